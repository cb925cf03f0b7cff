import { z } from "zod";
import type { Database } from "../../../../db/connect.ts";
import { gemeentenOn, type PlacedGemeente } from "../../../../db/gemeente-pages.ts";
import { GemeenteCode } from "../../../domain/gemeenten/change.ts";
import type { IsoDate } from "../../../domain/iso-date.ts";
import { notFound } from "../../../http/respond.ts";

export const gemeenteAddress = z.object({ code: GemeenteCode });

/** The gemeente of this address as it is today. @throws a 404 when there is none today. */
export async function gemeenteOfToday(db: Database, code: string, today: IsoDate): Promise<PlacedGemeente> {
  const found = (await gemeentenOn(db, today, { text: code, region: "", certainty: "" })).find((each) => each.code === code);
  if (!found) throw notFound();
  return found;
}
