import { tellWhyNobody } from "../app/commands/tell-why-nobody.ts";
import { computeInThread } from "./compute-in-thread.ts";
import type { JobScene } from "./scene.ts";

/** Each minute some of those who wait are told why, if that was never told or is old. */
export async function tellWhyNobodyTask(_clock: unknown, { db, occasion, log, signal }: JobScene): Promise<void> {
  const told = await tellWhyNobody(db, occasion, (rows, toBeTold) => computeInThread({ rows, toBeTold }, signal));
  log.debug({ told }, "told why nobody was found");
}
