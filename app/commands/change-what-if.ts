import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { deleteWhatIf, forgetOutcome, holdWhatIf, type WhatIf, writeAssumptions } from "../../db/what-ifs.ts";
import { type Decision, proceed, refuse } from "../domain/decision.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";
import type { PersonPermission } from "../domain/permission.ts";
import { type Assumption, mostAssumptions } from "../domain/what-if/assumption.ts";

/** Supposes one thing more, and has it worked out. Undefined for one that is not of the own regions. */
export function suppose(db: Database, occasion: Occasion, id: string, assumption: Assumption): Promise<Decision<object, "what-if-full"> | undefined> {
  return withOwn(db, occasion, { id, deed: "what-if.suppose" }, async (trx, { assumptions }) => {
    if (assumptions.length >= mostAssumptions) return refuse("what-if-full");
    await writeAssumptions(trx, id, [...assumptions, assumption]);
    await enqueue(trx, weighing(id));
    return proceed({});
  });
}

/** Takes one thing back, by its place in the list. One that is gone already changes nothing. */
export function dropAssumption(db: Database, occasion: Occasion, id: string, turn: number): Promise<object | undefined> {
  return withOwn(db, occasion, { id, deed: "what-if.drop" }, async (trx, { assumptions }) => {
    await writeAssumptions(trx, id, assumptions.filter((_, index) => index !== turn));
    await enqueue(trx, weighing(id));
    return {};
  });
}

/** Has it worked out again, on who waits now. */
export function askWeighing(db: Database, occasion: Occasion, id: string): Promise<object | undefined> {
  return withOwn(db, occasion, { id, deed: "what-if.weigh" }, async (trx) => {
    await forgetOutcome(trx, id);
    await enqueue(trx, weighing(id));
    return {};
  });
}

export function removeWhatIf(db: Database, occasion: Occasion, id: string): Promise<object | undefined> {
  return withOwn(db, occasion, { id, deed: "what-if.remove" }, async (trx) => {
    await deleteWhatIf(trx, id);
    return {};
  });
}

function weighing(whatIf: string) {
  return { task: "weigh-what-if", payload: { whatIf }, key: `what-if:${whatIf}` } as const;
}

type Deed = { readonly id: string; readonly deed: PersonPermission & `what-if.${string}` };

function withOwn<Done>(db: Database, occasion: Occasion, { id, deed }: Deed, change: (trx: Database, whatIf: WhatIf) => Promise<Done>): Promise<Done | undefined> {
  return asActor(db, occasion.actor, async (trx) => {
    const whatIf = await holdWhatIf(trx, id, personAt(occasion).regions);
    if (!whatIf) return undefined;
    const done = await change(trx, whatIf);
    await recordAudit(trx, occasion, deed, { kind: "what-if", id });
    return done;
  });
}
