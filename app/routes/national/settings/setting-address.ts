import { z } from "zod";
import type { SourcedVersion } from "../../../../db/setting-proposals.ts";
import { settingKeys, shapeOf, type SettingKey } from "../../../../db/settings.ts";
import { type Branch, formTree } from "../../../domain/setting-change/form-tree.ts";

/** The address of one setting: a key that is on no list is nowhere. */
export const settingAddress = z.object({ key: z.enum(settingKeys) });

export type ShownVersion = Omit<SourcedVersion, "value"> & { readonly tree: Branch };

/** A version with its value as a tree, in the shape of today. */
export function shownVersion(key: SettingKey, { value, validFrom, source, certainty, confirmBy }: SourcedVersion): ShownVersion {
  return { validFrom, source, certainty, confirmBy, tree: treeOf(key, value) };
}

export function treeOf(key: SettingKey, value: unknown): Branch {
  return formTree(shapeOf(key), shapeOf(key).parse(value));
}
