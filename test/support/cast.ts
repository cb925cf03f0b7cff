import { randomUUID } from "node:crypto";
import type { Person } from "../../app/domain/actor.ts";
import type { Prospects } from "../../app/domain/matching/concession.ts";
import type { Funnel } from "../../app/domain/matching/explanation.ts";
import type { Occasion } from "../../app/domain/occasion.ts";
import type { ProposalExplanation } from "../../app/domain/matching/explanation.ts";
import { makeReference } from "../../app/domain/reference.ts";
import type { Database } from "../../db/connect.ts";
import type { Insertable, Updateable } from "kysely";
import type { DB } from "../../db/schema.ts";

/** A Sunday morning in November: no law changes around it, and tests agree on what day it is. */
export const today = new Date("2026-11-22T09:00:00Z");

/** This person, now. */
export function occasionOf(actor: Person, now = today): Occasion {
  return { actor, now, cause: "test", origin: null };
}

/** Somebody of the shelter: Samira of De Haven in Flevoland, unless told otherwise. */
export async function shelterWorker(db: Database, { name = "Samira", organisation = "De Haven", region = "flevoland" } = {}): Promise<Person> {
  const organisationId = await organisationNamed(db, organisation, "shelter", [region]);
  return person(db, { name, role: "shelter", organisations: [organisationId] });
}

export async function regionalLead(db: Database, { name = "Loes", regions = ["flevoland"] } = {}): Promise<Person> {
  return person(db, { name, role: "regional-lead", regions });
}

export async function nationalMember(db: Database, { name = "Noor" } = {}): Promise<Person> {
  return person(db, { name, role: "national" });
}

/** Ruben, who was invited into De Linde and has no profile yet. */
export async function newcomer(db: Database, { name = "Ruben", practice = "Praktijk De Linde", region = "flevoland" } = {}): Promise<Person> {
  const organisationId = await organisationNamed(db, practice, "practice", [region]);
  return person(db, { name, role: "therapist", organisations: [organisationId] });
}

export type CastTherapist = Person & { readonly therapistId: string };

type TherapistWishes = {
  name?: string;
  practice?: string;
  region?: string;
  regions?: string[];
  contracts?: string[];
  treatments?: { treatment: string; ageMin?: number; ageMax?: number }[];
  places?: number;
  screeningPlaces?: number;
  status?: "submitted" | "approved" | "refused" | "suspended";
  fields?: Updateable<DB["therapist"]>;
};

/** Tom, who gives EMDR to children of 4 to 18 in Flevoland, is approved and has one free place, unless told otherwise. */
export async function therapist(db: Database, wishes: TherapistWishes = {}): Promise<CastTherapist> {
  const region = wishes.region ?? "flevoland";
  const organisationId = await organisationNamed(db, wishes.practice ?? "Praktijk De Linde", "practice", [region]);
  const somebody = await person(db, { name: wishes.name ?? "Tom", role: "therapist", organisations: [organisationId] });
  const { id } = await db
    .insertInto("therapist")
    .values({ ...usualTherapist, personId: somebody.personId, organisationId, homeRegion: region, ...wishes.fields })
    .returning("id")
    .executeTakeFirstOrThrow();
  await db.insertInto("therapistState").values({ therapistId: id, status: wishes.status ?? "approved", at: today }).execute();
  for (const { treatment, ageMin = 4, ageMax = 18 } of wishes.treatments ?? [{ treatment: "emdr" }]) {
    await db.insertInto("therapistTreatment").values({ therapistId: id, treatment, ageMin, ageMax, level: "trained" }).execute();
  }
  await db.insertInto("therapistRegion").values((wishes.regions ?? [region]).map((slug) => ({ therapistId: id, region: slug }))).execute();
  const contracts = wishes.contracts ?? [region];
  if (contracts.length > 0) await db.insertInto("therapistContract").values(contracts.map((slug) => ({ therapistId: id, region: slug }))).execute();
  await openPlaces(db, id, "treatment", wishes.places ?? 1);
  await openPlaces(db, id, "screening", wishes.screeningPlaces ?? 0);
  return { ...somebody, therapistId: id };
}

const usualTherapist = {
  gender: "female",
  professions: ["gz-psycholoog"],
  languages: ["nl", "en"],
  interpreterOk: true,
  places: ["at-practice", "online"],
  partsOfWeek: ["mon-am", "tue-pm", "thu-am"],
  zvwContract: "all",
  confirmedAt: today,
  status: "submitted" as const,
  statusSince: today,
};

async function openPlaces(db: Database, therapistId: string, kind: string, many: number) {
  for (let index = 0; index < many; index++) await db.insertInto("place").values({ therapistId, kind, openedAt: today }).execute();
}

export type CastRequest = { readonly id: string; readonly reference: string };

type RequestWishes = {
  region?: string;
  origin?: { kind: "region"; region: string } | { kind: "abroad" } | { kind: "unknown" };
  submittedAt?: Date;
  fields?: Partial<Insertable<DB["request"]>>;
};

