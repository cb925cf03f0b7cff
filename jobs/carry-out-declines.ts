import { carryOutDeclines } from "../app/commands/carry-out-declines.ts";
import type { JobScene } from "./scene.ts";

/** A no counts once its minutes to take it back are over. */
export async function carryOutDeclinesTask(_clock: unknown, { db, occasion, log }: Pick<JobScene, "db" | "occasion" | "log">): Promise<void> {
  const carriedOut = await carryOutDeclines(db, occasion);
  if (carriedOut > 0) log.info({ carriedOut }, "declines carried out");
}
