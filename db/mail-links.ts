import { sql } from "kysely";
import type { IsoDate } from "../app/domain/iso-date.ts";
import type { WaitingMail } from "../app/domain/mail.ts";
import type { Database } from "./connect.ts";

export type AnsweredByLink = "proposal" | "confirmation";

/** What this link answers, as long as it can be used. Nothing of what it is about. */
export async function findMailLink(db: Database, tokenHash: Buffer, now: Date): Promise<AnsweredByLink | undefined> {
  const { rows } = await sql<{ answers: AnsweredByLink }>`select answers from find_mail_link(${tokenHash}, ${now})`.execute(db);
  return rows[0]?.answers;
}

type NoByLink = { readonly tokenHash: Buffer; readonly reason: "no-place" | "this-one-case"; readonly nextFreeOn: IsoDate | null; readonly now: Date; readonly effectAt: Date };

/** The proposal, for the log alone; null when the link does nothing any more. */
export async function declineWithLink(trx: Database, { tokenHash, reason, nextFreeOn, now, effectAt }: NoByLink): Promise<string | null> {
  const { rows } = await sql<{ proposal: string | null }>`select decline_by_link(${tokenHash}, ${reason}, ${nextFreeOn}, ${now}, ${effectAt}) as proposal`.execute(trx);
  return rows[0]?.proposal ?? null;
}

/** The therapist, for the log alone; null when the link does nothing any more. */
export async function confirmWithLink(trx: Database, tokenHash: Buffer, nextFreeOn: IsoDate | null, now: Date): Promise<string | null> {
  const { rows } = await sql<{ therapist: string | null }>`select confirm_by_link(${tokenHash}, ${nextFreeOn}, ${now}) as therapist`.execute(trx);
  return rows[0]?.therapist ?? null;
}

/** Gives a letter about a proposal the secret of its link, until its term. False when there is nothing to answer any more. */
export async function armProposalLink(trx: Database, mail: WaitingMail, tokenHash: Buffer): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into mail_link (mail_id, token_hash, therapist_id, proposal_id, expires_at)
    select ${mail.id}, ${tokenHash}, p.therapist_id, p.id, p.expires_at from proposal p where p.id = ${mail.subjectId} and p.status = 'open'
    on conflict (mail_id) do update set token_hash = excluded.token_hash where mail_link.used_at is null`.execute(trx);
  return (numAffectedRows ?? 0n) > 0n;
}

/** The same for the monthly question, until the given moment. False when it was answered meanwhile. */
export async function armConfirmationLink(trx: Database, mail: WaitingMail, tokenHash: Buffer, expiresAt: Date): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into mail_link (mail_id, token_hash, therapist_id, expires_at)
    select ${mail.id}, ${tokenHash}, r.therapist_id, ${expiresAt} from confirmation_round r where r.id = ${mail.subjectId} and r.ended_at is null
    on conflict (mail_id) do update set token_hash = excluded.token_hash where mail_link.used_at is null`.execute(trx);
  return (numAffectedRows ?? 0n) > 0n;
}
