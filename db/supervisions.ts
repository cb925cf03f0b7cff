import { sql } from "kysely";
import type { OfferedForm } from "../app/domain/profile.ts";
import type { Database } from "./connect.ts";

type Training = Pick<OfferedForm, "treatment" | "supervisorId" | "supervisorNumber">;

/**
 * Asks the supervisor of each form in training, once. Who was asked for a form before and is no longer meant is told by the
 * end of it; somebody who said yes stays.
 */
export async function askSupervisors(trx: Database, therapistId: string, forms: readonly OfferedForm[], dates: { readonly at: Date; readonly endsAt: Date }): Promise<void> {
  const standing = await trx.selectFrom("supervision").select(["id", "treatment", "supervisorId", "supervisorNumber"]).where("therapistId", "=", therapistId).where("status", "in", ["asked", "confirmed"]).execute();
  const wanted: readonly Training[] = forms.filter(({ level }) => level === "in-training");
  const over = standing.filter((one) => !wanted.some((form) => isSame(one, form)));
  for (const { id } of over) await trx.updateTable("supervision").set({ status: "ended", answeredAt: dates.at }).where("id", "=", id).execute();
  for (const form of wanted.filter((each) => !standing.some((one) => isSame(one, each)))) {
    await sql`select ask_supervision(${form.treatment}, ${form.supervisorId}::uuid, ${form.supervisorNumber}, ${dates.at}, ${dates.endsAt})`.execute(trx);
  }
}

/** A number that was given belongs to whoever it was found to be. */
function isSame(one: Training, other: Training): boolean {
  if (one.treatment !== other.treatment) return false;
  return other.supervisorNumber === null ? one.supervisorId === other.supervisorId : one.supervisorNumber === other.supervisorNumber;
}

export type Supervision = { readonly id: string; readonly name: string; readonly practice: string; readonly treatment: string; readonly status: "asked" | "confirmed"; readonly askedAt: Date; readonly expiresAt: Date };

/** Who asks the actor to supervise, and whom the actor supervises. */
export async function supervisionsOfActor(db: Database): Promise<Supervision[]> {
  const { rows } = await sql<Supervision>`select * from supervisions_of_actor()`.execute(db);
  return rows;
}

export type OwnTraining = { readonly treatment: string; readonly status: string; readonly expiresAt: Date };

/** How the questions to the supervisors of this therapist stand: the newest for each form. */
export async function trainingOf(db: Database, therapistId: string): Promise<OwnTraining[]> {
  const { rows } = await sql<OwnTraining>`
    select distinct on (treatment) treatment, status, expires_at from supervision where therapist_id = ${therapistId} and status <> 'ended' order by treatment, asked_at desc`.execute(db);
  return rows;
}

/** The answer of the supervisor. The regions of whoever is in training; null when there is no such question for the actor. */
export async function answerSupervision(trx: Database, id: string, answer: "confirmed" | "declined" | "ended", at: Date): Promise<string[] | null> {
  const { rows } = await sql<{ regions: string[] | null }>`select answer_supervision(${id}, ${answer}, ${at}) as regions`.execute(trx);
  return rows[0]?.regions ?? null;
}
