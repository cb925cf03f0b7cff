import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { insertDeputy, possibleDeputies } from "../../db/deputies.ts";
import { type Decision, proceed, refuse } from "../domain/decision.ts";
import type { DeputyForm } from "../domain/deputy.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";

/** Names a colleague of the same organisation to stand in for the actor on some days. */
export function nameDeputy(db: Database, occasion: Occasion, { deputy, fromOn, untilOn }: DeputyForm): Promise<Decision<object, "deputy-unknown">> {
  return asActor(db, occasion.actor, async (trx) => {
    const { personId } = personAt(occasion);
    const colleague = (await possibleDeputies(trx, personId)).find(({ id }) => id === deputy);
    if (!colleague) return refuse("deputy-unknown");
    const id = await insertDeputy(trx, { personId, deputyId: colleague.id, fromOn, untilOn, namedAt: occasion.now });
    await recordAudit(trx, occasion, "deputy.name", { kind: "deputy", id }, { kind: "person", id: colleague.id });
    return proceed({});
  });
}
