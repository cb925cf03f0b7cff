import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { closeGroupPlaces, noteGroup, writeGroupCancelled } from "../../db/group-steps.ts";
import { groupsToTend, holdGroupToTend } from "../../db/therapy-groups.ts";
import { amsterdamClock } from "../domain/amsterdam-time.ts";
import type { Occasion } from "../domain/occasion.ts";
import { groupStep, type GroupStep } from "../domain/therapy-group.ts";
import { newsOfGroup } from "./cancel-group.ts";

/**
 * What happens with groups by itself: after the last day to join a group goes on or does not, on its first day it starts,
 * after its last it ends. Each in a transaction of its own; a second time it finds nothing to do.
 */
export async function tendGroups(db: Database, occasion: Occasion): Promise<Record<GroupStep, number>> {
  const done: Record<GroupStep, number> = { "too-few": 0, stop: 0, complete: 0, start: 0, end: 0 };
  for (const key of await asActor(db, occasion.actor, groupsToTend)) {
    const step = await asActor(db, occasion.actor, (trx) => seeTo(trx, occasion, key));
    if (step) done[step] += 1;
  }
  return done;
}

async function seeTo(trx: Database, occasion: Occasion, key: { id: string; therapistId: string }): Promise<GroupStep | null> {
  const group = await holdGroupToTend(trx, key);
  const step = group ? groupStep(group, amsterdamClock(occasion.now).date) : null;
  if (!step) return null;
  await deeds[step](trx, key.id, occasion.now);
  await recordAudit(trx, occasion, "job.tend-groups", { kind: "therapy-group", id: key.id });
  return step;
}

const deeds: Readonly<Record<GroupStep, (trx: Database, id: string, at: Date) => Promise<void>>> = {
  "too-few": (trx, id, at) => callOff(trx, id, "too-few", at),
  stop: (trx, id, at) => callOff(trx, id, "by-therapist", at),
  async complete(trx, id, at) {
    await noteGroup(trx, id, "completeAt", at);
    await closeGroupPlaces(trx, id, at);
    await enqueue(trx, { task: "notify", payload: { event: "group-complete", subject: id } });
  },
  start: (trx, id, at) => noteGroup(trx, id, "startedAt", at),
  async end(trx, id, at) {
    await noteGroup(trx, id, "endedAt", at);
    await closeGroupPlaces(trx, id, at);
  },
};

async function callOff(trx: Database, id: string, reason: "too-few" | "by-therapist", at: Date): Promise<void> {
  const given = await writeGroupCancelled(trx, id, reason, at);
  if (reason === "too-few") await enqueue(trx, { task: "notify", payload: { event: "group-too-few", subject: id } });
  await enqueue(trx, ...newsOfGroup(id, given));
}
