import type { z } from "zod";
import { asActor, type Database } from "../../../../db/connect.ts";
import { gemeentenOn, type PlacedGemeente } from "../../../../db/gemeente-pages.ts";
import { changeGemeenten } from "../../../commands/change-gemeenten.ts";
import { amsterdamClock } from "../../../domain/amsterdam-time.ts";
import type { GemeenteChange } from "../../../domain/gemeenten/change.ts";
import type { PlanProblem } from "../../../domain/gemeenten/plan-change.ts";
import type { Occasion } from "../../../domain/occasion.ts";
import { type groundsFields, readGrounds } from "../../../http/gemeente-form.ts";
import type { Problem } from "../../../http/problem.ts";
import { done, invalid, type Outcome, shown } from "../../../http/respond.ts";

type GroundsForm = z.infer<z.ZodObject<typeof groundsFields>>;

/** The gemeenten of the day from which a change holds. */
export type OfThatDay = {
  readonly all: readonly PlacedGemeente[];
  /** The code by a name or a code, in any capitals. */
  readonly find: (typed: string) => string | undefined;
  readonly region: (code: string) => string | undefined;
};

type Door = { readonly db: Database; readonly occasion: Occasion; readonly form: GroundsForm };

/**
 * Shows what a change does, and makes it once it was seen. `read` makes the change of what was typed, or says what is
 * wrong with it; `fields` names the field to which a refusal belongs.
 */
export async function makeChange({ db, occasion, form }: Door, read: (day: OfThatDay) => GemeenteChange | Problem[], fields: (reason: PlanProblem) => Problem): Promise<Outcome> {
  const grounds = readGrounds(form, amsterdamClock(occasion.now).date);
  const change = read(await gemeentenOfDay(db, occasion, form.onDay));
  const problems = [...(Array.isArray(change) ? change : []), ...("problems" in grounds ? grounds.problems : [])];
  if (Array.isArray(change) || "problems" in grounds) return invalid(...problems);
  const outcome = await changeGemeenten(db, occasion, { change, grounds: grounds.grounds, seen: form.seen });
  if (outcome.kind === "refuse") return invalid(fields(outcome.reason));
  return outcome.kind === "preview" ? shown(outcome) : done("/national/gemeenten", "gemeente-changed");
}

async function gemeentenOfDay(db: Database, { actor }: Occasion, onDay: string): Promise<OfThatDay> {
  const all = await asActor(db, actor, (trx) => gemeentenOn(trx, onDay, { text: "", region: "", certainty: "" }));
  const codes = new Map(all.flatMap(({ code, name }) => [[name.toLowerCase(), code], [code.toLowerCase(), code]]));
  return {
    all,
    find: (typed) => codes.get(typed.trim().toLowerCase()),
    region: (code) => all.find((each) => each.code === code)?.region,
  };
}

/** The day and the reason have fields of their own; all else is about the gemeente itself. */
export const problemAt = (field: string) => (reason: PlanProblem): Problem => ({ field: reason === "reason-for-past" ? "reason" : field, code: reason });
