import type { Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { type GivenBack, writeGroupCancelled } from "../../db/group-steps.ts";
import { holdOwnGroup } from "../../db/therapy-groups.ts";
import { proceed } from "../domain/decision.ts";
import { matchJobs, type Job } from "../domain/job.ts";
import type { Occasion } from "../domain/occasion.ts";
import { cancelling } from "../domain/therapy-group.ts";
import { changeOwnTherapist } from "./change-own-therapist.ts";

/**
 * The therapist calls a group off before it starts. Who was asked or had said yes waits again in the same moment, with the
 * clock kept; their shelters and the lead hear it. Undefined for a group of somebody else.
 */
export async function cancelGroup(db: Database, occasion: Occasion, id: string) {
  const result = await changeOwnTherapist(db, occasion, "group.cancel", async (trx, therapist) => {
    const group = await holdOwnGroup(trx, therapist.id, id);
    if (!group) return { kind: "refuse" as const, reason: "not-there" as const };
    const decision = cancelling(group);
    if (decision.kind === "refuse") return decision;
    const given = await writeGroupCancelled(trx, id, "by-therapist", occasion.now);
    await enqueue(trx, ...newsOfGroup(id, given));
    return proceed({ givenBack: given.length });
  });
  return result?.kind === "refuse" && result.reason === "not-there" ? undefined : result;
}

/** For the shelters of who had said yes, for the lead when there were any, and for the engine. */
export function newsOfGroup(group: string, given: readonly GivenBack[]): Job[] {
  const accepted = given.filter((one) => one.accepted);
  return [
    ...accepted.map(({ proposal }): Job => ({ task: "notify", payload: { event: "group-stopped-shelter", subject: proposal } })),
    ...(accepted.length > 0 ? [{ task: "notify", payload: { event: "group-stopped-lead", subject: group } } as const] : []),
    ...matchJobs(given.map(({ region }) => region)),
  ];
}
