import { type OfferingTherapist, unboundKinds } from "../../app/domain/matching/offerer.ts";
import type { WaitingNeed } from "../../app/domain/matching/seeker.ts";
import type { Session } from "../../app/domain/matching/session.ts";
import type { PlaceKind } from "../../app/domain/therapist.ts";
import type { PartOfTheWeek } from "../../app/domain/working-week.ts";
import { insertNeed } from "../../db/structural-needs.ts";
import type { Database } from "../../db/connect.ts";
import { shelterWorker, submittedRequest, therapist, today, whyThisPair } from "./cast.ts";

/** Somebody who may supervise, and somebody who no longer may. */
export async function supervisors(db: Database): Promise<{ able: string; suspended: string }> {
  const trained = { region: "haaglanden", places: 0, treatments: ["emdr", "tfcgt", "pcit"].map((treatment) => ({ treatment })) };
  const able = await therapist(db, { ...trained, name: "Sanne", fields: { bigNumber: leadersNumber } });
  const suspended = await therapist(db, { ...trained, name: "Bart", status: "suspended" });
  return { able: able.therapistId, suspended: suspended.therapistId };
}

const leadersNumber = "19000000025";

/** Writes an offer into rows, and gives it back as it stands there. */
export async function writeTherapist(db: Database, offer: OfferingTherapist, supervisor: { able: string; suspended: string }): Promise<OfferingTherapist> {
  const absentFrom = offer.absentUntil !== null && offer.absentFrom !== null && offer.absentFrom > offer.absentUntil ? null : offer.absentFrom;
  const { gender, professions, languages, interpreterOk, flexibleAboutAbsence, takesFamilies, travelsBeyondHome, places, partsOfWeek, zvwContract, confirmedAt, absentUntil, nextFreeOn } = offer;
  const pause = offer.paused ? { pausedAt: today, pausedReason: "asked" } : {};
  const fields = { gender, professions, languages, interpreterOk, flexibleAboutAbsence, takesFamilies, travelsBeyondHome, places, partsOfWeek, zvwContract, confirmedAt, absentFrom, absentUntil, nextFreeOn, ...pause, skjNumber: offer.skjRegistered ? "110005309" : null, populations: offer.populations, ...worksUnder(offer) };
  const { therapistId, organisations } = await therapist(db, {
    practice: `Praktijk ${offer.practiceId}`, region: offer.homeRegion, regions: offer.regions, contracts: offer.contractRegions, status: offer.status, treatments: [], places: 0, fields,
  });
  const forms = offer.forms.map((form) => ({ ...form, supervised: form.level === "in-training" && form.supervised }));
  for (const { code, ageMin, ageMax, level, supervised } of forms) {
    const supervisorId = level === "trained" ? null : supervised ? supervisor.able : supervisor.suspended;
    await db.insertInto("therapistTreatment").values({ therapistId, treatment: code, ageMin, ageMax, level, supervisorId }).execute();
    if (supervisorId) await sayYes(db, { therapistId, treatment: code, supervisorId });
  }
  for (const kind of unboundKinds) await writePlaces(db, { therapistId, kind }, offer.capacity[kind]);
  const sessions = await writeSessions(db, therapistId, offer.sessions);
  return { ...offer, sessions, leadProfessions: offer.leadElsewhere ? [] : offer.leadProfessions, id: therapistId, practiceId: organisations[0] ?? "", absentFrom, forms };
}

/** One or the other: somebody outside goes before a colleague. */
function worksUnder({ leadElsewhere, leadProfessions }: OfferingTherapist) {
  if (leadElsewhere) return { worksUnder: "outside" };
  return leadProfessions.length > 0 ? { worksUnder: "colleague", worksUnderNumber: leadersNumber } : {};
}

/** A supervisor who said yes when this was asked. */
export async function sayYes(db: Database, training: { therapistId: string; treatment: string; supervisorId: string }) {
  const expiresAt = new Date(today.getTime() + 14 * 86_400_000);
  await db.insertInto("supervision").values({ ...training, status: "confirmed", askedAt: today, expiresAt, answeredAt: today }).execute();
}

