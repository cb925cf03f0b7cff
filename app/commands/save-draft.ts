import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { type Draft, insertDraft, lockDraft, updateDraft } from "../../db/drafts.ts";
import { requestOfSubmission } from "../../db/requests.ts";
import { type Decision, proceed, refuse } from "../domain/decision.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";
import type { RequestAnswers } from "../domain/request-answers.ts";

/** `seen` is when the draft was last changed as far as the writer knew: null for a form that was not saved before. */
type Save = { readonly id: string; readonly seen: string | null; readonly answers: RequestAnswers };

/** `kept-apart`: the request had been sent meanwhile, so this is a draft of its own. `brought-back`: it had been discarded. */
export type Saved = { readonly id: string; readonly as: "saved" | "brought-back" | "kept-apart" };

/**
 * Keeps what has been typed so far. Refuses when somebody else changed the draft meanwhile, so that neither version
 * is lost unseen; undefined when the id is that of another organisation's draft.
 */
export async function saveDraft(db: Database, occasion: Occasion, save: Save): Promise<Decision<Saved, "changed-meanwhile"> | undefined> {
  return asActor(db, occasion.actor, async (trx) => {
    if (await requestOfSubmission(trx, save.id)) return keep(trx, occasion, { ...save, id: randomUUID() }, "kept-apart");
    const draft = await lockDraft(trx, save.id);
    if (!draft) return keep(trx, occasion, save, save.seen === null ? "saved" : "brought-back");
    return change(trx, occasion, save, draft);
  });
}

async function keep(trx: Database, occasion: Occasion, { id, answers }: Save, as: Saved["as"]) {
  const { personId, organisations } = personAt(occasion);
  const organisationId = answers.desk?.split(":").find((part) => organisations.includes(part)) ?? organisations[0];
  if (organisationId === undefined) return undefined;
  if (await insertDraft(trx, { id, organisationId, personId, answers, at: occasion.now })) {
    await recordAudit(trx, occasion, "draft.save", { kind: "draft", id });
    return proceed({ id, as });
  }
  // Somebody was just ahead: a second click, a colleague, or another organisation, whose draft we do not see.
  const draft = await lockDraft(trx, id);
  return draft && change(trx, occasion, { id, answers, seen: null }, draft);
}

async function change(trx: Database, occasion: Occasion, { id, answers, seen }: Save, draft: Draft) {
  if (isDeepStrictEqual(draft.answers, answers)) return proceed({ id, as: "saved" as const });
  if (draft.changedAt.toISOString() !== seen) return refuse("changed-meanwhile" as const);
  await updateDraft(trx, id, answers, occasion.now);
  await recordAudit(trx, occasion, "draft.save", { kind: "draft", id });
  return proceed({ id, as: "saved" as const });
}
