import { randomUUID } from "node:crypto";
import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { findDraft, insertDraft, insertPerson } from "../../db/drafts.ts";
import { holdLooseResult, takeAlong } from "../../db/screening-results.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";
import { instruments, type InstrumentCode } from "../domain/screening/instruments.ts";
import { isScored } from "../domain/screening/result.ts";

const adult = 18;

/**
 * Begins a request with a result that was kept before: a new draft, which the result goes along with when it is sent. A
 * second click finds the draft of the first. Undefined when the actor's organisations have no such result.
 */
export async function carryScreening(db: Database, occasion: Occasion, { id }: { id: string }): Promise<{ draftId: string } | undefined> {
  return asActor(db, occasion.actor, async (trx) => {
    const result = await holdLooseResult(trx, id);
    if (!result) return undefined;
    const earlier = result.formKey ? await findDraft(trx, result.formKey) : undefined;
    // Somebody else of the family may still be in that draft after this person was taken out.
    if (earlier?.people.some((person) => person.id === result.formKey)) return { draftId: earlier.id };
    const draftId = randomUUID();
    const { personId, organisations } = personAt(occasion);
    const answers = { personKind: isOfAdult(result.instrument) ? ("parent" as const) : ("child" as const), kind: "treatment" as const };
    const draft = { id: draftId, organisationId: organisations[0] ?? "", personId, page: null, at: occasion.now };
    await insertDraft(trx, { ...draft, answers: {} });
    await insertPerson(trx, draftId, { ...draft, answers });
    await takeAlong(trx, id, draftId);
    await recordAudit(trx, occasion, "screening.carry", { kind: "screening", id });
    return { draftId };
  });
}

function isOfAdult(code: InstrumentCode): boolean {
  return isScored(code) && instruments[code].ages.from >= adult;
}
