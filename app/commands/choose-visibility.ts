import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { ownShelterToChange, writeVisibility } from "../../db/location-visibility.ts";
import type { LocationVisibility } from "../domain/location-visibility.ts";
import type { Occasion } from "../domain/occasion.ts";

/**
 * Chooses what a therapist may learn of which shelter it is, from now on. Choosing what it already is changes nothing.
 * @returns false for a shelter of somebody else.
 */
export function chooseVisibility(db: Database, occasion: Occasion, choice: { organisation: string; visibility: LocationVisibility }): Promise<boolean> {
  return asActor(db, occasion.actor, async (trx) => {
    const shelter = await ownShelterToChange(trx, choice.organisation);
    if (!shelter) return false;
    if (shelter.visibility === choice.visibility) return true;
    await writeVisibility(trx, shelter.id, choice.visibility);
    await recordAudit(trx, occasion, "organisation.choose-visibility", { kind: "organisation", id: shelter.id });
    return true;
  });
}
