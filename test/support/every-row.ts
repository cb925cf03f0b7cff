import { OfferingTherapist, unboundKinds } from "../../app/domain/matching/offerer.ts";
import type { Database } from "../../db/connect.ts";

/**
 * Every therapist there is, read plainly, table by table: whatever the status, whether or not the account is open and a
 * place is free. Nothing here is shared with the queries of the job, so that a test can hold them against it.
 */
export async function everyTherapist(db: Database): Promise<OfferingTherapist[]> {
  const all = await allRows(db);
  const ofTherapist = <Item extends { therapistId: string }>(rows: readonly Item[], id: string) => rows.filter(({ therapistId }) => therapistId === id);
  return all.therapists.map((therapist) => {
    const open = ofTherapist(all.places, therapist.id).filter(({ closedAt }) => closedAt === null);
    const places = open.filter(({ arrangementId, groupId }) => arrangementId === null && groupId === null);
    const isFree = ({ id }: { id: string }) => !all.proposals.some(({ placeId, releasedAt }) => placeId === id && releasedAt === null);
    const count = (some: typeof open) => ({ total: some.length, free: some.filter(isFree).length });
    const capacity = unboundKinds.map((kind) => [kind, count(places.filter((place) => place.kind === kind))]);
    return OfferingTherapist.parse({
      ...therapist,
      practiceId: therapist.organisationId,
      // Who cannot sign in any more offers nothing. The engine has no word of its own for it: it is like being suspended.
      status: canSignIn(all, therapist) ? therapist.status : "suspended",
      leadElsewhere: therapist.worksUnder === "outside",
      leadProfessions: all.therapists.find((other) => isThere(all, other) && other.bigNumber !== null && other.bigNumber === therapist.worksUnderNumber)?.professions ?? [],
      skjRegistered: therapist.skjNumber !== null,
      paused: therapist.pausedAt !== null,
      regions: ofTherapist(all.regions, therapist.id).map(({ region }) => region),
      contractRegions: ofTherapist(all.contracts, therapist.id).map(({ region }) => region),
      forms: ofTherapist(all.forms, therapist.id).filter((form) => !all.inGroups.includes(form.treatment)).map((form) => ({ ...form, code: form.treatment, supervised: supervises(all, form) })),
      capacity: Object.fromEntries(capacity),
      sessions: [
        ...ofTherapist(all.offers, therapist.id).filter(({ status }) => status === "agreed").map((offer) => ({
          ...count(open.filter(({ arrangementId }) => arrangementId === offer.id)), kind: "on-site", id: offer.id,
          shelterId: all.needs.find(({ id }) => id === offer.needId)?.organisationId, partsOfWeek: all.parts.filter(({ offerId }) => offerId === offer.id).map(({ part }) => part),
        })),
        ...ofTherapist(all.groups, therapist.id).filter(({ cancelledAt, endedAt }) => cancelledAt === null && endedAt === null).map((group) => ({
          ...group, ...count(open.filter(({ groupId }) => groupId === group.id)), kind: "group", form: group.treatment, level: "trained", supervised: false,
        })),
      ].filter(({ total }) => total > 0),
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
    inGroups: (await db.selectFrom("treatment").select("code").where("audience", "=", "group").execute()).map(({ code }) => code),
    offers: await db.selectFrom("structuralOffer").selectAll().execute(),
    needs: await db.selectFrom("structuralNeed").select(["id", "organisationId"]).execute(),
    parts: await db.selectFrom("structuralPart").selectAll().execute(),
    groups: await db.selectFrom("therapyGroup").selectAll().execute(),
    supervisions: await db.selectFrom("supervision").selectAll().where("status", "=", "confirmed").execute(),
  };
}

type Row = AllRows["therapists"][number];

const canSignIn = ({ people }: AllRows, { personId }: Row) => people.some(({ id, disabledAt }) => id === personId && disabledAt === null);

/** Only who is approved and can sign in leads or supervises anybody. */
const isThere = (all: AllRows, therapist: Row | undefined) => therapist?.status === "approved" && canSignIn(all, therapist);

function supervises(all: AllRows, { therapistId, treatment }: AllRows["forms"][number]): boolean {
  const { therapists, forms, supervisions } = all;
  const supervisorId = supervisions.find((one) => one.therapistId === therapistId && one.treatment === treatment)?.supervisorId;
  const supervisor = therapists.find(({ id }) => id === supervisorId);
  return isThere(all, supervisor) && forms.some((form) => form.therapistId === supervisorId && form.treatment === treatment && form.level === "trained");
}
