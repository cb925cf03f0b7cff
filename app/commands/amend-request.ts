import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { forgetOutlook, type HeldRequest, holdFamily, holdRequest } from "../../db/held-requests.ts";
import { offererOfRequest } from "../../db/proposal-changes.ts";
import { type AmendableRequest, amendableRequest, questionsChangedSince, widenedFor, writeAmendment } from "../../db/request-amendments.ts";
import { requestOffer } from "../../db/request-offer.ts";
import { amend, type Amendment, type AmendmentSection, asksIn, isForFamily } from "../domain/amendment.ts";
import { amsterdamClock } from "../domain/amsterdam-time.ts";
import type { IsoDate } from "../domain/iso-date.ts";
import { matchJobs } from "../domain/job.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";
import type { AnswerProblem, ReadAnswers } from "../domain/read-answers.ts";
import type { Question } from "../domain/request-answers.ts";
import { after, isClosed, isWithTherapist, type LifeRefusal } from "../domain/request-life.ts";
import type { AmendmentReason } from "../domain/request-reasons.ts";
import { settleProposal } from "./settle-proposal.ts";

type Amending = {
  readonly reference: string;
  readonly section: AmendmentSection;
  /** The version that the writer saw. */
  readonly seen: number;
  readonly reason: AmendmentReason;
  readonly read: ReadAnswers;
};

export type Amended =
  | { readonly kind: "proceed"; readonly changed: boolean; /** What has to be answered anew because of it. */ readonly leaves: readonly Question[] }
  | { readonly kind: "refuse"; readonly reason: LifeRefusal }
  | { readonly kind: "incomplete"; readonly problems: readonly AnswerProblem[] }
  /** A colleague answered the same part meanwhile: nothing is written before somebody has seen both. */
  | { readonly kind: "changed-meanwhile" };

type Member = { readonly held: HeldRequest; readonly was: AmendableRequest; readonly amendment: Amendment };

/**
 * Changes one part of a request after sending; what a family shares, for all of it. The clock goes on. It is searched
 * again where that matters and only then, and a proposal that no longer fits ends in the same transaction. Undefined when
 * the actor's organisations have no such request.
 */
export function amendRequest(db: Database, occasion: Occasion, { reference, section, seen, reason, read }: Amending): Promise<Amended | undefined> {
  return asActor(db, occasion.actor, async (trx) => {
    const held = isForFamily(section) ? await holdFamily(trx, reference) : [await holdRequest(trx, reference)].filter((request) => request !== undefined);
    const own = held.find((request) => request.reference === reference);
    if (!own) return undefined;
    const decision = after(own.status, "amend");
    if (decision.kind === "refuse") return decision;
    const elsewhere = await questionsChangedSince(trx, own.id, seen);
    if (asksIn(section).some((question) => elsewhere.includes(question))) return { kind: "changed-meanwhile" };
    const members = await amendAll(trx, occasion, held.filter(({ status }) => !isClosed(status)), { section, read });
    const problems = [...problemsOf(members, own.id), ...(await problemsWithTherapist(trx, members, amsterdamClock(occasion.now).date))];
    if (problems.length > 0) return { kind: "incomplete", problems };
    for (const member of members) await write(trx, occasion, member, reason);
    const amended = members.flatMap(({ amendment }) => (amendment.kind === "amended" ? [amendment] : []));
    return { kind: "proceed", changed: amended.length > 0, leaves: amended.flatMap(({ leaves }) => leaves) };
  });
}

/** All is read before anything is written: what a family expects stands once, for all its members. */
async function amendAll(trx: Database, occasion: Occasion, held: readonly HeldRequest[], { section, read }: Pick<Amending, "section" | "read">): Promise<Member[]> {
  const today = amsterdamClock(occasion.now).date;
  const offer = await requestOffer(trx, today);
  const members: Member[] = [];
  for (const request of held) {
    const was = await amendableRequest(trx, request.id);
    members.push({ held: request, was, amendment: amend(was, section, read, widenedFor(offer, was), today) });
  }
  return members;
}

function problemsOf(members: readonly Member[], ownId: string): readonly AnswerProblem[] {
  const own = members.find(({ held }) => held.id === ownId)?.amendment;
  const first = own?.kind === "incomplete" ? own : members.map(({ amendment }) => amendment).find(({ kind }) => kind === "incomplete");
  return first?.kind === "incomplete" ? first.problems : [];
}

/** Who said yes said it to this kind of help, and is not shut out in silence: the help is interrupted first. */
async function problemsWithTherapist(trx: Database, members: readonly Member[], on: IsoDate): Promise<AnswerProblem[]> {
  const problems: AnswerProblem[] = [];
  for (const { held, was, amendment } of members) {
    if (amendment.kind !== "amended" || !isWithTherapist(held.status)) continue;
    const { details, exclusions } = amendment.request;
    if (details.kind !== was.details.kind) problems.push({ field: "kind", code: "kind-fixed" });
    const therapist = await offererOfRequest(trx, held.id, on);
    if (!therapist) continue;
    if (therapist.registrationNumbers.some((number) => exclusions.therapists.includes(number))) problems.push({ field: "excludedTherapists", code: "excludes-who-said-yes" });
    if (exclusions.practices.includes(therapist.practiceId)) problems.push({ field: "excludedPractices", code: "excludes-who-said-yes" });
    if (exclusions.regions.some((region) => region === therapist.homeRegion || therapist.regions.includes(region))) problems.push({ field: "excludedRegions", code: "excludes-who-said-yes" });
  }
  return problems;
}

async function write(trx: Database, occasion: Occasion, { held, was, amendment }: Member, reason: AmendmentReason) {
  if (amendment.kind !== "amended") return;
  const version = await writeAmendment(trx, was, { ...amendment, reason, personId: personAt(occasion).personId, at: occasion.now });
  await recordAudit(trx, occasion, "request.amend", { kind: "request", id: held.id });
  const settled = await settleProposal(trx, occasion, { id: held.id, version, matters: amendment.rematch, told: amendment.told });
  if (!amendment.rematch || isWithTherapist(held.status)) return;
  await forgetOutlook(trx, held.id);
  if (held.status === "submitted" || settled === "lapsed") await enqueue(trx, ...matchJobs([held.region]));
}
