import type { Database } from "./connect.ts";

/** The newest version that this person agreed to, and when. */
export function agreementOf(db: Database, personId: string): Promise<{ version: string; agreedAt: Date } | undefined> {
  return db.selectFrom("codeAgreement").select(["version", "agreedAt"]).where("personId", "=", personId).orderBy("version", "desc").executeTakeFirst();
}

/** A second time changes nothing: the first yes is the one that counts. */
export async function insertAgreement(trx: Database, personId: string, version: string, at: Date): Promise<void> {
  await trx.insertInto("codeAgreement").values({ personId, version, agreedAt: at }).onConflict((known) => known.doNothing()).execute();
}

/** Ends the pause of somebody who had not agreed in time; any other pause stays. */
export async function resumeAfterCode(trx: Database, personId: string): Promise<void> {
  await trx.updateTable("therapist").set({ pausedAt: null, pausedReason: null }).where("personId", "=", personId).where("pausedReason", "=", "code-not-agreed").execute();
}
