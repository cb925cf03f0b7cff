import { freeLostWorkers } from "../db/lost-workers.ts";
import type { JobScene } from "./scene.ts";

/** Gives the jobs of workers that are gone to those that live. */
export async function releaseLostWorkers(_clock: unknown, { db, log }: Pick<JobScene, "db" | "log">): Promise<void> {
  const lost = await freeLostWorkers(db);
  if (lost > 0) log.warn({ lost }, "freed the jobs of lost workers");
}
