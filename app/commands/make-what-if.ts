import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { insertWhatIf } from "../../db/what-ifs.ts";
import type { Occasion } from "../domain/occasion.ts";

/** A scratch copy of today with a name, with nothing supposed yet. Returns its id. */
export function makeWhatIf(db: Database, occasion: Occasion, { region, name }: { readonly region: string; readonly name: string }): Promise<string> {
  return asActor(db, occasion.actor, async (trx) => {
    const id = await insertWhatIf(trx, { region, name, madeAt: occasion.now });
    await recordAudit(trx, occasion, "what-if.make", { kind: "what-if", id });
    return id;
  });
}
