import { fillPurchasingRegions } from "../../../commands/fill-purchasing-regions.ts";
import type { Database } from "../../../../db/connect.ts";
import { amsterdamClock } from "../../../domain/amsterdam-time.ts";
import type { LineProblem } from "../../../domain/gemeenten/purchasing-list.ts";
import type { Occasion } from "../../../domain/occasion.ts";
import { readGrounds } from "../../../http/gemeente-form.ts";
import type { Problem } from "../../../http/problem.ts";
import { done, invalid, type Outcome } from "../../../http/respond.ts";

type Filling = { readonly list: string; readonly onDay: string; readonly source: string; readonly reason: string; readonly seen: string | null };

/** Writes a list of purchasing regions whole, or says of each line what is wrong with it. `field` is where the list was typed. */
export async function fillPurchasing(db: Database, occasion: Occasion, { list, ...form }: Filling, { field, next }: { field: string; next: string }): Promise<Outcome> {
  const read = readGrounds(form, amsterdamClock(occasion.now).date);
  if ("problems" in read) return invalid(...read.problems);
  const outcome = await fillPurchasingRegions(db, occasion, { list, grounds: read.grounds });
  if (outcome.kind === "lines") return invalid(...problemsOf(outcome.problems, field));
  if (outcome.kind === "refuse") return invalid({ field: outcome.reason === "reason-for-past" ? "reason" : field, code: outcome.reason });
  return outcome.gemeenten === 1 ? done(next, "purchasing-filled-one") : done(next, "purchasing-filled", { count: String(outcome.gemeenten) });
}

/** More line numbers than this help nobody: the rest is found when these are put right. */
const mostNumbers = 20;

/** One sentence for each kind of mistake, with the numbers of its lines. */
function problemsOf(problems: readonly LineProblem[], field: string): Problem[] {
  const kinds = Map.groupBy(problems, ({ code }) => code);
  return [...kinds].map(([code, lines]) => {
    const numbers = lines.slice(0, mostNumbers).map(({ line }) => line).join(", ");
    return { field, code: `line-${code}`, with: { lines: lines.length > mostNumbers ? `${numbers} …` : numbers } };
  });
}
