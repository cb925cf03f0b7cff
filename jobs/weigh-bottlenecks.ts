import { weighBottlenecks } from "../app/commands/weigh-bottlenecks.ts";
import type { Payload } from "../app/domain/job.ts";
import type { JobScene } from "./scene.ts";

export async function weighBottlenecksTask({ region }: Payload<"weigh-bottlenecks">, { db, occasion, log }: JobScene): Promise<void> {
  log.debug({ region, kinds: await weighBottlenecks(db, occasion, region) }, "bottlenecks weighed");
}
