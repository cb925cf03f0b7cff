import { ownPasswordHash } from "../../db/accounts.ts";
import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import type { Person } from "../domain/actor.ts";
import { proceed, refuse, type Decision } from "../domain/decision.ts";
import type { Occasion } from "../domain/occasion.ts";
import type { PersonPermission } from "../domain/permission.ts";
import { isPassword } from "../secrets/password-hash.ts";

export type OwnDeed = { readonly permission: PersonPermission; readonly password: string; carryOut(trx: Database, passwordHash: string): Promise<void> };

/** Does something to one's own account after asking the password again: an unlocked computer is not enough. */
export async function withOwnPassword(db: Database, occasion: Occasion, actor: Person, deed: OwnDeed): Promise<Decision<object, "password-wrong">> {
  const hash = await asActor(db, actor, ownPasswordHash);
  const right = await isPassword(deed.password, hash ?? undefined);
  return asActor(db, actor, async (trx) => {
    const allowed = right && hash !== null;
    if (allowed) await deed.carryOut(trx, hash);
    await recordAudit(trx, occasion, allowed ? deed.permission : `${deed.permission}-refused`, { kind: "person", id: actor.personId });
    return allowed ? proceed({}) : refuse("password-wrong");
  });
}