/** A nine-year-old for whom EMDR is asked in Flevoland, in Dutch, at the practice, on Monday morning, unless told otherwise. */
export async function submittedRequest(db: Database, worker: Person, wishes: RequestWishes = {}): Promise<CastRequest> {
  const region = wishes.region ?? "flevoland";
  const at = wishes.submittedAt ?? today;
  const organisationId = worker.organisations[0] ?? "";
  const household = await db.insertInto("household").values({ organisationId, region, createdAt: at }).returning("id").executeTakeFirstOrThrow();
  const request = await db
    .insertInto("request")
    .values({
      ...usualRequest, reference: nextReference(), householdId: household.id, organisationId, region, submittedBy: worker.personId,
      submittedAt: at, statusSince: at, submissionKey: randomUUID(), ageStatedOn: at.toISOString().slice(0, 10), ...wishes.fields,
    })
    .returning(["id", "reference"])
    .executeTakeFirstOrThrow();
  const origin = wishes.origin ?? { kind: "region" as const, region };
  await db.insertInto("requestOrigin").values({ requestId: request.id, kind: origin.kind, region: origin.kind === "region" ? origin.region : null }).execute();
  await db.insertInto("requestState").values({ requestId: request.id, status: "submitted", personId: worker.personId, at }).execute();
  return request;
}

const usualRequest = {
  setting: "shelter",
  kind: "treatment",
  personKind: "child",
  ageYears: 9,
  turnsEighteenSoon: false,
  forms: ["emdr"],
  language: "nl",
  interpreterOk: true,
  genderMust: false,
  places: ["at-practice"],
  partsOfWeek: ["mon-am"],
  urgency: "normal" as const,
  note: "",
  status: "submitted" as const,
};

/** What the engine would say of the usual request and the usual therapist. */
export const whyThisPair: ProposalExplanation = {
  fit: 800,
  parts: [{ part: "form", points: 200, of: 200 }, { part: "language", points: 150, of: 150 }, { part: "part-of-week", points: 50, of: 150 }, { part: "home-region", points: 75, of: 75 }],
  form: "emdr",
  level: "trained",
  placeKind: "treatment",
  places: ["at-practice"],
  partsOfWeek: ["mon-am"],
  withInterpreter: false,
  contract: "contracted",
  route: "jeugdwet",
  payer: "gemeente",
  queue: { place: 1, of: 3 },
  demand: { price: 40, wanted: true },
};

/** A proposal of this request to this therapist that waits for an answer, on the therapist's first free place. */
export async function openProposal(db: Database, request: CastRequest, to: CastTherapist, proposedAt = today): Promise<{ readonly id: string; readonly placeId: string }> {
  const place = await db
    .selectFrom("place")
    .select("id")
    .where("therapistId", "=", to.therapistId)
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom("proposal").select("proposal.id").whereRef("proposal.placeId", "=", "place.id").where("releasedAt", "is", null))))
    .executeTakeFirstOrThrow();
  const expiresAt = new Date(proposedAt.getTime() + 5 * 24 * 3_600_000);
  const { id } = await db
    .insertInto("proposal")
    .values({ requestId: request.id, therapistId: to.therapistId, placeId: place.id, status: "open", explanation: JSON.stringify(whyThisPair), proposedAt, expiresAt })
    .returning("id")
    .executeTakeFirstOrThrow();
  await db.insertInto("requestState").values({ requestId: request.id, status: "proposed", at: proposedAt }).execute();
  return { id, placeId: place.id };
}

/** The engine looked for this request and found nobody, for these reasons. */
export async function nobodyFound(db: Database, request: CastRequest, funnel: Funnel, { lookedAt = today, prospects = null as Prospects | null } = {}): Promise<void> {
  const run = await db
    .insertInto("matchingRun")
    .values({ regions: ["flevoland"], startedAt: lookedAt, finishedAt: lookedAt, parameters: "{}", counts: "{}", inputHash: "unknown", snapshot: "1:1:" })
    .returning("id")
    .executeTakeFirstOrThrow();
  const outlook = { runId: run.id, lookedAt, funnel: JSON.stringify(funnel), prospects: prospects && JSON.stringify(prospects) };
  await db.insertInto("requestOutlook").values({ requestId: request.id, ...outlook }).onConflict((known) => known.column("requestId").doUpdateSet(outlook)).execute();
}

let references = 0;

/** Another one each time. Drawn by chance, two in a crowd are the same once in a few hundred runs. */
function nextReference(): string {
  references += 1;
  return makeReference(Uint8Array.from([0, 0, 0, 0, 0, references >> 16, references >> 8, references]));
}

/** The organisation of that name, made when it is new. */
async function organisationNamed(db: Database, name: string, kind: string, regions: string[]): Promise<string> {
  const known = await db.selectFrom("organisation").select("id").where("name", "=", name).executeTakeFirst();
  if (known) return known.id;
  const { id } = await db
    .insertInto("organisation")
    .values({ kind, name, mailbox: `aanmelding@${name.toLowerCase().replaceAll(/[^a-z]+/g, "-")}.example`, phone: "020 000 0000" })
    .returning("id")
    .executeTakeFirstOrThrow();
  await db.insertInto("organisationRegion").values(regions.map((region) => ({ organisationId: id, region }))).execute();
  return id;
}

type Somebody = Pick<Person, "name" | "role"> & Partial<Pick<Person, "organisations" | "regions">>;

async function person(db: Database, { name, role, organisations = [], regions = [] }: Somebody): Promise<Person> {
  const email = `${name.toLowerCase()}.${randomUUID().slice(0, 8)}@schakel.example`;
  const { id } = await db.insertInto("person").values({ email, name, role, passwordHash: "unusable" }).returning("id").executeTakeFirstOrThrow();
  for (const organisationId of organisations) await db.insertInto("personOrganisation").values({ personId: id, organisationId }).execute();
  for (const region of regions) await db.insertInto("personRegion").values({ personId: id, region }).execute();
  return { kind: "person", personId: id, name, role, organisations, regions, demo: false };
}
