import { beforeAll, expect, test } from "vitest";
import { claimedMore, withClaims } from "../../app/domain/profile-change.ts";
import { profileProblems } from "../../app/domain/profile.ts";
import { readReason } from "../../app/domain/reason.ts";
import { phaseOf } from "../../app/domain/request-life.ts";
import { areAttainable, type ScaleSums } from "../../app/domain/screening/attainable.ts";
import type { ScoredCode } from "../../app/domain/screening/instruments.ts";
import { AgbCode, BigNumber, SkjNumber } from "../../app/domain/registration-numbers.ts";
import { profileGround } from "../../db/profile-ground.ts";
import { questionsAbout } from "../../db/profile-questions.ts";
import { openVersionOf } from "../../db/profile-versions.ts";
import { seedWhenEmpty } from "../../db/seed/demo.ts";
import { therapistById } from "../../db/therapists.ts";
import { ownDatabase } from "../support/database.ts";

const { owner, ownerUrl } = ownDatabase();

beforeAll(async () => {
  expect(await seedWhenEmpty(ownerUrl)).toBe(true);
});

const requestsOf = (shelter: string) =>
  owner.selectFrom("request").innerJoin("organisation", "organisation.id", "request.organisationId").select(["request.status", "urgency"]).where("organisation.name", "=", shelter).execute();

test("De Haven has a request in every phase, one of them a crisis, and drafts of a child and of a family", async () => {
  const requests = await requestsOf("De Haven");
  expect(new Set(requests.map(({ status }) => phaseOf(status)))).toEqual(new Set(["waiting", "proposed", "accepted", "started", "closed"]));
  expect(requests.filter(({ urgency }) => urgency === "crisis")).toHaveLength(1);
  expect(await owner.selectFrom("householdDraft").select("id").execute()).toHaveLength(2);
  expect(await owner.selectFrom("requestDraft").select("id").execute()).toHaveLength(4);
  expect(await requestsOf("Het Anker")).not.toHaveLength(0);
});

test("another phone of De Haven was asked for and waits for the lead, and nothing of it is changed yet", async () => {
  const asked = await owner.selectFrom("contactChange as change").innerJoin("organisation as o", "o.id", "change.organisationId").select(["o.name", "change.status", "change.phone as wish", "o.phone"]).execute();
  expect(asked).toEqual([{ name: "De Haven", status: "open", wish: "036 000 0011", phone: "036 000 0001" }]);
});

test("no help of a child began in the demo without consent before it", async () => {
  const begun = await owner.selectFrom("requestState as s").innerJoin("request as r", "r.id", "s.requestId").innerJoin("organisation as o", "o.id", "r.organisationId")
    .leftJoin("requestConsent as c", (join) => join.onRef("c.requestId", "=", "r.id").onRef("c.at", "<", "s.at"))
    .select(["r.reference", "c.state"]).where("o.name", "=", "De Haven").where("r.personKind", "=", "child").where("s.status", "=", "started").execute();
  expect(begun.length).toBeGreaterThan(2);
  expect(begun.filter(({ state }) => state === null)).toEqual([]);
});

test("no request was changed in a version that it has not reached: whoever changes it next would hear of a colleague who is not there", async () => {
  const changes = await owner.selectFrom("requestChange").innerJoin("request", "request.id", "requestChange.requestId").select(["requestChange.version as change", "request.version as now"]).execute();
  expect(changes.length).toBeGreaterThan(0);
  expect(changes.filter(({ change, now }) => change > now)).toEqual([]);
});

test("screening is there in every state: measured again, in a proposal, reported with advice, and not yet of anybody; none has a sum that no answers come to", async () => {
  const results = await owner.selectFrom("screeningResult").leftJoin("request", "request.id", "screeningResult.requestId").select(["instrument", "scales", "total", "advice", "requestId", "request.status", "request.kind"]).execute();
  expect(results.filter(({ status }) => status === "started")).toHaveLength(2);
  expect(results.filter(({ status }) => status === "proposed")).toHaveLength(1);
  expect(results.filter(({ kind, advice }) => kind === "screening" && advice === "treatment")).toHaveLength(1);
  expect(results.filter(({ requestId }) => requestId === null)).toHaveLength(1);
  for (const { instrument, scales, total } of results) {
    expect(areAttainable(instrument as ScoredCode, scales as ScaleSums)).toBe(true);
    expect(Object.values(scales as ScaleSums).reduce((sum, each) => sum + each, 0)).toBe(total);
  }
});