async function writePlaces(db: Database, place: { therapistId: string; kind: PlaceKind; arrangementId?: string; groupId?: string }, { free, total }: { free: number; total: number }) {
  for (let index = 0; index < total; index += 1) {
    const { id } = await db.insertInto("place").values({ ...place, openedAt: today }).returning("id").executeTakeFirstOrThrow();
    if (index >= free) await takePlace(db, place.therapistId, id);
  }
}

async function writeSessions(db: Database, therapistId: string, sessions: readonly Session[]): Promise<Session[]> {
  const written: Session[] = [];
  for (const session of sessions) written.push(session.kind === "group" ? await writeGroup(db, therapistId, session) : await writeHalfDays(db, therapistId, session));
  return written;
}

type Of<Kind extends Session["kind"]> = Extract<Session, { kind: Kind }>;

async function writeHalfDays(db: Database, therapistId: string, session: Of<"on-site">): Promise<Session> {
  const bo = await shelterWorker(db, { name: "Bo", organisation: session.shelterId });
  const shelterId = bo.organisations[0] ?? "";
  const parts = session.partsOfWeek as PartOfTheWeek[];
  const needId = await insertNeed(db, { organisationId: shelterId, region: "flevoland", postedBy: bo.personId, at: today, children: 4, ageMin: 4, ageMax: 12, forms: [], partsOfWeek: parts });
  const offer = { needId, therapistId, partsOfWeek: parts, status: "agreed", offeredAt: today, expiresAt: new Date("2027-01-04T09:00:00Z"), answeredAt: today };
  const { id } = await db.insertInto("structuralOffer").values(offer).returning("id").executeTakeFirstOrThrow();
  for (const part of parts) await db.insertInto("structuralPart").values({ needId, therapistId, offerId: id, part }).execute();
  await writePlaces(db, { therapistId, kind: "on-site", arrangementId: id }, session);
  return { ...session, id, shelterId };
}

async function writeGroup(db: Database, therapistId: string, session: Of<"group">): Promise<Session> {
  const { form: treatment, ageMin, ageMax, language, place, partOfWeek, joinUntil } = session;
  await db.insertInto("therapistTreatment").values({ therapistId, treatment, ageMin: 4, ageMax: 21, level: "trained" }).execute();
  const group = { therapistId, treatment, startsOn: "2027-01-11", meetings: 15, partOfWeek, place, ageMin, ageMax, language, minimum: 4, joinUntil, postedAt: today };
  const { id } = await db.insertInto("therapyGroup").values(group).returning("id").executeTakeFirstOrThrow();
  await writePlaces(db, { therapistId, kind: "group", groupId: id }, session);
  return { ...session, id };
}

async function takePlace(db: Database, therapistId: string, placeId: string) {
  const elsewhere = await shelterWorker(db, { organisation: "Elders", region: "haaglanden" });
  const { id: requestId } = await submittedRequest(db, elsewhere, { region: "haaglanden" });
  await db.insertInto("requestState").values({ requestId, status: "proposed", at: today }).execute();
  const expiresAt = new Date("2027-01-04T09:00:00Z");
  await db.insertInto("proposal").values({ requestId, therapistId, placeId, status: "open", explanation: JSON.stringify(whyThisPair), proposedAt: today, expiresAt }).execute();
}

