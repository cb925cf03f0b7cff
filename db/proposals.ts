import { sql } from "kysely";
import { ProposalExplanation } from "../app/domain/matching/explanation.ts";
import type { Bar, DeclineReason, ProposalStatus } from "../app/domain/proposal.ts";
import type { Database } from "./connect.ts";
import { dropFormFromClaims } from "./profile-versions.ts";
import { saysNo } from "./proposal-declines.ts";

/** A proposal as far as an answer to it needs. */
export type HeldProposal = {
  readonly id: string;
  readonly requestId: string;
  readonly therapistId: string;
  readonly status: ProposalStatus;
  readonly expiresAt: Date;
  readonly form: string | null;
  readonly declining: boolean;
};

/** A proposal of this therapist, held until the transaction ends: of two answers one waits for the other. */
export async function holdProposal(trx: Database, { id, personId }: { id: string; personId: string }): Promise<HeldProposal | undefined> {
  const row = await trx
    .selectFrom("proposal")
    .innerJoin("therapist", "therapist.id", "proposal.therapistId")
    .select(["proposal.id", "proposal.requestId", "proposal.therapistId", "proposal.status", "proposal.expiresAt", "proposal.explanation"])
    .where("proposal.id", "=", id)
    .where("therapist.personId", "=", personId)
    .forUpdate("proposal")
    .executeTakeFirst();
  if (!row) return undefined;
  const { explanation, ...proposal } = row;
  return { ...proposal, form: explanationOf(explanation)?.form ?? null, declining: await isDeclining(trx, id) };
}

/** In a statement of its own: only a new one sees what was committed while we waited for the lock. */
async function isDeclining(trx: Database, id: string): Promise<boolean> {
  const row = await trx.selectFrom("proposal").select(saysNo.as("declining")).where("id", "=", id).executeTakeFirst();
  return row?.declining ?? false;
}

/** Why the engine proposed this pair; nothing when it is not in the words of today's engine. */
export function explanationOf(stored: unknown): ProposalExplanation | null {
  return ProposalExplanation.safeParse(stored).data ?? null;
}

/** The region of a request that the therapist is asked for, for the engine: no page shows it. */
export async function regionOfRequest(trx: Database, requestId: string): Promise<string> {
  const { region } = await trx.selectFrom("request").select("region").where("id", "=", requestId).executeTakeFirstOrThrow();
  return region;
}

/** How often a request was changed, counted from 1. Of one that is not the therapist's any more nothing is known. */
export async function versionOfRequest(trx: Database, requestId: string): Promise<number> {
  const row = await trx.selectFrom("request").select("version").where("id", "=", requestId).executeTakeFirst();
  return row?.version ?? 1;
}

export async function writeAcceptance(trx: Database, id: string, { personId, at }: { personId: string; at: Date }): Promise<void> {
  await trx.updateTable("proposal").set({ status: "accepted", answeredAt: at, answeredBy: personId }).where("id", "=", id).execute();
}

/** The answer was given when it was said; the place and the request are free when it counts. */
export async function writeDecline(trx: Database, id: string, { personId, saidAt, at, reason }: { personId: string; saidAt: Date; at: Date; reason: DeclineReason }): Promise<void> {
  await trx
    .updateTable("proposal")
    .set({ status: "declined", answeredAt: saidAt, answeredBy: personId, declineReason: reason, releasedAt: at })
    .where("id", "=", id)
    .execute();
}

export async function writeBar(trx: Database, { requestId, therapistId }: Pick<HeldProposal, "requestId" | "therapistId">, bar: Bar, at: Date): Promise<void> {
  await trx.insertInto("pairBar").values({ requestId, therapistId, reason: bar.reason, untilOn: bar.untilOn, createdAt: at }).execute();
}

/** Takes a form of treatment out of a profile. */
export async function dropForm(trx: Database, therapistId: string, treatment: string): Promise<void> {
  await trx.deleteFrom("therapistTreatment").where("therapistId", "=", therapistId).where("treatment", "=", treatment).execute();
  await dropFormFromClaims(trx, therapistId, treatment);
}

/** The therapist who acts and this request are not paired again. */
export async function writeOwnBar(trx: Database, { requestId, reason, at }: { requestId: string; reason: string; at: Date }): Promise<void> {
  await trx.insertInto("pairBar").values({ requestId, therapistId: sql<string>`actor_therapist()`, reason, createdAt: at, untilOn: null }).execute();
}