test("Tom has something to answer and something to do, with free places left; Eva waits for approval", async () => {
  const rows = await owner.selectFrom("therapist").innerJoin("person", "person.id", "therapist.personId").select(["therapist.id", "therapist.status", "email"]).execute();
  const [tom, eva] = ["behandelaar@demo.example", "behandelaar3@demo.example"].map((email) => rows.find((row) => row.email === email));
  expect(eva?.status).toBe("submitted");
  const proposals = await owner.selectFrom("proposal").select(["id", "status", "releasedAt"]).where("therapistId", "=", tom?.id ?? "").execute();
  expect(proposals.filter(({ status }) => status === "open")).toHaveLength(2);
  expect(proposals.filter(({ status, releasedAt }) => status === "accepted" && releasedAt === null)).toHaveLength(7);
  const places = await owner.selectFrom("place").select("id").where("therapistId", "=", tom?.id ?? "").where("kind", "in", ["treatment", "screening"]).where("closedAt", "is", null).execute();
  expect(places.length - 7).toBeGreaterThanOrEqual(8);
});

test("around a profile something waits for each: a change of Tom for the lead, a colleague who wants to join and a supervision for Tom; Eva answered the lead, and Yasmina asks for another home region", async () => {
  const named = owner.selectFrom("therapist").innerJoin("person", "person.id", "therapist.personId");
  const tom = await named.select(["therapist.id", "therapist.organisationId"]).where("email", "=", "behandelaar@demo.example").executeTakeFirstOrThrow();
  const eva = await named.select("therapist.id").where("email", "=", "behandelaar3@demo.example").executeTakeFirstOrThrow();
  const version = await openVersionOf(owner, tom.id);
  const now = (await therapistById(owner, tom.id))!.profile;
  expect(version && claimedMore(now, version.claims)).toEqual([{ field: "forms", about: "pcit" }]);
  expect(profileProblems(withClaims(now, version!.claims, null), await profileGround(owner, "2026-11-22"))).toEqual([]);
  expect(await owner.selectFrom("joinRequest").select(["organisationId", "status"]).execute()).toEqual([{ organisationId: tom.organisationId, status: "asked" }]);
  expect(await owner.selectFrom("supervision").select(["therapistId", "supervisorId", "status"]).execute()).toEqual([{ therapistId: eva.id, supervisorId: tom.id, status: "asked" }]);
  expect(await owner.selectFrom("homeRegionClaim").innerJoin("therapist", "therapist.id", "therapistId").innerJoin("person", "person.id", "personId").select(["email", "toRegion", "homeRegionClaim.status"]).execute()).toEqual([{ email: "behandelaar2@demo.example", toRegion: "flevoland", status: "open" }]);
  const questions = await questionsAbout(owner, eva.id);
  expect(questions.map(({ answeredAt }) => answeredAt !== null)).toEqual([true]);
  for (const { question, answer } of questions) expect([readReason(question).kind, readReason(answer ?? "").kind]).not.toContain("problem");
});

test("Tom has a case at each step: a code that works and one that ran out, a planned intake, one that waits for a court, missed appointments, an end", async () => {
  const codes = await owner.selectFrom("handoverCode").select("expiresAt").execute();
  expect(codes.map(({ expiresAt }) => expiresAt > new Date()).filter(Boolean)).toHaveLength(1);
  expect(codes).toHaveLength(2);
  expect(await owner.selectFrom("intakePlan").select("startsAt").where("startsAt", ">", new Date()).execute()).toHaveLength(1);
  const blocked = await owner.selectFrom("requestConsent").innerJoin("request", "request.id", "requestConsent.requestId").select("state").where("request.status", "=", "intake-held").execute();
  expect(blocked).toEqual([{ state: "one_given_other_refused_court_pending" }]);
  expect(await owner.selectFrom("careReport").select("id").where("outcome", "=", "missed").execute()).toHaveLength(2);
  expect(await owner.selectFrom("caseEnd").select("reason").execute()).toEqual([{ reason: "goals-reached" }]);
});

test("Tom owns a practice with a colleague in it who takes nothing new and has room", async () => {
  const members = await owner.selectFrom("therapist").innerJoin("organisation", "organisation.id", "organisationId").innerJoin("person", "person.id", "personId")
    .select(["email", "pausedReason"]).where("organisation.name", "=", "Praktijk De Linde").orderBy("email").execute();
  expect(members).toEqual([{ email: "behandelaar4@demo.example", pausedReason: "asked" }, { email: "behandelaar@demo.example", pausedReason: null }]);
  const owners = await owner.selectFrom("practiceOwner").innerJoin("organisation", "organisation.id", "organisationId").innerJoin("person", "person.id", "personId").select("email").where("organisation.name", "=", "Praktijk De Linde").where("endedAt", "is", null).execute();
  expect(owners).toEqual([{ email: "behandelaar@demo.example" }]);
});

