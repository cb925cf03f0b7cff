import { OfferingTherapist } from "../../app/domain/matching/offerer.ts";
import { PlaceKind } from "../../app/domain/therapist.ts";
import type { Database } from "../../db/connect.ts";

/**
 * Every therapist there is, read plainly, table by table: whatever the status, whether or not the account is open and a
 * place is free. Nothing here is shared with the queries of the job, so that a test can hold them against it.
 */
export async function everyTherapist(db: Database): Promise<OfferingTherapist[]> {
  const all = await allRows(db);
  const ofTherapist = <Item extends { therapistId: string }>(rows: readonly Item[], id: string) => rows.filter(({ therapistId }) => therapistId === id);
  return all.therapists.map((therapist) => {
    const places = ofTherapist(all.places, therapist.id).filter(({ closedAt }) => closedAt === null);
    const isFree = ({ id }: { id: string }) => !all.proposals.some(({ placeId, releasedAt }) => placeId === id && releasedAt === null);
    const capacity = PlaceKind.options.map((kind) => [kind, { total: places.filter((place) => place.kind === kind).length, free: places.filter((place) => place.kind === kind && isFree(place)).length }]);
    const account = all.people.find(({ id }) => id === therapist.personId);
    return OfferingTherapist.parse({
      ...therapist,
      practiceId: therapist.organisationId,
      // Who cannot sign in any more offers nothing. The engine has no word of its own for it: it is like being suspended.
      status: account?.disabledAt === null ? therapist.status : "suspended",
      leadElsewhere: therapist.worksUnder === "outside",
      leadProfessions: all.therapists.find((other) => other.status === "approved" && other.bigNumber !== null && other.bigNumber === therapist.worksUnderNumber)?.professions ?? [],
      skjRegistered: therapist.skjNumber !== null,
      paused: therapist.pausedAt !== null,
      regions: ofTherapist(all.regions, therapist.id).map(({ region }) => region),
      contractRegions: ofTherapist(all.contracts, therapist.id).map(({ region }) => region),
      forms: ofTherapist(all.forms, therapist.id).map((form) => ({ ...form, code: form.treatment, supervised: supervises(all, form) })),
      capacity: Object.fromEntries(capacity),
    });
  });
}

type AllRows = Awaited<ReturnType<typeof allRows>>;

async function allRows(db: Database) {
  return {
    therapists: await db.selectFrom("therapist").selectAll().execute(),
    people: await db.selectFrom("person").select(["id", "disabledAt"]).execute(),
    places: await db.selectFrom("place").selectAll().execute(),
    proposals: await db.selectFrom("proposal").select(["placeId", "releasedAt"]).execute(),
    regions: await db.selectFrom("therapistRegion").selectAll().execute(),
    contracts: await db.selectFrom("therapistContract").selectAll().execute(),
    forms: await db.selectFrom("therapistTreatment").selectAll().execute(),
    supervisions: await db.selectFrom("supervision").selectAll().where("status", "=", "confirmed").execute(),
  };
}

function supervises({ therapists, forms, supervisions }: AllRows, { therapistId, treatment }: AllRows["forms"][number]): boolean {
  const supervisorId = supervisions.find((one) => one.therapistId === therapistId && one.treatment === treatment)?.supervisorId;
  const supervisor = therapists.find(({ id }) => id === supervisorId);
  return supervisor?.status === "approved" && forms.some((form) => form.therapistId === supervisorId && form.treatment === treatment && form.level === "trained");
}
