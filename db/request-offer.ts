import { sql } from "kysely";
import type { IsoDate } from "../app/domain/iso-date.ts";
import type { Desk } from "../app/domain/request-offer.ts";
import type { Database } from "./connect.ts";
import { settingOn } from "./settings.ts";
import { treatmentsOnOffer } from "./treatments.ts";

type Named = { readonly code: string; readonly name: string };

/** All that the form for a request lets this worker choose from on a day, with the names that the page shows. */
export async function requestOffer(db: Database, on: IsoDate) {
  const desks = await desksOfActor(db);
  const regions = await allRegions(db);
  const practices = await practicesNearActor(db);
  const treatments = await treatmentsOnOffer(db);
  const { ambulant } = await settingOn(db, "settings-on-offer", on);
  const population = await settingOn(db, "reference-population", on);
  return {
    desks,
    ambulant,
    population,
    treatments,
    regionNames: regions,
    practiceNames: practices,
    regions: regions.map(({ code }) => code),
    practices: practices.map(({ code }) => code),
  };
}

export type OfferWithNames = Awaited<ReturnType<typeof requestOffer>>;

type NamedDesk = Desk & { readonly organisationName: string; readonly regionName: string };

/** The regions that are on, for each shelter organisation of the actor. A region that is off takes no new requests. */
export async function desksOfActor(db: Database): Promise<NamedDesk[]> {
  return db
    .selectFrom("organisationRegion as own")
    .innerJoin("organisation", "organisation.id", "own.organisationId")
    .innerJoin("region", "region.slug", "own.region")
    .innerJoin("regionActivity as activity", (join) => join.onRef("activity.region", "=", "own.region").on("activity.endedAt", "is", null))
    .select(["own.organisationId", "own.region", "organisation.name as organisationName", "region.name as regionName"])
    .where(sql<boolean>`own.organisation_id = any (actor_organisations())`)
    .where("organisation.kind", "=", "shelter")
    .orderBy("organisation.name")
    .orderBy("region.name")
    .execute();
}

export async function allRegions(db: Database): Promise<Named[]> {
  return db.selectFrom("region").select(["slug as code", "name"]).orderBy("name").execute();
}

/** The practices that serve a region of the actor. */
export async function practicesNearActor(db: Database): Promise<Named[]> {
  const { rows } = await sql<Named>`select id as code, name from practices_near_actor() order by name`.execute(db);
  return rows;
}

/** What the page with the form needs beside the answers. */
export async function requestFormSetting(db: Database, on: IsoDate) {
  const offer = await requestOffer(db, on);
  const answerTerms = await settingOn(db, "answer-terms", on);
  const { draftDays } = await settingOn(db, "retention", on);
  return { offer, answerTerms, draftDays, today: on };
}
