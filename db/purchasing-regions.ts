import { sql } from "kysely";
import type { Purchasing } from "../app/domain/funding/purchasing.ts";
import type { PurchasingLine } from "../app/domain/gemeenten/purchasing-list.ts";
import type { IsoDate } from "../app/domain/iso-date.ts";
import type { Database } from "./connect.ts";

/** Per region of the programme where its gemeenten buy youth care on a day; only regions of which something is known. */
export async function purchasingPerRegion(db: Database, on: IsoDate): Promise<Purchasing> {
  const { rows } = await sql<{ region: string; buyers: string[]; whole: boolean }>`
    select g.region, array_agg(distinct p.purchasing_region order by p.purchasing_region) filter (where p.purchasing_region is not null) as buyers, bool_and(p.purchasing_region is not null) as whole
    from gemeente_region g left join gemeente_purchasing_region p on p.gemeente = g.gemeente and p.valid_from <= ${on} and (p.valid_until is null or p.valid_until > ${on})
    where g.valid_from <= ${on} and (g.valid_until is null or g.valid_until > ${on})
    group by g.region having count(p.purchasing_region) > 0 order by g.region`.execute(db);
  return Object.fromEntries(rows.map(({ region, buyers, whole }) => [region, { buyers, whole }]));
}

export type PurchasingRegion = { readonly slug: string; readonly name: string; readonly gemeenten: number; readonly regions: string[] };

/** The regions that buy youth care, with how many gemeenten lie in them on a day and in which regions of the programme. */
export async function purchasingRegionsOn(db: Database, on: IsoDate): Promise<PurchasingRegion[]> {
  const { rows } = await sql<PurchasingRegion>`
    select p.slug, p.name, count(g.gemeente)::int as gemeenten, coalesce(array_agg(distinct r.name order by r.name) filter (where r.name is not null), '{}') as regions
    from purchasing_region p
      left join gemeente_purchasing_region b on b.purchasing_region = p.slug and b.valid_from <= ${on} and (b.valid_until is null or b.valid_until > ${on})
      left join gemeente_region g on g.gemeente = b.gemeente and g.valid_from <= ${on} and (g.valid_until is null or g.valid_until > ${on})
      left join region r on r.slug = g.region
    group by p.slug, p.name order by p.name`.execute(db);
  return rows;
}

/** What each gemeente has now and later: locked, so that two lists do not cross. */
export async function lockBuyers(trx: Database): Promise<{ gemeente: string; purchasingRegion: string; certainty: string; validFrom: IsoDate; validUntil: IsoDate | null }[]> {
  return trx.selectFrom("gemeentePurchasingRegion").select(["gemeente", "purchasingRegion", "certainty", "validFrom", "validUntil"]).orderBy("gemeente").forUpdate().execute();
}

/** The slug of each purchasing region by its name in small letters. */
export async function purchasingSlugs(db: Database): Promise<Map<string, string>> {
  const rows = await db.selectFrom("purchasingRegion").select(["slug", "name"]).execute();
  return new Map(rows.map(({ slug, name }) => [name.toLowerCase(), slug]));
}

export async function addPurchasingRegions(trx: Database, regions: readonly { slug: string; name: string }[]): Promise<void> {
  if (regions.length > 0) await trx.insertInto("purchasingRegion").values([...regions]).execute();
}

/** From this day on these gemeenten buy here. Their earlier rows have been ended. */
export async function beginBuying(trx: Database, lines: readonly (PurchasingLine & { slug: string })[], begin: { on: IsoDate; changeId: string }): Promise<void> {
  const rows = lines.map(({ gemeente, slug, certainty }) => ({ gemeente, purchasingRegion: slug, certainty, validFrom: begin.on, openedBy: begin.changeId }));
  if (rows.length > 0) await trx.insertInto("gemeentePurchasingRegion").values(rows).execute();
}
