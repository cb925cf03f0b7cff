import { countClocks } from "../app/commands/count-clocks.ts";
import type { Payload } from "../app/domain/job.ts";
import type { JobScene } from "./scene.ts";

export function countClocksTask({ region }: Payload<"count-clocks">, { db, occasion }: JobScene): Promise<void> {
  return countClocks(db, occasion, region);
}
