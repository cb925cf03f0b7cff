import type { Database } from "./connect.ts";

/** The forms that this therapist gives in groups, with the ages of the own profile. None for who is not approved. */
export async function groupFormsOf(db: Database, therapistId: string): Promise<{ code: string; name: string; ageMin: number; ageMax: number }[]> {
  return db
    .selectFrom("therapistTreatment")
    .innerJoin("therapist", "therapist.id", "therapistTreatment.therapistId")
    .innerJoin("treatment", "treatment.code", "therapistTreatment.treatment")
    .select(["treatment.code", "treatment.name", "therapistTreatment.ageMin", "therapistTreatment.ageMax"])
    .where("therapistTreatment.therapistId", "=", therapistId)
    .where("therapist.status", "=", "approved")
    .where("treatment.audience", "=", "group")
    .where("treatment.matchable", "=", true)
    .orderBy("treatment.name")
    .execute();
}
