import type { CaseKey } from "../../db/care-cases.ts";
import { appointmentWords, tellAppointment } from "../../db/care-reports.ts";
import type { Database } from "../../db/connect.ts";
import { dutchDay } from "../domain/amsterdam-time.ts";
import { appointment, type AppointmentOutcome } from "../domain/care/report.ts";
import { proceed } from "../domain/decision.ts";
import type { IsoDate } from "../domain/iso-date.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";
import { inCase } from "./in-case.ts";

/** Either side tells how an appointment went. The same said twice is written once; another word replaces the own one. */
export function reportAppointment(db: Database, occasion: Occasion, key: CaseKey, { on, outcome }: { on: IsoDate; outcome: AppointmentOutcome }) {
  return inCase(db, occasion, "appointment.report", key, async (trx, held) => {
    const decision = appointment({ running: held, yesOn: dutchDay(held.acceptedAt), now: occasion.now }, on);
    if (decision.kind === "refuse") return decision;
    const { proposalId, side } = held;
    const before = (await appointmentWords(trx, proposalId)).find((word) => word.side === side && word.happenedOn === on);
    if (before?.outcome === outcome) return proceed({ effect: "nothing-new" as const });
    await tellAppointment(trx, outcome, { proposalId, side, happenedOn: on, personId: personAt(occasion).personId, at: occasion.now });
    return proceed({ effect: "told" as const });
  });
}
