import { learnTonight } from "../app/commands/learn-prices.ts";
import type { JobScene } from "./scene.ts";

/** Each night, after the census and before everyone is matched again. */
export async function learnPricesTask(_clock: unknown, { db, occasion, log }: JobScene): Promise<void> {
  const { prices, kinds, rates } = await learnTonight(db, occasion);
  log.info({ scarce: prices.length, kinds: kinds.length, ...rates }, "prices learnt");
}
