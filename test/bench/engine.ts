import { measureEvents } from "./engine-events.ts";
import { measureFamilies } from "./engine-families.ts";
import { measureBesideHighs } from "./engine-highs.ts";
import { measureRepair } from "./engine-repair.ts";
import { measureSolving } from "./engine-solve.ts";

/** The matching engine on made-up countries of four sizes and four levels of supply; the same ones every time. */
export async function measureEngine(): Promise<string> {
  const tell = (news: string) => console.error(`  ${news}`);
  return [
    measureSolving(tell),
    measureRepair(tell),
    measureEvents(tell),
    await measureBesideHighs(tell),
    await measureFamilies(tell),
  ].join("\n\n");
}