/** Writes a need into rows, and gives it back as it stands there. Its exclusions and bars name therapists t0, t1 … of the crowd. */
export async function writeNeed(db: Database, drawn: WaitingNeed, crowd: readonly OfferingTherapist[]): Promise<WaitingNeed> {
  const memberOf = (name: string) => crowd[Number(name.slice(1)) % crowd.length]!;
  const excludedTherapists = drawn.excludedTherapists.map((name) => memberOf(name).id);
  const excludedPractices = drawn.excludedPractices.map((name) => memberOf(name).practiceId);
  const bars = drawn.bars.map((bar) => ({ ...bar, therapistId: memberOf(bar.therapistId).id }));
  const genderMust = drawn.genderMust && drawn.therapistGender !== null;
  const turnsEighteenSoon = drawn.turnsEighteenSoon && drawn.ageYears === 17;
  const { setting, kind, ageYears, ageStatedOn, forms, language, interpreterOk, therapistGender, places, partsOfWeek, absenceLikely, urgency, populations, region, origin, submittedAt } = drawn;
  const fields = { setting, kind, ageYears, ageStatedOn, forms, language, interpreterOk, therapistGender, places, partsOfWeek, absenceLikely, urgency, populations, genderMust, turnsEighteenSoon };
  const { id, reference } = await submittedRequest(db, await shelterWorker(db, { region }), { region, origin, submittedAt, fields });
  const exclude = (what: { therapistId: string } | { organisationId: string } | { region: string }) =>
    db.insertInto("requestExclusion").values({ requestId: id, ...what, createdAt: today }).execute();
  for (const therapistId of excludedTherapists) await exclude({ therapistId });
  for (const organisationId of excludedPractices) await exclude({ organisationId });
  for (const excluded of drawn.excludedRegions) await exclude({ region: excluded });
  const alsoRegions = await writeRegionsBeside(db, { id, region }, drawn.alsoRegions);
  for (const bar of bars) await db.insertInto("pairBar").values({ requestId: id, ...bar }).execute();
  const knownTherapists = distinct(drawn.knownTherapists.map((known) => ({ ...known, therapistId: memberOf(known.therapistId).id })));
  for (const known of knownTherapists) await writeKnown(db, id, known);
  const { householdId, organisationId } = await db.selectFrom("request").select(["householdId", "organisationId"]).where("id", "=", id).executeTakeFirstOrThrow();
  return { ...drawn, id, reference, householdId, organisationId, alsoRegions, genderMust, turnsEighteenSoon, excludedTherapists, excludedPractices, bars, knownTherapists };
}

/** The leads agreed on these, as far as they lie beside the region: on others nobody is asked. */
async function writeRegionsBeside(db: Database, { id, region }: { id: string; region: string }, drawn: readonly string[]): Promise<string[]> {
  const beside = await db.selectFrom("regionNeighbour").select("neighbour").where("region", "=", region).execute();
  const { submittedBy } = await db.selectFrom("request").select("submittedBy").where("id", "=", id).executeTakeFirstOrThrow();
  for (const asked of drawn) {
    await db.insertInto("requestConcession").values({ requestId: id, kind: "region", added: [asked], givenBy: submittedBy, givenAt: today, agreedBy: submittedBy, agreedAt: today }).execute();
  }
  return drawn.filter((asked) => beside.some(({ neighbour }) => neighbour === asked)).toSorted();
}

type Known = WaitingNeed["knownTherapists"][number];

function distinct(known: readonly Known[]): Known[] {
  return known.filter(({ therapistId }, index) => known.findIndex((other) => other.therapistId === therapistId) === index);
}

/** A case that has ended: of this very request, or of somebody else in the household. The place has closed since. */
async function writeKnown(db: Database, id: string, { therapistId, to }: Known) {
  const { householdId } = await db.selectFrom("request").select("householdId").where("id", "=", id).executeTakeFirstOrThrow();
  const requestId = to === "person" ? id : await completedRequest(db, householdId);
  const place = await db.insertInto("place").values({ therapistId, kind: "treatment", openedAt: today, closedAt: today }).returning("id").executeTakeFirstOrThrow();
  await db
    .insertInto("proposal")
    .values({ requestId, therapistId, placeId: place.id, status: "accepted", explanation: JSON.stringify(whyThisPair), proposedAt: today, expiresAt: new Date("2027-01-04T09:00:00Z"), answeredAt: today, releasedAt: today })
    .execute();
}

async function completedRequest(db: Database, householdId: string): Promise<string> {
  const { id } = await submittedRequest(db, await shelterWorker(db), { fields: { householdId } });
  await db.insertInto("requestState").values({ requestId: id, status: "completed", at: today }).execute();
  return id;
}
