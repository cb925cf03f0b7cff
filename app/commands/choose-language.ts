import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import type { Occasion } from "../domain/occasion.ts";

/** Keeps the language with the account, so that mail comes in it too. A visitor has no account, and only the cookie. */
export async function chooseLanguage(db: Database, occasion: Occasion, language: "nl" | "en"): Promise<void> {
  const { actor } = occasion;
  if (actor.kind !== "person") return;
  await asActor(db, actor, async (trx) => {
    await trx.updateTable("person").set({ language }).where("id", "=", actor.personId).execute();
    await recordAudit(trx, occasion, "public.change", { kind: "person", id: actor.personId });
  });
}
