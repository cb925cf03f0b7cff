import type { Database } from "../../db/connect.ts";
import { closePlaces, letClose, openPlaces } from "../../db/places.ts";
import type { ChangeOfPlaces, PlacesOf } from "../domain/capacity.ts";

type Places = { readonly therapistId: string; readonly which: PlacesOf; readonly at: Date };

/** Opens, keeps and closes places, whose therapist is held. */
export async function carryOutChange(trx: Database, { therapistId, which: { kind, session }, at }: Places, change: ChangeOfPlaces): Promise<void> {
  await openPlaces(trx, therapistId, kind, change.open, at, session === null ? {} : { arrangementId: session });
  await letClose(trx, change.keep, false);
  await letClose(trx, change.closeWhenFree, true);
  await closePlaces(trx, change.close, at);
}
