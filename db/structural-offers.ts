import { sql } from "kysely";
import type { PartOfTheWeek } from "../app/domain/working-week.ts";
import type { Database } from "./connect.ts";

export type OfferStatus = "open" | "agreed" | "declined" | "expired" | "withdrawn" | "ended";

/** An offer as the shelter sees it: the practice, what it can do and when. No person. */
export type OfferToShelter = {
  readonly id: string;
  readonly practice: string;
  readonly forms: string[];
  readonly languages: string[];
  readonly partsOfWeek: PartOfTheWeek[];
  readonly status: OfferStatus;
  readonly offeredAt: Date;
  readonly expiresAt: Date;
  readonly answeredAt: Date | null;
};

/** The offers for one need of the actor's organisations: open ones first, then what was agreed, then the rest. */
export async function offersFor(db: Database, need: string): Promise<OfferToShelter[]> {
  const { rows } = await sql<OfferToShelter>`
    select * from offers_to_actor(${need}) order by array_position(array['open', 'agreed'], status), offered_at desc limit 50`.execute(db);
  return rows;
}

/** A need as a therapist sees it: the region and the week, no shelter. */
export type NeedOnBoard = {
  readonly id: string;
  readonly region: string;
  readonly children: number;
  readonly ageMin: number;
  readonly ageMax: number;
  readonly forms: string[];
  readonly openParts: PartOfTheWeek[];
  readonly postedAt: Date;
};

export async function needsNearActor(db: Database): Promise<NeedOnBoard[]> {
  const { rows } = await sql<NeedOnBoard>`select * from needs_near_actor() order by posted_at limit 200`.execute(db);
  return rows;
}

export type OwnOffer = Omit<NeedOnBoard, "id" | "openParts" | "postedAt"> & {
  readonly id: string;
  readonly needId: string;
  readonly partsOfWeek: PartOfTheWeek[];
  readonly status: OfferStatus;
  readonly offeredAt: Date;
  readonly expiresAt: Date;
};

/** What the actor offered, the newest first: open and agreed, and lately ended. */
export async function ownOffers(db: Database): Promise<OwnOffer[]> {
  const { rows } = await sql<OwnOffer>`
    select o.id, o.need_id, n.region, n.children, n.age_min, n.age_max, n.forms, o.parts_of_week, o.status, o.offered_at, o.expires_at
    from needs_offered_by_actor() n join structural_offer o on o.id = n.offer_id
    where o.status in ('open', 'agreed') or coalesce(o.ended_at, o.answered_at) > now() - interval '90 days'
    order by array_position(array['agreed', 'open'], o.status), o.offered_at desc limit 50`.execute(db);
  return rows;
}

/** The parts in which the actor is at a shelter each week. */
export async function ownAgreedParts(db: Database, therapistId: string): Promise<PartOfTheWeek[]> {
  const { rows } = await sql<{ part: PartOfTheWeek }>`select part from structural_part where therapist_id = ${therapistId}`.execute(db);
  return rows.map(({ part }) => part);
}

/** The name is null for a shelter that keeps it secret. */
export type Contact = { readonly name: string | null; readonly mailbox: string | null; readonly phone: string | null };

export async function contactOfArrangement(db: Database, offer: string): Promise<Contact | undefined> {
  const { rows } = await sql<Contact>`select * from contact_of_arrangement(${offer})`.execute(db);
  return rows[0];
}

type NewOffer = { readonly needId: string; readonly therapistId: string; readonly parts: readonly PartOfTheWeek[]; readonly at: Date; readonly expiresAt: Date };

/** Null when this therapist has an open offer or an agreement for this need already. */
export async function insertOffer(trx: Database, { needId, therapistId, parts, at, expiresAt }: NewOffer): Promise<string | null> {
  const row = await trx
    .insertInto("structuralOffer")
    .values({ needId, therapistId, partsOfWeek: [...parts], status: "open", offeredAt: at, expiresAt })
    .onConflict((conflict) => conflict.columns(["needId", "therapistId"]).where("status", "in", ["open", "agreed"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Holds the need of the actor's side until the transaction ends. */
export async function holdNeed(trx: Database, need: string): Promise<void> {
  await sql`select hold_need(${need})`.execute(trx);
}

export type HeldOffer = { readonly id: string; readonly needId: string; readonly therapistId: string; readonly partsOfWeek: PartOfTheWeek[]; readonly status: OfferStatus; readonly expiresAt: Date };

/** An offer that the actor may see, with its need held first: one order for everyone. */
export async function holdOffer(trx: Database, id: string): Promise<HeldOffer | undefined> {
  const found = await trx.selectFrom("structuralOffer").select("needId").where("id", "=", id).executeTakeFirst();
  if (!found) return undefined;
  await holdNeed(trx, found.needId);
  return trx
    .selectFrom("structuralOffer")
    .select(["id", "needId", "therapistId", "expiresAt", sql<PartOfTheWeek[]>`parts_of_week`.as("partsOfWeek"), sql<OfferStatus>`status`.as("status")])
    .where("id", "=", id)
    .forNoKeyUpdate()
    .executeTakeFirst();
}

/** The parts of a need that somebody has by now. */
export async function partsTaken(trx: Database, needId: string): Promise<PartOfTheWeek[]> {
  const rows = await trx.selectFrom("structuralPart").select(sql<PartOfTheWeek>`part`.as("part")).where("needId", "=", needId).execute();
  return rows.map(({ part }) => part);
}

/** The parts that were free on both sides, and are taken now. */
export async function takeParts(trx: Database, { id, needId, therapistId }: HeldOffer, parts: readonly PartOfTheWeek[]): Promise<PartOfTheWeek[]> {
  const { rows } = await sql<{ part: PartOfTheWeek }>`
    insert into structural_part (need_id, part, offer_id, therapist_id) select ${needId}::uuid, part, ${id}::uuid, ${therapistId}::uuid from unnest(${parts}::text[]) as part
    on conflict do nothing returning part`.execute(trx);
  return rows.map(({ part }) => part);
}

type Answer = { readonly status: "agreed" | "declined" | "withdrawn"; readonly by: string; readonly at: Date; readonly parts?: readonly PartOfTheWeek[] };

export async function writeOfferAnswer(trx: Database, id: string, { status, by, at, parts }: Answer): Promise<void> {
  await trx.updateTable("structuralOffer").set({ status, answeredAt: at, answeredBy: by, ...(parts ? { partsOfWeek: [...parts] } : {}) }).where("id", "=", id).execute();
}

export async function writeArrangementEnd(trx: Database, id: string, { reason, by, at }: { reason: string; by: string; at: Date }): Promise<void> {
  await trx.updateTable("structuralOffer").set({ status: "ended", endedAt: at, endedBy: by, endedReason: reason }).where("id", "=", id).execute();
  await trx.deleteFrom("structuralPart").where("offerId", "=", id).execute();
}

/** Open offers for this need of which no part is left: somebody else has it now. */
export async function offersWithNothingLeft(trx: Database, needId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from structural_offer o where need_id = ${needId} and status = 'open'
      and not exists (select from unnest(o.parts_of_week) as offered (part) where not exists (select from structural_part p where p.need_id = o.need_id and p.part = offered.part))`.execute(trx);
  return rows.map(({ id }) => id);
}

export async function openOffersOf(trx: Database, needId: string): Promise<string[]> {
  const rows = await trx.selectFrom("structuralOffer").select("id").where("needId", "=", needId).where("status", "=", "open").execute();
  return rows.map(({ id }) => id);
}
