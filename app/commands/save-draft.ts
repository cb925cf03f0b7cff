import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { type Draft, type DraftPart, insertDraft, insertPerson, lockDraft, updatePerson, updateShared } from "../../db/drafts.ts";
import { holdSubmission, requestOfSubmission } from "../../db/requests.ts";
import { type Decision, proceed, refuse } from "../domain/decision.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";
import { isNews, type Part } from "./draft-news.ts";

/**
 * What one page knows of a draft: what the family shares, one person, or both. `page` is that open page: what it saved
 * itself is never news to it. `whileTyping`: nobody pressed a button, so nothing is brought back and nothing set apart.
 */
export type Save = {
  readonly id: string;
  readonly page?: string | null;
  readonly shared?: Part;
  readonly person?: PersonPart;
  readonly whileTyping?: boolean;
};

/** `kept-apart`: the person had been sent meanwhile, so this is a draft of its own. `brought-back`: it had been discarded. */
export type Saved = { readonly id: string; readonly person: string | null; readonly as: "saved" | "brought-back" | "kept-apart" };
export type NotSaved = "changed-meanwhile" | "sent-meanwhile" | "discarded-meanwhile";

/**
 * Keeps what has been typed so far, part by part: two who work on two persons of a family are not in each other's way.
 * Refuses when somebody else changed the same part meanwhile, so that neither version is lost unseen; undefined when
 * the id is that of another organisation's draft.
 */
export async function saveDraft(db: Database, occasion: Occasion, save: Save): Promise<Decision<Saved, NotSaved> | undefined> {
  return asActor(db, occasion.actor, async (trx) => {
    if (save.person) await holdSubmission(trx, save.person.id);
    const draft = await lockDraft(trx, save.id);
    if (save.person && (await requestOfSubmission(trx, save.person.id))) return keepApart(trx, occasion, save, draft);
    if (draft) return change(trx, occasion, save, draft);
    if (save.whileTyping && wasSeen(save)) return refuse("discarded-meanwhile");
    return keep(trx, occasion, save, wasSeen(save) ? "brought-back" : "saved");
  });
}

function wasSeen({ shared, person }: Save): boolean {
  return (person?.seen ?? shared?.seen ?? null) !== null;
}

async function keepApart(trx: Database, occasion: Occasion, save: Save, draft: Draft | undefined) {
  if (save.whileTyping || !save.person) return refuse("sent-meanwhile" as const);
  const person = { ...save.person, id: randomUUID() };
  if (!draft) return keep(trx, occasion, { ...save, id: randomUUID(), person }, "kept-apart");
  await addPerson(trx, occasion, draft, save, person);
  await recordAudit(trx, occasion, "draft.save", { kind: "draft", id: draft.id });
  return proceed({ id: draft.id, person: person.id, as: "kept-apart" as const });
}

async function keep(trx: Database, occasion: Occasion, save: Save, as: Saved["as"]) {
  const { organisations } = personAt(occasion);
  const organisationId = save.shared?.answers.desk?.split(":").find((part) => organisations.includes(part)) ?? organisations[0];
  if (organisationId === undefined) return undefined;
  const shared = save.shared ?? { seen: null, answers: {} };
  if (await insertDraft(trx, newPart(occasion, organisationId, save, { ...shared, id: save.id }))) {
    const person = await addPerson(trx, occasion, { id: save.id, organisationId }, save, save.person ?? { id: randomUUID(), seen: null, answers: {} });
    await recordAudit(trx, occasion, "draft.save", { kind: "draft", id: save.id });
    return proceed({ id: save.id, person, as });
  }
  // Somebody was just ahead: a second click, a colleague, or another organisation, whose draft we do not see.
  const draft = await lockDraft(trx, save.id);
  return draft && change(trx, occasion, save, draft);
}

type PersonPart = Part & { readonly id: string };

function newPart(occasion: Occasion, organisationId: string, { page = null }: Save, { id, answers }: PersonPart) {
  return { id, organisationId, personId: personAt(occasion).personId, answers, page, at: occasion.now };
}

/** Under the id that the page gave it; an id that is somebody else's already is no reason to lose what was typed. */
async function addPerson(trx: Database, occasion: Occasion, { id, organisationId }: Pick<Draft, "id" | "organisationId">, save: Save, person: PersonPart): Promise<string> {
  if (await insertPerson(trx, id, newPart(occasion, organisationId, save, person))) return person.id;
  return addPerson(trx, occasion, { id, organisationId }, save, { ...person, id: randomUUID() });
}

async function change(trx: Database, occasion: Occasion, save: Save, draft: Draft): Promise<Decision<Saved, NotSaved>> {
  const { shared, person } = save;
  const stored = draft.people.find(({ id }) => id === person?.id);
  if ((shared && isNews(draft, shared, save.page)) || (stored && person && isNews(stored, person, save.page))) return refuse("changed-meanwhile");
  const gone = person !== undefined && stored === undefined && person.seen !== null;
  if (gone && save.whileTyping) return refuse("discarded-meanwhile");
  const changed = [shared && (await changeShared(trx, occasion, save, draft)), person && stored && (await changePerson(trx, occasion, save, stored))];
  const added = person && !stored ? await addPerson(trx, occasion, draft, save, person) : undefined;
  if (added || changed.includes("anew")) await recordAudit(trx, occasion, "draft.save", { kind: "draft", id: draft.id });
  return proceed({ id: draft.id, person: added ?? person?.id ?? null, as: gone ? "brought-back" : "saved" });
}

/** What a page goes on typing is the change that the log has already. */
type Changed = "anew" | "further" | "not";

async function changeShared(trx: Database, { now }: Occasion, { shared, page = null, whileTyping }: Save, draft: Draft): Promise<Changed> {
  if (!shared || isDeepStrictEqual(draft.answers, shared.answers)) return "not";
  await updateShared(trx, draft.id, { answers: shared.answers, page, at: now });
  return whileTyping && page !== null && draft.page === page ? "further" : "anew";
}

async function changePerson(trx: Database, { now }: Occasion, { person, page = null, whileTyping }: Save, stored: DraftPart): Promise<Changed> {
  if (!person || isDeepStrictEqual(stored.answers, person.answers)) return "not";
  await updatePerson(trx, stored.id, { answers: person.answers, page, at: now });
  return whileTyping && page !== null && stored.page === page ? "further" : "anew";
}
