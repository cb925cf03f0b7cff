import type { Leaf } from "../../domain/setting-change/form-tree.ts";
import type { Language } from "../../words/bilingual.ts";
import { commonWords } from "../../words/common.ts";
import { settingChoices } from "../../words/setting-choices.ts";
import { settingFields, unitOfOne } from "../../words/setting-fields.ts";
import { settingNames, type SettingName } from "../../words/setting-names.ts";
import { count, languageName, listing } from "../../words/say.ts";
import { settingsWords } from "../../words/settings.ts";

const nameless: SettingName = { title: "", about: "", readBy: "" };

/** The name of a setting; a key that is on no list any more names itself. */
export function settingName(key: string, language: Language): SettingName {
  const names: Readonly<Record<string, SettingName>> = settingNames[language];
  return names[key] ?? { ...nameless, title: key };
}

/** What a part of a setting is called, and in what it is counted. */
export function partName(key: string, about: string, language: Language): { readonly label: string; readonly unit: string } {
  const words = settingsWords[language];
  const everywhere: Readonly<Record<string, string>> = { source: words.sourceOf, certainty: words.certainty, confirmBy: words.confirmBy };
  const all: Readonly<Record<string, Readonly<Record<string, string>>>> = settingFields[language];
  const own = all[key] ?? {};
  const [label = about, unit = ""] = (own[about] ?? own[about.split(".").at(-1) ?? ""] ?? everywhere[about] ?? about).split("|");
  return { label, unit };
}

/** One of the choices of a part, in words. */
export function choiceName(choice: string, language: Language): string {
  const words = settingsWords[language];
  const own: Readonly<Record<string, string>> = { ...words.certainties, ...words.confirmers };
  return own[choice] ?? settingChoices[language][choice] ?? choice;
}

/** The value of a part in words, with its unit. */
export function valueInWords(key: string, { kind, about, value }: Pick<Leaf, "kind" | "about" | "value">, language: Language): string {
  const { unit } = partName(key, about, language);
  const values = [value].flat().filter((each) => each !== "");
  if (values.length === 0) return commonWords[language].none;
  if (kind === "yes-no") return values[0] === "yes" ? commonWords[language].yes : commonWords[language].no;
  if (kind === "number") return `${count(Number(values[0]), language)} ${Number(values[0]) === 1 ? unitOfOne(unit, language) : unit}`.trim();
  const said = kind === "codes" ? values.map((code) => languageName(code, language)) : values.map((choice) => (kind === "text" ? choice : choiceName(choice, language)));
  return listing(said, language);
}
