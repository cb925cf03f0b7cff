import type { IsoDate } from "../app/domain/iso-date.ts";
import type { Database } from "./connect.ts";

export type Gemeente = { readonly code: string; readonly name: string };

export type GemeenteInRegion = { readonly name: string; readonly region: string; /** "source", "derived" or "assumed". */ readonly certainty: string };

/** Every gemeente, in the order in which people look for a name: 's-Hertogenbosch stands at the H. */
export async function allGemeenten(db: Database): Promise<Gemeente[]> {
  const rows = await db.selectFrom("gemeente").select(["code", "name"]).execute();
  return rows.toSorted((one, other) => sortedBy(one).localeCompare(sortedBy(other), "nl"));
}

/** One gemeente with the region in which it lies on a day, and how sure that is; nothing when the code is unknown. */
export function gemeenteInRegion(db: Database, code: string, on: IsoDate): Promise<GemeenteInRegion | undefined> {
  return db
    .selectFrom("gemeente as g")
    .innerJoin("gemeenteRegion as gr", "gr.gemeente", "g.code")
    .innerJoin("region as r", "r.slug", "gr.region")
    .select(["g.name", "r.name as region", "gr.certainty"])
    .where("g.code", "=", code)
    .where("gr.validFrom", "<=", on)
    .where((eb) => eb.or([eb("gr.validUntil", "is", null), eb("gr.validUntil", ">", on)]))
    .executeTakeFirst();
}

function sortedBy({ name }: Gemeente): string {
  return name.replace(/^'s-/, "");
}
