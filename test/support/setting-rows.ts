import { randomUUID } from "node:crypto";
import type { Person } from "../../app/domain/actor.ts";
import { amsterdamInstant } from "../../app/domain/amsterdam-time.ts";
import { addDays } from "../../app/domain/iso-date.ts";
import type { Database } from "../../db/connect.ts";
import { settingOn } from "../../db/settings.ts";
import { daysAgo, runningCase } from "./care.ts";
import { neighbourOf } from "./other-region.ts";
import { type CastTherapist, nationalMember, newcomer, openProposal, regionalLead, shelterWorker, submittedRequest, therapist, today } from "./cast.ts";

/** The day from which the changes of these tests count: nine days on. */
export const firstDay = "2026-12-01";

type Row = (db: Database) => Promise<unknown>;
const inDays = (count: number) => daysAgo(-count);
const onDay = (count: number) => addDays("2026-11-22", count);

async function paused(db: Database, kind: "parked" | "interrupted", setting: string) {
  const samira = await shelterWorker(db);
  const { id: requestId } = await submittedRequest(db, samira, { fields: { setting } });
  await db.insertInto("requestState").values({ requestId, status: kind, reason: "other", personId: samira.personId, at: daysAgo(1) }).execute();
  await db.insertInto("requestPause").values({ requestId, kind, reason: "other", untilOn: onDay(15), beganAt: daysAgo(1), begunBy: samira.personId }).execute();
}

async function standingNeed(db: Database, confirmedAt: Date): Promise<string> {
  const { organisations: [organisationId = ""], personId } = await shelterWorker(db);
  const need = { organisationId, region: "flevoland", children: 4, ageMin: 4, ageMax: 12, partsOfWeek: ["tue-am"], postedBy: personId, postedAt: confirmedAt, confirmedAt };
  return (await db.insertInto("structuralNeed").values(need).returning("id").executeTakeFirstOrThrow()).id;
}

async function asked(db: Database, ask: (tom: CastTherapist, dates: { askedAt: Date; expiresAt: Date }) => Promise<unknown>) {
  return ask(await therapist(db), { askedAt: daysAgo(2), expiresAt: inDays(12) });
}

async function stuckAfter(db: Database, silences: number) {
  const tom = await therapist(db, { places: silences + 1 });
  const request = await submittedRequest(db, await shelterWorker(db), { submittedAt: daysAgo(10) });
  for (let turn = 0; turn < silences; turn++) {
    const { id } = await openProposal(db, request, tom, daysAgo(9 - turn));
    await db.updateTable("proposal").set({ status: "expired", answeredAt: daysAgo(8 - turn), releasedAt: daysAgo(8 - turn) }).where("id", "=", id).execute();
  }
  await db.insertInto("requestState").values({ requestId: request.id, status: "submitted", at: daysAgo(1) }).execute();
}

async function decided(db: Database, madeBy: (lead: Person) => Promise<unknown>) {
  await madeBy(await regionalLead(db));
}

async function agreement(db: Database, untilOn: string) {
  const toRegion = await neighbourOf(db, "kennemerland");
  await decided(db, ({ personId }) =>
    db.insertInto("spillOver").values({ fromRegion: "kennemerland", toRegion, places: 2, untilOn, proposedRegion: "kennemerland", proposedBy: personId, proposedAt: daysAgo(1), agreedAt: daysAgo(1), agreedBy: personId }).execute());
}

