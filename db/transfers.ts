import { sql } from "kysely";
import type { Database } from "./connect.ts";

export type Member = {
  readonly practiceId: string; readonly practice: string; readonly personId: string; readonly name: string; readonly isOwner: boolean;
  /** Null before the first profile. */
  readonly status: string | null;
  readonly paused: boolean; readonly total: number; readonly used: number; readonly free: number; readonly openProposals: number; readonly runningCases: number;
};

/** The people of the practices that the actor owns, with places and numbers of cases. */
export async function practiceMembers(db: Database): Promise<Member[]> {
  const { rows } = await sql<Member>`select * from practice_members()`.execute(db);
  return rows;
}

export type MovableCase = { readonly proposalId: string; readonly reference: string; readonly therapist: string; readonly own: boolean; readonly transferId: string | null };

/** The running cases that the actor may ask to move: by number, nothing of what is in them. */
export async function casesToTransfer(db: Database): Promise<MovableCase[]> {
  const { rows } = await sql<MovableCase>`select * from cases_to_transfer()`.execute(db);
  return rows;
}

/** The transfer of this case, the one that was asked before if there is one; null when it is not the actor's to ask for. */
export async function askTransfer(trx: Database, proposalId: string, until: Date, at: Date): Promise<string | null> {
  const { rows } = await sql<{ id: string | null }>`select ask_transfer(${proposalId}, ${until}, ${at}) as id`.execute(trx);
  return rows[0]?.id ?? null;
}

export type TransferSide = "giver" | "taker" | "owner" | "shelter";
export type TransferStatus = "looking" | "open" | "agreed" | "done" | "declined" | "expired" | "lapsed";
export type Transfer = {
  readonly id: string; readonly reference: string; readonly practice: string; readonly status: TransferStatus; readonly expiresAt: Date; readonly sides: TransferSide[];
  readonly giver: string | null; readonly taker: string | null; readonly given: boolean; readonly taken: boolean; readonly shelterAgreed: boolean; readonly asksShelter: boolean; readonly proposalId: string;
};

export async function transferForActor(db: Database, id: string): Promise<Transfer | undefined> {
  const { rows } = await sql<Transfer>`select * from transfer_for_actor(${id})`.execute(db);
  return rows[0];
}

/** Null as long as nobody looked. */
export async function optionsOfTransfer(db: Database, id: string): Promise<{ therapistId: string; name: string }[] | null> {
  const row = await db.selectFrom("caseTransfer").select("options").where("id", "=", id).executeTakeFirst();
  if (!row?.options) return null;
  const { rows } = await sql<{ therapistId: string; name: string }>`select * from options_of_transfer(${id})`.execute(db);
  return rows;
}

export async function chooseColleague(trx: Database, choice: { transfer: string; colleague: string; until: Date; at: Date }): Promise<boolean> {
  const { rows } = await sql<{ yes: boolean }>`select choose_colleague(${choice.transfer}, ${choice.colleague}, ${choice.until}, ${choice.at}) as yes`.execute(trx);
  return rows[0]?.yes ?? false;
}

/** The status after this yes; "over" when it came too late, null when it is nobody's to give. */
export async function agreeToTransfer(trx: Database, id: string, at: Date): Promise<"open" | "agreed" | "over" | null> {
  const { rows } = await sql<{ status: "open" | "agreed" | "over" | null }>`select agree_to_transfer(${id}, ${at}) as status`.execute(trx);
  return rows[0]?.status ?? null;
}

export async function declineTransfer(trx: Database, id: string, at: Date): Promise<"declined" | "over" | null> {
  const { rows } = await sql<{ status: "declined" | "over" | null }>`select decline_transfer(${id}, ${at}) as status`.execute(trx);
  return rows[0]?.status ?? null;
}

export type TransferToAnswer = { readonly id: string; readonly reference: string; readonly expiresAt: Date };

export async function transfersToAnswer(db: Database): Promise<TransferToAnswer[]> {
  const { rows } = await sql<TransferToAnswer>`select * from transfers_to_answer()`.execute(db);
  return rows;
}
