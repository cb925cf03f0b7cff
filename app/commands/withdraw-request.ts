import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { type HeldRequest, holdFamily, holdRequest } from "../../db/held-requests.ts";
import { withdrawOffer } from "../../db/request-moves.ts";
import { endPause } from "../../db/request-pauses.ts";
import { insertState } from "../../db/requests.ts";
import { type Decision, proceed } from "../domain/decision.ts";
import { matchJobs } from "../domain/job.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";
import { after, type LifeRefusal } from "../domain/request-life.ts";
import type { WithdrawalReason } from "../domain/request-reasons.ts";
import { takeBackProposal } from "./take-back-proposal.ts";

/** Of one person, or of all in the household whose requests still run. */
export type Scope = "person" | "family";
type Withdrawal = { readonly reference: string; readonly reason: WithdrawalReason; readonly scope?: Scope };

/** The numbers of what was withdrawn, and of what goes on because a treatment runs. */
export type Withdrawn = { readonly withdrawn: readonly string[]; readonly goesOn: readonly string[] };

/**
 * Takes a request back, or those of a whole family. A proposal that ran ends with it, so the place goes to the next child
 * at once, and its therapist hears of it. Refused when nothing could be taken back; undefined when the actor's
 * organisations have no such request.
 */
export async function withdrawRequest(db: Database, occasion: Occasion, { reference, reason, scope = "person" }: Withdrawal): Promise<Decision<Withdrawn, LifeRefusal> | undefined> {
  return asActor(db, occasion.actor, async (trx) => {
    const asked = scope === "family" ? await holdFamily(trx, reference) : [await holdRequest(trx, reference)].filter((request) => request !== undefined);
    const decided = asked.map((request) => ({ request, decision: after(request.status, "withdraw") }));
    const own = decided.find(({ request }) => request.reference === reference);
    if (!own) return undefined;
    const going = decided.filter(({ decision }) => decision.kind === "proceed").map(({ request }) => request);
    if (going.length === 0 && own.decision.kind === "refuse") return own.decision;
    for (const request of going) await takeBack(trx, occasion, request, reason);
    await enqueue(trx, ...matchJobs(going.map(({ region }) => region)));
    return proceed({ withdrawn: going.map((request) => request.reference), goesOn: asked.filter((request) => !going.includes(request)).map((request) => request.reference) });
  });
}

async function takeBack(trx: Database, occasion: Occasion, { id }: HeldRequest, reason: WithdrawalReason) {
  const [{ now: at }, { personId }] = [occasion, personAt(occasion)];
  await takeBackProposal(trx, id, at);
  await endPause(trx, id, { personId, at });
  await withdrawOffer(trx, id, { personId, at });
  await insertState(trx, { requestId: id, status: "withdrawn", reason, personId, at });
  await recordAudit(trx, occasion, "request.withdraw", { kind: "request", id });
}
