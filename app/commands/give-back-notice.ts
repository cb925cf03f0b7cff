import type { Database } from "../../db/connect.ts";
import { writeOwner } from "../../db/lead-notices.ts";
import type { Occasion } from "../domain/occasion.ts";
import { onNotice } from "./on-notice.ts";

/** It is of all leads of the region again. False when it was not this lead's. */
export function giveBackNotice(db: Database, occasion: Occasion, id: string): Promise<boolean> {
  return onNotice(db, occasion, id, { permission: "notice.give-back", fits: ({ ownerId }, personId) => ownerId === personId, carryOut: (trx) => writeOwner(trx, id, null) });
}