test("Tom has a group that one child joined and another was asked for, places on a half-day at De Haven, and a month to confirm", async () => {
  const [group, ...others] = await owner.selectFrom("therapyGroup").select(["id", "startsOn", "joinUntil"]).execute();
  expect(others).toEqual([]);
  const inGroup = await owner.selectFrom("place").leftJoin("proposal", "proposal.placeId", "place.id").select("status").where("groupId", "=", group?.id ?? "").orderBy("status").execute();
  expect(inGroup.map(({ status }) => status)).toEqual(["open", "accepted", null, null, null, null]);
  expect(await owner.selectFrom("place").select("id").where("arrangementId", "is not", null).execute()).toHaveLength(2);
  expect(await owner.selectFrom("confirmationRound").innerJoin("therapist", "therapist.id", "therapistId").innerJoin("person", "person.id", "personId").select(["email", "endedAt"]).execute()).toEqual([{ email: "behandelaar@demo.example", endedAt: null }]);
});

test("Loes held two meetings, and decided one of each kind beside the engine; two children were helped by the region of Kees, who suggests another agreement", async () => {
  const decisions = await owner.selectFrom("meetingDecision").innerJoin("regionMeeting", "regionMeeting.id", "meetingId").select(["region", "note", "closedAt"]).execute();
  expect(decisions).toHaveLength(5);
  expect(decisions.filter(({ region, closedAt }) => region !== "flevoland" || closedAt === null)).toEqual([]);
  const overrides = await owner.selectFrom("leadOverride").select(["kind", "reason", "failedAt"]).orderBy("kind").execute();
  expect(overrides.map(({ kind, failedAt }) => [kind, failedAt !== null])).toEqual([["forbid", false], ["hold", false], ["propose", true]]);
  for (const text of [...decisions.map(({ note }) => note).filter(Boolean), ...overrides.map(({ reason }) => reason)]) expect(readReason(text).kind).toBe("reason");
  const agreements = await owner.selectFrom("spillOver").leftJoin("proposal", "proposal.spillOverId", "spillOver.id").select(["fromRegion", "agreedAt", "proposal.status", "proposal.therapistId"]).orderBy("fromRegion").execute();
  expect(agreements.map(({ fromRegion, agreedAt, status }) => [fromRegion, agreedAt !== null, status])).toEqual([["alkmaar-west-friesland", false, null], ["flevoland", true, "accepted"], ["flevoland", true, "accepted"]]);
  const homes = await owner.selectFrom("therapist").select("homeRegion").where("id", "in", agreements.flatMap(({ therapistId }) => therapistId ?? [])).execute();
  expect(homes).toEqual([{ homeRegion: "alkmaar-west-friesland" }]);
});

test("everybody has a name, and every number the form of its register and a row of zeros that no register gives out", async () => {
  const people = await owner.selectFrom("person").select("name").execute();
  expect(people.filter(({ name }) => /^(Behandelaar|Medewerker) /.test(name))).toEqual([]);
  const organisations = await owner.selectFrom("organisation").select("name").execute();
  expect(new Set(organisations.map(({ name }) => name)).size).toBe(organisations.length);
  const therapists = await owner.selectFrom("therapist").select(["bigNumber", "agbCode", "skjNumber"]).execute();
  for (const { bigNumber, agbCode, skjNumber } of therapists) {
    expect(bigNumber === null || BigNumber.parse(bigNumber).startsWith("00000")).toBe(true);
    expect(AgbCode.parse(agbCode)).toMatch(/^0000/);
    expect(SkjNumber.parse(skjNumber)).toMatch(/^00000/);
  }
  expect(new Set(therapists.map(({ agbCode }) => agbCode)).size).toBe(therapists.length);
});

test("the state of each request is the last thing that happened to it, and nothing happened in the future", async () => {
  const last = await owner
    .selectFrom("request")
    .innerJoin("requestState as state", "state.requestId", "request.id")
    .select(["request.id", "request.status", "state.status as told", "state.at"])
    .distinctOn("request.id")
    .orderBy("request.id")
    .orderBy("state.id", "desc")
    .execute();
  expect(last.filter(({ status, told }) => status !== told)).toEqual([]);
  expect(last.filter(({ at }) => at > new Date())).toEqual([]);
});

test("where somebody lives already, nothing is made", async () => {
  expect(await seedWhenEmpty(ownerUrl)).toBe(false);
});
