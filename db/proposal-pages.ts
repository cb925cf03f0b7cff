import { readByTherapist, seenByOthers, type seenByTherapist } from "../app/domain/privacy/seen-by-others.ts";
import type { RequestDetails } from "../app/domain/request.ts";
import { forTherapist, type TherapistsExplanation } from "../app/domain/matching/explanation.ts";
import type { DeclineReason, ProposalStatus } from "../app/domain/proposal.ts";
import type { Database } from "./connect.ts";
import { householdProspect, type ProspectSeen } from "./household-prospect.ts";
import { explanationOf } from "./proposals.ts";

const needColumns = [...readByTherapist.map((field) => `request.${field}` as const), "request.id as requestId", "request.submittedAt", "request.version", "request.ageStatedOn"] as const;

/** What a therapist may know of somebody before saying yes: nothing about who, or in which shelter or region. */
export type Need = ReturnType<typeof seenByTherapist> & { readonly submittedAt: Date; readonly ageStatedOn: string; /** On the page only; a list does not need it. */ readonly prospect: ProspectSeen | null; /** How many others of the family were asked of, or come to, this therapist. Never who. */ readonly family: number };

export type ProposalCard = {
  readonly id: string;
  readonly status: ProposalStatus;
  readonly declineReason: DeclineReason | null;
  readonly proposedAt: Date;
  readonly expiresAt: Date;
  readonly answeredAt: Date | null;
  /** From when a no counts that was said and can be taken back until then. Null when there is none. */
  readonly noCountsAt: Date | null;
  readonly explanation: TherapistsExplanation | null;
  /** Of the request: counts the changes after sending. Null when it is not theirs any more. */
  readonly version: number | null;
  /** Gone with the answer no: what is not theirs any more, they do not see any more. */
  readonly need: Need | null;
};

/** A line in the list: enough to choose which to open. What it is about is read on its page, and that is logged. */
export type ProposalLine = Omit<ProposalCard, "declineReason" | "explanation" | "need" | "version"> & {
  readonly explanation: Pick<TherapistsExplanation, "form" | "places"> | null;
  readonly need: Pick<Need, "kind" | "personKind" | "age" | "forms" | "places" | "urgency"> | null;
};

/** How many proposals of the past the list shows. */
const pastShown = 20;

/** The proposals to this therapist: open ones by deadline, accepted ones, and the latest of the past. */
export async function proposalsTo(db: Database, personId: string) {
  const mine = () => proposalsOf(db, personId);
  const [open, accepted, past] = [
    await mine().where("proposal.status", "=", "open").orderBy("proposal.expiresAt").execute(),
    await mine().where("proposal.status", "=", "accepted").where("proposal.releasedAt", "is", null).orderBy("proposal.answeredAt", "desc").execute(),
    await mine().where("proposal.releasedAt", "is not", null).orderBy("proposal.answeredAt", "desc").limit(pastShown).execute(),
  ];
  return { open: open.map(line), accepted: accepted.map(line), past: past.map(line) };
}

function line(row: Row): ProposalLine {
  const { id, status, proposedAt, expiresAt, answeredAt, noCountsAt, explanation, need } = card(row);
  return {
    id, status, proposedAt, expiresAt, answeredAt, noCountsAt,
    explanation: explanation && { form: explanation.form, places: explanation.places },
    need: need && { kind: need.kind, personKind: need.personKind, age: need.age, forms: need.forms, places: need.places, urgency: need.urgency },
  };
}

/** One proposal to this therapist; nothing when it is another's. */
export async function proposalTo(db: Database, { id, personId }: { id: string; personId: string }): Promise<ProposalCard | undefined> {
  const row = await proposalsOf(db, personId).where("proposal.id", "=", id).executeTakeFirst();
  if (!row) return undefined;
  const shown = card(row);
  const prospect = shown.need && row.requestId ? await householdProspect(db, row.requestId) : null;
  const family = shown.need && row.requestId ? await familyWith(db, row.requestId) : 0;
  return { ...shown, need: shown.need && { ...shown.need, prospect, family } };
}

/** Others of the household with a live proposal to the actor: row security shows a therapist no other requests. */
async function familyWith(db: Database, requestId: string): Promise<number> {
  const row = await db
    .selectFrom("request as own")
    .innerJoin("request as other", (join) => join.onRef("other.householdId", "=", "own.householdId").onRef("other.id", "<>", "own.id"))
    .innerJoin("proposal", (join) => join.onRef("proposal.requestId", "=", "other.id").on("proposal.releasedAt", "is", null))
    .select(({ fn }) => fn.count<number>("other.id").distinct().as("many"))
    .where("own.id", "=", requestId)
    .executeTakeFirstOrThrow();
  return row.many;
}

function proposalsOf(db: Database, personId: string) {
  return db
    .selectFrom("proposal")
    .innerJoin("therapist", "therapist.id", "proposal.therapistId")
    .leftJoin("request", (join) => join.onRef("request.id", "=", "proposal.requestId").on("proposal.releasedAt", "is", null))
    .leftJoin("proposalDecline as no", (join) => join.onRef("no.proposalId", "=", "proposal.id").on("no.undoneAt", "is", null).on("no.doneAt", "is", null))
    .select(["proposal.id", "proposal.status", "proposal.declineReason", "proposal.proposedAt", "proposal.expiresAt", "proposal.answeredAt", "proposal.explanation", "no.effectAt as noCountsAt"])
    .select(needColumns)
    .where("therapist.personId", "=", personId);
}

type RowOfNeed = Pick<RequestDetails, (typeof readByTherapist)[number]> & { readonly submittedAt: Date; readonly ageStatedOn: string };
type Row = Awaited<ReturnType<ReturnType<typeof proposalsOf>["executeTakeFirstOrThrow"]>>;

function card({ id, status, declineReason, proposedAt, expiresAt, answeredAt, noCountsAt, explanation: stored, version, requestId: _requestId, ...need }: Row): ProposalCard {
  const explanation = explanationOf(stored);
  return {
    id, status, proposedAt, expiresAt, answeredAt, version,
    // Of a proposal that ended meanwhile only its end is told.
    noCountsAt: status === "open" ? noCountsAt : null,
    // The database keeps this column to the same list.
    declineReason: declineReason as DeclineReason | null,
    explanation: explanation && forTherapist(explanation),
    // Of a request that is not theirs any more the join leaves every column empty.
    need: need.kind === null ? null : { ...seenByOthers(need as RowOfNeed), prospect: null, family: 0 },
  };
}

/** The names of treatments by their codes. */
export async function treatmentNames(db: Database): Promise<Record<string, string>> {
  const rows = await db.selectFrom("treatment").select(["code", "name"]).execute();
  return Object.fromEntries(rows.map(({ code, name }) => [code, name]));
}
