import type { Role } from "./actor.ts";

export type CountryPermission =
  | `region.${"switch" | "list"}`
  | `gemeente.${"list" | "view" | "merge" | "split" | "move" | "rename" | "correct" | "undo"}`
  | `purchasing-region.${"list" | "fill"}`
  | `treatment.${"list" | "view" | "add" | "change" | "close" | "reopen"}`;

const national: readonly Role[] = ["national"];

/** What only the national team keeps: which regions take part, gemeenten, who buys youth care where, and the catalogue. */
export const countryPermissions: Record<CountryPermission, readonly Role[]> = {
  "region.switch": national, "region.list": national,
  "gemeente.list": national, "gemeente.view": national, "gemeente.merge": national, "gemeente.split": national, "gemeente.move": national,
  "gemeente.rename": national, "gemeente.correct": national, "gemeente.undo": national,
  "treatment.list": national, "treatment.view": national, "treatment.add": national, "treatment.change": national, "treatment.close": national, "treatment.reopen": national,
  "purchasing-region.list": national, "purchasing-region.fill": national,
};
