import { tendTransfers } from "../app/commands/tend-transfers.ts";
import type { JobScene } from "./scene.ts";

/** Each minute: cases that go to a colleague are looked at, moved, or left where they are. */
export async function tendTransfersTask(_clock: unknown, { db, occasion, log }: Pick<JobScene, "db" | "occasion" | "log">): Promise<void> {
  const tended = await tendTransfers(db, occasion);
  if (tended > 0) log.info({ tended }, "transfers tended");
}
