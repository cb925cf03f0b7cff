import { carryOutOverrides } from "../app/commands/carry-out-overrides.ts";
import type { ComputeGroup } from "../app/commands/compute-group.ts";
import { matchRegions } from "../app/commands/match-regions.ts";
import { tellNewcomers } from "../app/commands/tell-why-nobody.ts";
import type { Payload } from "../app/domain/job.ts";
import { computeInThread } from "./compute-in-thread.ts";
import type { JobScene } from "./scene.ts";

/** Something has changed in this region, or the night has come: who can be proposed to whom now? */
export async function matchRegionsTask(payload: Payload<"match-regions">, { db, occasion, log, signal }: JobScene): Promise<void> {
  const decided = await carryOutOverrides(db, occasion, payload.region);
  if (decided.proposed + decided.ended > 0) log.info(decided, "what leads decided was carried out");
  const compute: ComputeGroup = (rows, toBeTold) => computeInThread({ rows, toBeTold }, signal);
  const report = await matchRegions(db, occasion, payload, compute);
  log.debug(report ?? { region: payload.region }, report ? "regions matched" : "a run has seen to this already");
  if (report) await tellNewcomers(db, occasion, payload, compute);
}
