import { changeOwnAccount } from "../../db/accounts.ts";
import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import type { Person } from "../domain/actor.ts";
import type { Occasion } from "../domain/occasion.ts";
import type { Language } from "../words/bilingual.ts";

/** Changes the own name, and the language of pages and mail. */
export function changeAccount(db: Database, occasion: Occasion, actor: Person, change: { readonly name: string; readonly language: Language }): Promise<void> {
  return asActor(db, actor, async (trx) => {
    await changeOwnAccount(trx, actor.personId, change);
    await recordAudit(trx, occasion, "account.change", { kind: "person", id: actor.personId });
  });
}
