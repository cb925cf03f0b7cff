import type { SettingKey } from "../../db/settings.ts";
import { bilingual } from "./bilingual.ts";
import { settingFieldsNl } from "./setting-fields-nl.ts";
import { settingFieldsEn } from "./setting-fields-en.ts";

/** Per setting: what each part of its value is called, as "name|unit". `*` stands for the name of a line in a table. */
export type SettingFields = Readonly<Record<SettingKey, Readonly<Record<string, string>>>>;

export const settingFields = bilingual<SettingFields>(settingFieldsNl, settingFieldsEn);
