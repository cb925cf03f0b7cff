import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { holdTherapistOf, type StoredTherapist } from "../../db/therapists.ts";
import { matchJobs } from "../domain/job.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";
import type { PersonPermission } from "../domain/permission.ts";

/**
 * What every change of one's own availability has in common: the therapist is held, the change is written in the log,
 * and the engine looks again in each region served. Undefined when the actor has no profile yet.
 */
export async function changeOwnTherapist<T extends { readonly kind: string }>(
  db: Database,
  occasion: Occasion,
  permission: Extract<PersonPermission, `availability.${string}` | `place.${string}` | `group.${string}`>,
  change: (trx: Database, therapist: StoredTherapist) => Promise<T>,
): Promise<T | undefined> {
  return asActor(db, occasion.actor, async (trx) => {
    const therapist = await holdTherapistOf(trx, personAt(occasion).personId);
    if (!therapist) return undefined;
    const result = await change(trx, therapist);
    if (result.kind === "refuse") return result;
    await recordAudit(trx, occasion, permission, { kind: "therapist", id: therapist.id });
    await enqueue(trx, ...matchJobs(therapist.profile.regions));
    return result;
  });
}
