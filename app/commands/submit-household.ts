import { asActor, type Database } from "../../db/connect.ts";
import { deletePerson, type Draft, lastChangeOf, lockDraft } from "../../db/drafts.ts";
import { requestOffer } from "../../db/request-offer.ts";
import { holdSubmission, requestOfSubmission } from "../../db/requests.ts";
import { amsterdamClock } from "../domain/amsterdam-time.ts";
import type { Occasion } from "../domain/occasion.ts";
import type { ShownAs } from "../domain/privacy/shown-as.ts";
import type { AnswerProblem } from "../domain/read-answers.ts";
import { completeRequest } from "../domain/request-form.ts";
import { sendPerson } from "./send-person.ts";

/** `seen`: when anything of the draft was last changed, as far as the sender knew. `shown`: how to show who would stand out. */
export type HouseholdSubmission = {
  readonly id: string;
  readonly seen: string;
  readonly people: readonly string[];
  readonly shown: Readonly<Record<string, ShownAs | undefined>>;
};

export type HouseholdSubmitted =
  | { readonly kind: "submitted"; readonly references: readonly string[] }
  | { readonly kind: "already-submitted"; readonly references: readonly string[] }
  | { readonly kind: "changed-meanwhile" }
  | { readonly kind: "incomplete"; readonly problems: ReadonlyMap<string, readonly AnswerProblem[]> };

/**
 * Sends these persons of one family, each as a request of its own, together or not at all; who is not chosen stays a
 * draft. Sent twice it is one request each. Undefined when the actor's organisations have no such draft.
 */
export async function submitHousehold(db: Database, occasion: Occasion, submission: HouseholdSubmission): Promise<HouseholdSubmitted | undefined> {
  return asActor(db, occasion.actor, async (trx) => {
    for (const key of submission.people.toSorted()) await holdSubmission(trx, key);
    const earlier = await referencesOf(trx, submission.people);
    if (earlier.length > 0) return { kind: "already-submitted", references: earlier };
    const draft = await lockDraft(trx, submission.id);
    if (!draft) return undefined;
    if (lastChangeOf(draft).toISOString() !== submission.seen) return { kind: "changed-meanwhile" };
    return send(trx, occasion, draft, submission);
  });
}

async function referencesOf(trx: Database, keys: readonly string[]): Promise<string[]> {
  const references: string[] = [];
  for (const key of keys) {
    const earlier = await requestOfSubmission(trx, key);
    if (earlier) references.push(earlier.reference);
  }
  return references;
}

async function send(trx: Database, occasion: Occasion, draft: Draft, { people, shown }: HouseholdSubmission): Promise<HouseholdSubmitted> {
  const today = amsterdamClock(occasion.now).date;
  const offer = await requestOffer(trx, today);
  const chosen = draft.people.filter(({ id }) => people.includes(id)).map(({ id, answers }) => {
    const all = { ...draft.answers, ...answers, shownAs: shown[id] ?? answers.shownAs };
    return { id, completion: completeRequest({ answers: all, problems: [] }, offer, today) };
  });
  const problems = new Map(chosen.flatMap(({ id, completion }) => (completion.kind === "incomplete" ? [[id, completion.problems] as const] : [])));
  if (problems.size > 0) return { kind: "incomplete", problems };
  const references: string[] = [];
  for (const { id, completion } of chosen) {
    if (completion.kind === "incomplete") continue;
    references.push((await sendPerson(trx, occasion, { key: id, household: draft.id, request: completion.request })).reference);
    await deletePerson(trx, id);
  }
  return { kind: "submitted", references };
}
