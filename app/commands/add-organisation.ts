import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { insertOrganisation, isNameTaken, type NewOrganisation } from "../../db/organisations.ts";
import type { Person } from "../domain/actor.ts";
import { proceed, refuse, type Decision } from "../domain/decision.ts";
import type { Occasion } from "../domain/occasion.ts";
import { reachOf } from "../domain/reach.ts";

/** Adds an organisation to invite people into, in regions that the one who adds it looks after. */
export function addOrganisation(db: Database, occasion: Occasion, host: Person, organisation: NewOrganisation): Promise<Decision<{ id: string }, "region-not-yours" | "name-taken">> {
  const reach = reachOf(host);
  if (reach !== null && !organisation.regions.every((region) => reach.includes(region))) return Promise.resolve(refuse("region-not-yours"));
  return asActor(db, host, async (trx) => {
    if (await isNameTaken(trx, reach, organisation.kind, organisation.name)) return refuse("name-taken");
    const id = await insertOrganisation(trx, organisation, host.personId, occasion.now);
    await recordAudit(trx, occasion, "organisation.add", { kind: "organisation", id });
    return proceed({ id });
  });
}
