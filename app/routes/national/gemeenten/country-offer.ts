import type { Database } from "../../../../db/connect.ts";
import { gemeentenOn } from "../../../../db/gemeente-pages.ts";
import { allRegions } from "../../../../db/request-offer.ts";
import { addDays, type IsoDate } from "../../../domain/iso-date.ts";

/** What the forms about gemeenten offer: the names of today, the regions by slug, and tomorrow as the day to begin. */
export async function countryOffer(db: Database, today: IsoDate) {
  const placed = await gemeentenOn(db, today, { text: "", region: "", certainty: "" });
  const regions = await allRegions(db);
  return {
    names: placed.map(({ name }) => name),
    regions: Object.fromEntries(regions.map(({ code, name }) => [code, name])),
    tomorrow: addDays(today, 1),
  };
}
