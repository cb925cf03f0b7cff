import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { openRegistration as open } from "../../db/registrations.ts";
import { later } from "../domain/duration.ts";
import { invitationValidFor } from "../domain/invitation.ts";
import type { Occasion } from "../domain/occasion.ts";
import type { Language } from "../words/bilingual.ts";

type Asked = { readonly email: string; readonly name: string; readonly region: string; readonly language: Language };

/** Somebody wants to join as a therapist: a link by mail. Whether the address is known shows neither in the answer nor in the work. */
export function openRegistration(db: Database, occasion: Occasion, asked: Asked): Promise<void> {
  return asActor(db, occasion.actor, async (trx) => {
    await open(trx, asked, occasion.now, later(occasion.now, invitationValidFor));
    await recordAudit(trx, occasion, "registration.open", { kind: "region", id: asked.region });
  });
}
