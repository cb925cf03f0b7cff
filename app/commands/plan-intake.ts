import type { CaseKey } from "../../db/care-cases.ts";
import type { Database } from "../../db/connect.ts";
import { planIntakeAt } from "../../db/intake-plans.ts";
import { planning } from "../domain/care/intake-plan.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";
import { inCase } from "./in-case.ts";

/** The intake gets a day and an hour, or another one. Both sides see it, and the therapist's calendar does. */
export function planIntake(db: Database, occasion: Occasion, key: CaseKey, startsAt: Date) {
  return inCase(db, occasion, "intake.plan", key, async (trx, held) => {
    const decision = planning(held, startsAt, occasion.now);
    if (decision.kind === "proceed") {
      await planIntakeAt(trx, { proposalId: held.proposalId, startsAt, side: held.side, personId: personAt(occasion).personId, at: occasion.now });
    }
    return decision;
  });
}
