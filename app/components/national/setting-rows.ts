import type { Branch, Leaf, Node } from "../../domain/setting-change/form-tree.ts";
import type { Language } from "../../words/bilingual.ts";
import { sourceInWords } from "../../words/setting-sources.ts";
import { settingsWords } from "../../words/settings.ts";
import { choiceName, partName, valueInWords } from "./setting-text.ts";

/** A line of a table: what, how it stands, and where that comes from. */
export type SettingRow = { readonly name: string; readonly label: string; readonly text: string; readonly source: string | null };
export type Names = Readonly<Record<string, string>>;

/** A setting as lines to read. `names` are those of treatments, for tables by treatment. */
export function settingRows(key: string, tree: Branch, language: Language, names: Names): SettingRow[] {
  return rowsOf(tree, { key, language, names, above: [] });
}

type Where = { readonly key: string; readonly language: Language; readonly names: Names; readonly above: readonly string[] };

function rowsOf(node: Node, where: Where): SettingRow[] {
  if (node.kind !== "group") return [leafRow(node, where, null)];
  if (node.of === "new-line") return [];
  if (node.of === "sourced") return sourcedRows(node, where);
  const heading = headingOf(node, where);
  return node.nodes.flatMap((each) => rowsOf(each, heading === null ? where : { ...where, above: [...where.above, heading] }));
}

/** The name of a group: of a line in a table the key of that line, else its words. */
export function headingOf({ name, about, of }: Branch, { key, language, names }: Pick<Where, "key" | "language" | "names">): string | null {
  if (name === "") return null;
  const last = name.split(".").at(-1) ?? "";
  if (of === "line") return /^\d$/.test(last) ? `${Number(last) + 1}` : (names[last] ?? last);
  return partName(key, about, language).label;
}

function sourcedRows(node: Branch, where: Where): SettingRow[] {
  const own = (name: string) => node.nodes.find((each): each is Leaf => each.kind !== "group" && each.name === `${node.name}.${name}`);
  const source = [sourceInWords(String(own("source")?.value ?? ""), where.language), own("certainty") && choiceName(String(own("certainty")?.value), where.language)].filter(Boolean).join(" · ");
  const values = node.nodes.filter(({ name }) => !/\.(source|certainty|confirmBy)$/.test(name));
  return values.flatMap((value) => (value.kind === "group" ? rowsOf(value, where).map((row) => ({ ...row, source })) : [leafRow(value, where, source)]));
}

function leafRow(leaf: Leaf, { key, language, above }: Where, source: string | null): SettingRow {
  const { label } = partName(key, leaf.about, language);
  return { name: leaf.name, label: [...above, label].join(": "), text: valueInWords(key, leaf, language), source };
}

export type ChangedRow = { readonly name: string; readonly label: string; readonly was: string; readonly becomes: string };

/** What differs between two values of a setting, line by line; and how many lines do not. */
export function changedRows(key: string, before: Branch, after: Branch, language: Language, names: Names): { readonly changed: readonly ChangedRow[]; readonly same: readonly SettingRow[] } {
  const words = settingsWords[language];
  const [was, is] = [settingRows(key, before, language, names), settingRows(key, after, language, names)];
  const known = new Map(was.map((row) => [row.name, row]));
  const left = new Set(is.map(({ name }) => name));
  const changed = is.flatMap((row) => changeOf(known.get(row.name), row, words));
  const gone = was.filter(({ name }) => !left.has(name)).map((row) => ({ name: row.name, label: row.label, was: row.text, becomes: words.gone }));
  const touched = new Set(changed.map(({ name }) => name));
  return { changed: [...changed, ...gone], same: is.filter(({ name }) => !touched.has(name)) };
}

type Words = (typeof settingsWords)["nl"];

function changeOf(before: SettingRow | undefined, row: SettingRow, words: Words): ChangedRow[] {
  const { name, label, text } = row;
  if (!before) return [{ name, label, was: words.added, becomes: text }];
  if (before.text !== text) return [{ name, label, was: before.text, becomes: text }];
  return before.source === row.source ? [] : [{ name, label, was: before.source ?? "", becomes: row.source ?? "" }];
}

