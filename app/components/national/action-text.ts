import { actionDeeds, actionThings } from "../../words/audit-actions.ts";
import { taskDeeds } from "../../words/audit-tasks.ts";
import type { Language } from "../../words/bilingual.ts";

type Names = Readonly<Record<string, string>>;

/** An action of the log in words: "request.view" is "Aanvraag: bekeken". What a version of the platform wrote that this one has no words for names itself. */
export function actionInWords(action: string, language: Language): string {
  const [thing = "", rest = ""] = action.split(".");
  const deeds: Names = thing === "job" ? taskDeeds[language] : actionDeeds[language];
  const deed = rest.replace(/-refused$/, "");
  const said = `${thingInWords(thing, language)}: ${deeds[deed] ?? deed}`;
  return deed === rest ? said : `${said} ${actionDeeds[language].refused}`;
}

/** What something was done with, or the kind of a record. A word on no list names itself. */
export function thingInWords(thing: string, language: Language): string {
  const things: Names = actionThings[language];
  return things[thing] ?? thing;
}
