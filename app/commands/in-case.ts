import { recordAudit } from "../../db/audit.ts";
import { type CareCase, type CaseKey, holdCase } from "../../db/care-cases.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";
import type { PersonPermission } from "../domain/permission.ts";

type CareDeed = Extract<PersonPermission, `handover.${string}` | `intake.${string}` | "start.report" | "appointment.report" | `case.${"end" | "hand-back"}` | "consent.record">;

/**
 * What every deed in a case has in common: the case is held, and what came about is written in the log. Of two deeds at
 * the same second the second sees what the first made of it. Undefined when the actor has no such case.
 */
export function inCase<T extends { readonly kind: string }>(
  db: Database, occasion: Occasion, permission: CareDeed, key: CaseKey, deed: (trx: Database, held: CareCase) => Promise<T>,
): Promise<T | undefined> {
  return asActor(db, occasion.actor, async (trx) => {
    const held = await holdCase(trx, personAt(occasion), key);
    if (!held) return undefined;
    const result = await deed(trx, held);
    if (result.kind !== "refuse") await recordAudit(trx, occasion, permission, { kind: "request", id: held.requestId });
    return result;
  });
}
