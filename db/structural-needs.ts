import { sql } from "kysely";
import type { NeedForm } from "../app/domain/structural-need.ts";
import type { PartOfTheWeek } from "../app/domain/working-week.ts";
import type { Database } from "./connect.ts";

type Asked = Pick<NeedForm, "children" | "ageMin" | "ageMax" | "forms" | "partsOfWeek">;

export type Need = Asked & {
  readonly id: string;
  readonly organisationId: string;
  readonly region: string;
  readonly regionName: string;
  readonly postedAt: Date;
  readonly confirmedAt: Date;
  readonly endedAt: Date | null;
  readonly endedReason: string | null;
  /** Parts that were agreed with somebody. */
  readonly agreedParts: PartOfTheWeek[];
  /** Offers that wait for an answer. */
  readonly openOffers: number;
};

const agreedParts = sql<PartOfTheWeek[]>`array(select part from structural_part p where p.need_id = structural_need.id)`;
const openOffers = sql<number>`(select count(*)::int from structural_offer o where o.need_id = structural_need.id and o.status = 'open')`;

function needs(db: Database) {
  return db
    .selectFrom("structuralNeed")
    .innerJoin("region", "region.slug", "structuralNeed.region")
    .select(["structuralNeed.id", "organisationId", "region", "region.name as regionName", "children", "ageMin", "ageMax", "forms", "postedAt", "confirmedAt", "endedAt", "endedReason"])
    .select([sql<PartOfTheWeek[]>`parts_of_week`.as("partsOfWeek"), agreedParts.as("agreedParts"), openOffers.as("openOffers")]);
}

const own = sql<boolean>`structural_need.organisation_id = any (actor_organisations())`;
/** What ended is shown for a season, for who wants to see what was. */
const lately = sql<boolean>`(ended_at is null or ended_at > now() - interval '90 days')`;

/** The needs of the actor's organisations: what waits for an answer first, then the newest; what ended last. */
export function ownNeeds(db: Database): Promise<Need[]> {
  return needs(db).where(own).where(lately).orderBy(sql`ended_at is not null`).orderBy(openOffers, "desc").orderBy("postedAt", "desc").limit(100).execute();
}

export function ownNeed(db: Database, id: string): Promise<Need | undefined> {
  return needs(db).where(own).where("structuralNeed.id", "=", id).executeTakeFirst();
}

/** The same, held until the end of the transaction: who answers, changes or ends does so one after the other. */
export async function holdOwnNeed(trx: Database, id: string): Promise<Need | undefined> {
  await trx.selectFrom("structuralNeed").select("id").where("id", "=", id).where(own).forNoKeyUpdate().execute();
  return ownNeed(trx, id);
}

/** For a lead: what the shelters of the own regions ask for, and how much of it was agreed. */
export function needsInRegions(db: Database, regions: readonly string[]): Promise<(Need & { readonly shelter: string | null })[]> {
  return needs(db)
    .leftJoin("organisation", "organisation.id", "structuralNeed.organisationId")
    .select("organisation.name as shelter")
    .where("structuralNeed.region", "in", [...regions, ""])
    .where("endedAt", "is", null)
    .orderBy("region.name")
    .orderBy("postedAt")
    .limit(200)
    .execute();
}

type NewNeed = Asked & { readonly organisationId: string; readonly region: string; readonly postedBy: string; readonly at: Date };

export async function insertNeed(trx: Database, { organisationId, region, postedBy, at, ...asked }: NewNeed): Promise<string> {
  const { id } = await trx
    .insertInto("structuralNeed")
    .values({ ...asked, organisationId, region, postedBy, postedAt: at, confirmedAt: at })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Who changes what is asked says with it that it still holds. */
export async function updateNeed(trx: Database, id: string, asked: Asked, at: Date): Promise<void> {
  await trx.updateTable("structuralNeed").set({ ...asked, confirmedAt: at }).where("id", "=", id).where(own).execute();
}

export async function confirmOwnNeed(trx: Database, id: string, at: Date): Promise<boolean> {
  const confirmed = await trx.updateTable("structuralNeed").set({ confirmedAt: at }).where("id", "=", id).where(own).where("endedAt", "is", null).executeTakeFirst();
  return confirmed.numUpdatedRows > 0n;
}

type Ending = { readonly reason: string; readonly by: string | null; readonly at: Date };

/** It takes no offers any more. What was agreed goes on until one of the two ends it. */
export async function writeNeedEnd(trx: Database, id: string, { reason, by, at }: Ending): Promise<void> {
  await trx.updateTable("structuralNeed").set({ endedAt: at, endedBy: by, endedReason: reason }).where("id", "=", id).where("endedAt", "is", null).execute();
}