/** One row that a term looks at, per thing that a preview counts. */
export const rowsToCount = {
  crisisAnswer: async (db) => openProposal(db, await submittedRequest(db, await shelterWorker(db), { fields: { urgency: "high" } }), await therapist(db)),
  no: async (db) => {
    const tom = await therapist(db);
    const { id: proposalId } = await openProposal(db, await submittedRequest(db, await shelterWorker(db)), tom);
    await db.insertInto("proposalDecline").values({ proposalId, reason: "this-one-case", saidAt: today, saidBy: tom.personId, effectAt: inDays(1) }).execute();
  },
  offer: async (db) => {
    const needId = await standingNeed(db, daysAgo(1));
    await asked(db, ({ therapistId }) => db.insertInto("structuralOffer").values({ needId, therapistId, partsOfWeek: ["tue-am"], status: "open", offeredAt: daysAgo(1), expiresAt: inDays(6) }).execute());
  },
  acceptedCase: async (db) => runningCase(db),
  caseWithoutPlan: async (db) => runningCase(db, { status: "handed-over" }),
  transfer: async (db) => {
    const { id: proposalId, tom } = await runningCase(db, { status: "started" });
    await db.insertInto("caseTransfer").values({ proposalId, askedBy: tom.personId, askedAt: daysAgo(1), expiresAt: inDays(6), status: "looking" }).execute();
  },
  move: async (db) => {
    const samira = await shelterWorker(db);
    const other = await shelterWorker(db, { name: "Femke", organisation: "De Brug" });
    const batch = randomUUID();
    for (const submittedAt of [daysAgo(2), daysAgo(3)]) {
      const { id: requestId } = await submittedRequest(db, samira, { submittedAt });
      await db.insertInto("requestMove").values({ batch, requestId, kind: "organisation", fromOrganisation: samira.organisations[0]!, fromRegion: "flevoland", toOrganisation: other.organisations[0]!, toRegion: "flevoland", keepsTherapist: false, status: "offered", begunBy: samira.personId, begunAt: daysAgo(1), expiresAt: inDays(6) }).execute();
    }
  },
  join: async (db) => asked(db, ({ personId, organisations: [organisationId = ""] }, dates) => db.insertInto("joinRequest").values({ personId, organisationId, ...dates }).execute()),
  supervision: async (db) => asked(db, ({ therapistId }, dates) => db.insertInto("supervision").values({ therapistId, treatment: "emdr", ...dates }).execute()),
  profileQuestion: async (db) => {
    const { personId: askedBy } = await regionalLead(db);
    await asked(db, ({ therapistId }, dates) => db.insertInto("profileQuestion").values({ therapistId, askedBy, question: "Geeft u ook groepen?", ...dates }).execute());
  },
  contact: async (db) => {
    const { personId: askedBy, organisations: [organisationId = ""] } = await shelterWorker(db);
    await db.insertInto("contactChange").values({ organisationId, mailbox: "aanmelden@haven.example", askedBy, askedAt: daysAgo(1), expiresAt: inDays(13) }).execute();
  },
  addressLink: async (db) => db.insertInto("addressCheck").values({ personId: (await shelterWorker(db)).personId, email: "nieuw@haven.example", askedAt: today, expiresAt: inDays(1) }).execute(),
  settingProposal: async (db) => {
    const { personId: proposedBy } = await nationalMember(db);
    await db.insertInto("settingProposal").values({ deed: "begin", key: "age-terms", validFrom: "2027-03-01", value: JSON.stringify({ confirmAfterMonths: 4 }), source: "Vaker vragen", certainty: "choice", confirmBy: null, proposedBy, proposedAt: today, expiresAt: amsterdamInstant({ date: "2026-12-06", minute: 0 }) }).execute();
  },
  registration: async (db) => therapist(db, { status: "submitted" }),
  waitingRequest: async (db) => submittedRequest(db, await shelterWorker(db), { submittedAt: daysAgo(15) }),
  oldAge: async (db) => submittedRequest(db, await shelterWorker(db), { submittedAt: daysAgo(40) }),
  agreedToCode: async (db) => {
    const { version } = await settingOn(db, "code-of-conduct", firstDay);
    await db.insertInto("codeAgreement").values({ personId: (await therapist(db)).personId, version, agreedAt: today }).execute();
  },
  therapistAtWork: async (db) => therapist(db, { fields: { confirmedAt: daysAgo(15) } }),
  askedForCode: async (db) => db.insertInto("codeQuestion").values({ personId: (await therapist(db)).personId, version: "2026-11", askedAt: daysAgo(5) }).execute(),
  need: async (db) => standingNeed(db, daysAgo(50)),
  withoutConsent: async (db) => runningCase(db, { consent: false, status: "handed-over" }),
  oneMissed: async (db) => {
    const { id: proposalId, tom } = await runningCase(db, { status: "started" });
    await db.insertInto("careReport").values({ proposalId, what: "appointment", happenedOn: "2026-11-18", outcome: "missed", side: "therapist", personId: tom.personId, recordedAt: daysAgo(4) }).execute();
  },
  mistakenCode: async (db) => {
    const { id } = await runningCase(db);
    await db.updateTable("handoverCode").set({ therapistMistakes: 2 }).where("proposalId", "=", id).execute();
  },
  certificate: async (db) => db.updateTable("therapistTreatment").set({ certificate: "emdr-nl", certificateUntil: "2026-12-20" }).where("therapistId", "=", (await therapist(db)).therapistId).execute(),
  halfRegistration: async (db) => db.insertInto("registrationStep").values({ personId: (await newcomer(db)).personId, step: "practice", answers: "{}", savedAt: daysAgo(10) }).execute(),
  hold: async (db) => {
    const { id: requestId } = await submittedRequest(db, await shelterWorker(db));
    await decided(db, ({ personId }) => db.insertInto("leadOverride").values({ requestId, kind: "hold", reason: "Eerst overleg", untilOn: onDay(30), madeBy: personId, madeAt: today }).execute());
  },
  agreement: async (db) => agreement(db, onDay(200)),
  endingAgreement: async (db) => agreement(db, onDay(30)),
  silence: async (db) => stuckAfter(db, 1),
  meeting: async (db) => decided(db, ({ personId }) => db.insertInto("regionMeeting").values({ region: "flevoland", openedBy: personId, openedAt: new Date(today.getTime() - 3 * 3_600_000) }).execute()),
  parked: async (db) => paused(db, "parked", "shelter"),
  atHome: async (db) => paused(db, "interrupted", "ambulant"),
  question: async (db) => {
    const tom = await therapist(db);
    const request = await submittedRequest(db, await shelterWorker(db));
    const { id: proposalId } = await openProposal(db, request, tom);
    await db.insertInto("proposalQuestion").values({ proposalId, requestId: request.id, askedAt: today, askedBy: tom.personId, question: "Kan het ook online?" }).execute();
  },
  refusedMail: async (db) => {
    const { personId } = await shelterWorker(db);
    const { email: address } = await db.selectFrom("person").select("email").where("id", "=", personId).executeTakeFirstOrThrow();
    await db.insertInto("mail").values({ key: randomUUID(), personId, address, language: "nl", letter: "digest", createdAt: daysAgo(2), refusedAt: daysAgo(2) }).execute();
  },
  shelter: async (db) => shelterWorker(db),
  night: async (db) => db.insertInto("scarcityNight").values({ learntOn: onDay(-100), learntAt: daysAgo(100), requests: 0, rates: "{}", milliseconds: 1 }).execute(),
  closedRequest: async (db) => {
    const { id: requestId } = await submittedRequest(db, await shelterWorker(db), { submittedAt: daysAgo(100) });
    await db.insertInto("requestState").values({ requestId, status: "withdrawn", at: daysAgo(90) }).execute();
  },
  draft: async (db) => {
    const { personId: createdBy, organisations: [organisationId = ""] } = await shelterWorker(db);
    const draft = { organisationId, createdBy, createdAt: daysAgo(20), changedAt: daysAgo(20), answers: "{}" };
    const { id: householdDraftId } = await db.insertInto("householdDraft").values(draft).returning("id").executeTakeFirstOrThrow();
    await db.insertInto("requestDraft").values({ ...draft, householdDraftId }).execute();
  },
  session: async (db) => db.insertInto("session").values({ tokenHash: Buffer.from(randomUUID()), personId: (await shelterWorker(db)).personId, device: "Firefox", createdAt: daysAgo(11), lastSeenAt: daysAgo(11), expiresAt: daysAgo(10) }).execute(),
  reset: async (db) => db.insertInto("passwordReset").values({ personId: (await shelterWorker(db)).personId, createdAt: daysAgo(11), expiresAt: daysAgo(10) }).execute(),
  mail: async (db) => db.insertInto("mail").values({ key: randomUUID(), address: "samira@haven.example", language: "nl", letter: "digest", createdAt: daysAgo(10), sentAt: daysAgo(10) }).execute(),
  left: async (db) => db.updateTable("person").set({ disabledAt: daysAgo(10), leftAt: daysAgo(10) }).where("id", "=", (await shelterWorker(db)).personId).execute(),
} as const satisfies Readonly<Record<string, Row>>;

export type RowToCount = keyof typeof rowsToCount;
