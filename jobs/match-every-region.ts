import { matchEveryRegion } from "../app/commands/match-every-region.ts";
import type { JobScene } from "./scene.ts";

/** Each night every region is matched again, whatever happened by day. */
export async function matchAtNight(_clock: unknown, { db, occasion }: JobScene): Promise<void> {
  await matchEveryRegion(db, occasion);
}
