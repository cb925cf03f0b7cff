import { accountWords } from "./account.ts";
import { actionDeeds, actionThings } from "./audit-actions.ts";
import { bilingual, type Language } from "./bilingual.ts";
import { populationWords } from "./populations.ts";
import { professionWords } from "./professions.ts";
import { languageName, listing } from "./say.ts";
import { partsSaid } from "./week.ts";

type Named = Readonly<Record<string, string>>;

const statuses = bilingual<Named>(
  {
    submitted: "ingestuurd", approved: "goedgekeurd", refused: "niet goedgekeurd", suspended: "stilgezet", open: "open", looking: "wordt gezocht", asked: "gevraagd", accepted: "ja", agreed: "afgesproken", confirmed: "bevestigd", done: "gedaan",
    declined: "nee", expired: "verlopen", withdrawn: "ingetrokken", ended: "gestopt", failed: "mislukt", replaced: "vervangen",
  },
  {
    submitted: "sent in", approved: "approved", refused: "not approved", suspended: "suspended", open: "open", looking: "being looked for", asked: "asked", accepted: "yes", agreed: "agreed", confirmed: "confirmed", done: "done",
    declined: "no", expired: "expired", withdrawn: "withdrawn", ended: "stopped", failed: "failed", replaced: "replaced",
  },
);
const reasons = bilingual<Named>(
  { "no-place": "geen plek", "not-my-expertise": "niet mijn expertise", "this-one-case": "past niet, alleen deze keer", "stop-asking-me": "voorlopig niets vragen" },
  { "no-place": "no place", "not-my-expertise": "not my expertise", "this-one-case": "does not fit, this time only", "stop-asking-me": "ask me nothing for now" },
);
const places = bilingual<Named>({ "at-practice": "in de praktijk", "at-shelter": "in de opvang", online: "online" }, { "at-practice": "at the practice", "at-shelter": "at the shelter", online: "online" });
const byField = bilingual<Readonly<Record<string, Named>>>(
  {
    role: accountWords.nl.roles, profession: professionWords.nl, professions: professionWords.nl, populations: populationWords.nl.names,
    gender: { female: "vrouw", male: "man" }, level: { trained: "opgeleid", "in-training": "in opleiding" }, zvwContract: { all: "met alle verzekeraars", some: "met een deel", none: "geen" },
    kind: { treatment: "behandeling", screening: "screening", "on-site": "dagdeel in de opvang", group: "groep", practice: "praktijk", shelter: "opvang" },
    place: places.nl, places: places.nl, status: statuses.nl, reason: reasons.nl, declineReason: reasons.nl, subjectKind: actionThings.nl,
  },
  {
    role: accountWords.en.roles, profession: professionWords.en, professions: professionWords.en, populations: populationWords.en.names,
    gender: { female: "female", male: "male" }, level: { trained: "trained", "in-training": "in training" }, zvwContract: { all: "with all insurers", some: "with some", none: "none" },
    kind: { treatment: "treatment", screening: "screening", "on-site": "half-day at a shelter", group: "group", practice: "practice", shelter: "shelter" },
    place: places.en, places: places.en, status: statuses.en, reason: reasons.en, declineReason: reasons.en, subjectKind: actionThings.en,
  },
);

/** What a code in this field means, for who reads their own data. A code without a name, and what somebody wrote, names itself. */
export function keptValue(field: string, code: string, language: Language): string {
  if (field === "language" || field === "languages") return languageName(code, language);
  if (field === "partOfWeek") return partsSaid([code], language);
  if (field === "action") return actionSaid(code, language);
  return byField[language][field]?.[code] ?? code;
}

/** Several codes of one field. */
export function keptValues(field: string, codes: readonly string[], language: Language): string {
  if (field === "partsOfWeek") return partsSaid(codes, language);
  return listing(codes.map((code) => keptValue(field, code, language)), language);
}

/** "Voorstel: bekijken". */
function actionSaid(action: string, language: Language): string {
  const [thing = "", ...deed] = action.split(".");
  const [things, deeds]: [Named, Named] = [actionThings[language], actionDeeds[language]];
  const [of, what] = [things[thing], deeds[deed.join(".")]];
  return of && what ? `${of}: ${what}` : action;
}
