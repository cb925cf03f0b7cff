import type { CaseKey } from "../../db/care-cases.ts";
import type { Database } from "../../db/connect.ts";
import { endCode } from "../../db/handover-codes.ts";
import { endIntakePlan } from "../../db/intake-plans.ts";
import type { IsoDate } from "../domain/iso-date.ts";
import type { Occasion } from "../domain/occasion.ts";
import { inCase } from "./in-case.ts";
import { reportMilestone } from "./report-milestone.ts";

/** Either side tells that the intake was held, and on which day. The first of the two clocks stops on that day. */
export function reportIntake(db: Database, occasion: Occasion, key: CaseKey, on: IsoDate) {
  return inCase(db, occasion, "intake.report", key, async (trx, held) => {
    const decision = await reportMilestone(trx, occasion, held, "intake-held", on);
    if (decision.kind === "proceed" && decision.effect === "reached") {
      await endCode(trx, held.proposalId, "done", occasion.now);
      await endIntakePlan(trx, held.proposalId, occasion.now);
    }
    return decision;
  });
}
