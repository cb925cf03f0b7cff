import { sql } from "kysely";
import { isAway } from "../app/domain/availability.ts";
import type { IsoDate } from "../app/domain/iso-date.ts";
import type { ProposalStatus } from "../app/domain/proposal.ts";
import type { RequestStatus } from "../app/domain/request.ts";
import type { Database } from "./connect.ts";
import { saysNo } from "./proposal-declines.ts";
import { explanationOf } from "./proposals.ts";

/** A proposal whose time has come, with what decides about it. */
export type TermedProposal = {
  readonly id: string;
  readonly requestId: string;
  readonly therapistId: string;
  readonly region: string;
  readonly status: ProposalStatus;
  readonly form: string | null;
  readonly expiresAt: Date;
  readonly remindedAt: Date | null;
  readonly declining: boolean;
};

/**
 * The proposal, held until the transaction ends, and its therapist before it: the order in which answers hold them too.
 * Read only after both are held, so that an answer that was first has been given. Undefined when it is gone.
 */
export async function holdTermedProposal(trx: Database, id: string): Promise<TermedProposal | undefined> {
  await trx.selectFrom("therapist").innerJoin("proposal", "proposal.therapistId", "therapist.id").select("therapist.id").where("proposal.id", "=", id).forNoKeyUpdate("therapist").execute();
  await trx.selectFrom("proposal").select("id").where("id", "=", id).forUpdate().execute();
  const row = await trx
    .selectFrom("proposal")
    .innerJoin("request", "request.id", "proposal.requestId")
    .select(["proposal.id", "proposal.requestId", "proposal.therapistId", "request.region", "proposal.status", "proposal.explanation", "proposal.expiresAt", "proposal.remindedAt", saysNo.as("declining")])
    .where("proposal.id", "=", id)
    .executeTakeFirst();
  if (!row) return undefined;
  const { explanation, ...proposal } = row;
  return { ...proposal, form: explanationOf(explanation)?.form ?? null };
}

/** What silence is judged by. An answer to any proposal, or a confirmation, is a sign of life and ends a row of silences. */
export async function silentTherapist(trx: Database, therapistId: string, on: IsoDate) {
  const therapist = await trx
    .selectFrom("therapist")
    .select(["nextFreeOn", "confirmedAt", "pausedAt", "absentFrom", "absentUntil"])
    .select(({ selectFrom }) => selectFrom("proposal").select(({ fn }) => fn.max("answeredAt").as("at")).where("therapistId", "=", therapistId).where("answeredBy", "is not", null).as("answeredAt"))
    .where("id", "=", therapistId)
    .executeTakeFirstOrThrow();
  const { nextFreeOn, confirmedAt, pausedAt, answeredAt } = therapist;
  const away = isAway(therapist, on);
  const signOfLifeAt = answeredAt && answeredAt > confirmedAt ? answeredAt : confirmedAt;
  return { nextFreeOn, confirmedAt, paused: pausedAt !== null, away, earlierSilences: await silencesSince(trx, therapistId, signOfLifeAt) };
}

async function silencesSince(trx: Database, therapistId: string, at: Date): Promise<number> {
  const { silences } = await trx
    .selectFrom("proposal")
    .select(sql<number>`count(*)::int`.as("silences"))
    .where("therapistId", "=", therapistId)
    .where("status", "=", "expired")
    .where("answeredAt", ">", at)
    .executeTakeFirstOrThrow();
  return silences;
}

/** Whose therapist is away did not stay silent: it is taken back. */
export async function writeExpiry(trx: Database, id: string, { silent }: { readonly silent: boolean }, at: Date): Promise<void> {
  await trx.updateTable("proposal").set({ status: silent ? "expired" : "withdrawn", answeredAt: at, releasedAt: at }).where("id", "=", id).execute();
}

/** Held as well, so that nobody moves the request between this look and the state that follows. */
export async function holdStatusOfRequest(trx: Database, requestId: string): Promise<RequestStatus> {
  const { status } = await trx.selectFrom("request").select("status").where("id", "=", requestId).forNoKeyUpdate().executeTakeFirstOrThrow();
  return status;
}

export async function pauseForSilence(trx: Database, therapistId: string, at: Date): Promise<void> {
  await trx.updateTable("therapist").set({ pausedAt: at, pausedReason: "silence" }).where("id", "=", therapistId).execute();
}

export async function writeReminder(trx: Database, id: string, at: Date): Promise<void> {
  await trx.updateTable("proposal").set({ remindedAt: at }).where("id", "=", id).execute();
}
