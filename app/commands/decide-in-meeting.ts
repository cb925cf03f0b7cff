import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { meetingOf, writeDecision } from "../../db/meetings.ts";
import { holdRequestOfLead } from "../../db/overrides.ts";
import { refuse } from "../domain/decision.ts";
import type { DecisionForm } from "../domain/meeting.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";
import { allowNeighbour } from "./allow-neighbour.ts";
import { choosePair } from "./choose-pair.ts";
import { holdRequest } from "./hold-request.ts";

type Turn = { readonly meetingId: string; readonly reference: string; readonly form: DecisionForm; /** Read by the guard. */ readonly note: string };

/**
 * One turn of a meeting: what was decided is carried out and written in the minutes, both or neither. Undefined for a
 * meeting or a request of another region.
 */
export async function decideInMeeting(db: Database, occasion: Occasion, { meetingId, reference, form, note }: Turn) {
  return asActor(db, occasion.actor, async (trx) => {
    const { personId, regions } = personAt(occasion);
    const meeting = await meetingOf(trx, meetingId, regions);
    const request = meeting && (await holdRequestOfLead(trx, reference));
    if (!meeting || !request || request.region !== meeting.region) return undefined;
    if (meeting.closedAt) return refuse("meeting-closed");
    if (request.status !== "submitted") return refuse("request-not-waiting");
    const done = await carryOut(trx, occasion, { reference, form, note });
    if (done?.kind !== "proceed") return done;
    await writeDecision(trx, {
      meetingId, requestId: request.id, decision: form.decision, concession: form.decision === "concession" ? (form.concession ?? null) : null, note, decidedBy: personId, decidedAt: occasion.now,
    });
    await recordAudit(trx, occasion, "meeting.decide", { kind: "request", id: request.id }, { kind: "meeting", id: meetingId });
    if (form.decision === "concession") await enqueue(trx, { task: "notify", payload: { event: "concession-asked", subject: request.id } });
    return done;
  });
}

function carryOut(trx: Database, occasion: Occasion, { reference, form, note: reason }: Omit<Turn, "meetingId">) {
  const { decision, therapist, untilOn, region, waived } = form;
  if (decision === "propose" && therapist) return choosePair(trx, occasion, { reference, therapistId: therapist, waived, reason });
  if (decision === "spill-over" && region) return allowNeighbour(trx, occasion, { reference, region });
  if (decision === "hold" && untilOn) return holdRequest(trx, occasion, { reference, untilOn, reason });
  if (decision === "outside" && untilOn) return holdRequest(trx, occasion, { reference, untilOn, reason, outside: true });
  if (decision === "concession" || decision === "later") return Promise.resolve({ kind: "proceed" as const });
  return Promise.resolve(refuse("decision-missing"));
}
