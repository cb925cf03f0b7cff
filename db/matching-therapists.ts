import { sql } from "kysely";
import { OfferingTherapist } from "../app/domain/matching/offerer.ts";
import type { PlaceKind } from "../app/domain/therapist.ts";
import type { Database } from "./connect.ts";

/** Which therapists: all who serve one of these regions, or these. */
export type WhichTherapists = { readonly regions: readonly string[] } | { readonly ids: readonly string[] };

/**
 * Approved therapists who can sign in, as the engine reads them. Who is not approved is left out here, as the criterion
 * would refuse each pair anyway. One query per list that belongs to a therapist: joined together they would multiply.
 */
export async function offeringTherapists(db: Database, which: WhichTherapists): Promise<OfferingTherapist[]> {
  const therapists = await approved(db, which)
    .select([
      "therapist.id", "therapist.organisationId as practiceId", "therapist.status", "therapist.homeRegion", "therapist.gender", "therapist.professions",
      sql<boolean>`therapist.skj_number is not null`.as("skjRegistered"), "therapist.languages", "therapist.interpreterOk", "therapist.flexibleAboutAbsence", "therapist.places",
      "therapist.partsOfWeek", "therapist.zvwContract", "therapist.confirmedAt", sql<boolean>`therapist.paused_at is not null`.as("paused"),
      "therapist.absentFrom", "therapist.absentUntil", "therapist.nextFreeOn",
    ])
    .orderBy("therapist.id")
    .execute();
  const forms = byTherapist(await formsOnOffer(db, which).execute());
  const regions = byTherapist(await approved(db, which).innerJoin("therapistRegion as served", "served.therapistId", "therapist.id").select(["served.therapistId", "served.region"]).orderBy("served.region").execute());
  const contracts = byTherapist(await approved(db, which).innerJoin("therapistContract as contract", "contract.therapistId", "therapist.id").select(["contract.therapistId", "contract.region"]).orderBy("contract.region").execute());
  const places = byTherapist(await countedPlaces(db, which).execute());
  return therapists.map((therapist) =>
    OfferingTherapist.parse({
      ...therapist,
      forms: forms.get(therapist.id) ?? [],
      regions: (regions.get(therapist.id) ?? []).map(({ region }) => region),
      contractRegions: (contracts.get(therapist.id) ?? []).map(({ region }) => region),
      capacity: capacityOf(places.get(therapist.id) ?? []),
    }));
}

function approved(db: Database, which: WhichTherapists) {
  const able = db
    .selectFrom("therapist")
    .innerJoin("person", "person.id", "therapist.personId")
    .where("person.disabledAt", "is", null)
    .where("therapist.status", "=", "approved");
  if ("ids" in which) return able.where("therapist.id", "=", sql<string>`any (${which.ids}::uuid[])`);
  return able.where(({ exists, selectFrom }) =>
    exists(selectFrom("therapistRegion").select("region").whereRef("therapistRegion.therapistId", "=", "therapist.id").where("region", "in", which.regions)));
}

/** A shelter programme that prepares but does not treat is no form to match on. A supervisor must be able to supervise. */
function formsOnOffer(db: Database, which: WhichTherapists) {
  return approved(db, which)
    .innerJoin("therapistTreatment as form", "form.therapistId", "therapist.id")
    .innerJoin("treatment", "treatment.code", "form.treatment")
    .where("treatment.matchable", "=", true)
    .select(["form.therapistId", "form.treatment as code", "form.ageMin", "form.ageMax", "form.level"])
    .select(({ exists, selectFrom }) =>
      exists(
        selectFrom("therapist as supervisor")
          .innerJoin("therapistTreatment as trained", "trained.therapistId", "supervisor.id")
          .select("supervisor.id")
          .whereRef("supervisor.id", "=", "form.supervisorId")
          .where("supervisor.status", "=", "approved")
          .whereRef("trained.treatment", "=", "form.treatment")
          .where("trained.level", "=", "trained"),
      ).as("supervised"))
    .orderBy("form.treatment");
}

function countedPlaces(db: Database, which: WhichTherapists) {
  return approved(db, which)
    .innerJoin("place", "place.therapistId", "therapist.id")
    .leftJoin("proposal as held", (join) => join.onRef("held.placeId", "=", "place.id").on("held.releasedAt", "is", null))
    .where("place.closedAt", "is", null)
    .groupBy(["place.therapistId", "place.kind"])
    .select(["place.therapistId", "place.kind", sql<number>`count(*)::int`.as("total"), sql<number>`count(*) filter (where held.id is null)::int`.as("free")]);
}

type CountedPlaces = { readonly kind: string; readonly total: number; readonly free: number };

function capacityOf(counted: readonly CountedPlaces[]): Record<PlaceKind, Omit<CountedPlaces, "kind">> {
  const ofKind = (kind: PlaceKind) => counted.find((row) => row.kind === kind) ?? { total: 0, free: 0 };
  return { treatment: ofKind("treatment"), screening: ofKind("screening"), "on-site": ofKind("on-site") };
}

function byTherapist<Row extends { therapistId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  return Map.groupBy(rows, ({ therapistId }) => therapistId);
}
