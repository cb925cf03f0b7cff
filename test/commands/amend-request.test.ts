import { describe, expect } from "vitest";
import { acceptProposal } from "../../app/commands/accept-proposal.ts";
import { amendRequest } from "../../app/commands/amend-request.ts";
import type { Person } from "../../app/domain/actor.ts";
import type { AmendmentSection } from "../../app/domain/amendment.ts";
import { readAnswers } from "../../app/domain/read-answers.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { changesSinceProposal } from "../../db/proposal-changes.ts";
import { nobodyFound, occasionOf, openProposal, shelterWorker, submittedRequest, therapist, today } from "../support/cast.ts";
import { rehearsals } from "../support/database.ts";
import { acceptedProposal, proposalNow, regionsToMatch, samiraAndTom, statesOf, toldEvents } from "../support/life.ts";

const test = rehearsals();

type Posted = Readonly<Record<string, string | string[]>>;

function amend(db: Database, actor: Person, { reference }: { reference: string }, section: AmendmentSection, posted: Posted, seen = 1) {
  return amendRequest(db, occasionOf(actor), { reference, section, seen, reason: "situation-changed", read: readAnswers(posted) });
}

async function changesOf(db: Database, { id }: { id: string }) {
  return db.selectFrom("requestChange").select(["version", "field", "oldValue", "newValue", "reason", "personId"]).where("requestId", "=", id).orderBy("id").execute();
}

const arabic = { language: "ar", interpreter: "yes", gender: "any" };

describe("a change after sending", () => {
  test("is written down with old, new, who and why; it is searched again with the clock of the first day", async ({ stage }) => {
    const { samira, yara } = await samiraAndTom(stage.db);
    await nobodyFound(stage.db, yara, { couldServe: 0, failedFirst: { language: 1 }, failedOnly: { language: 1 } });
    await stage.as("schakel_web");
    expect(await amend(stage.db, samira, yara, "therapist", arabic)).toEqual({ kind: "proceed", changed: true, leaves: [] });
    await stage.as("owner");
    const why = { version: 2, reason: "situation-changed", personId: samira.personId };
    expect(await changesOf(stage.db, yara)).toEqual([
      { ...why, field: "language", oldValue: "nl", newValue: "ar" },
      { ...why, field: "interpreter", oldValue: null, newValue: "yes" },
    ]);
    expect(await stage.db.selectFrom("request").select(["language", "interpreterOk", "submittedAt", "version"]).where("id", "=", yara.id).executeTakeFirst()).toEqual({ language: "ar", interpreterOk: true, submittedAt: today, version: 2 });
    expect(await regionsToMatch(stage.db)).toEqual(["flevoland"]);
    expect(await stage.db.selectFrom("requestOutlook").select("requestId").execute()).toEqual([]);
    const audit = await stage.db.selectFrom("audit").select(["action", "subjectId"]).where("subjectId", "=", yara.id).execute();
    expect(audit).toEqual([{ action: "request.amend", subjectId: yara.id }]);
  });

  test("that only people read moves nobody: no search, and what was found out stays", async ({ stage }) => {
    const { samira, yara } = await samiraAndTom(stage.db);
    await nobodyFound(stage.db, yara, { couldServe: 0, failedFirst: { language: 1 }, failedOnly: { language: 1 } });
    await stage.as("schakel_web");
    expect(await amend(stage.db, samira, yara, "note", { note: "Slaapt slecht." })).toEqual({ kind: "proceed", changed: true, leaves: [] });
    await stage.as("owner");
    expect(await regionsToMatch(stage.db)).toEqual([]);
    expect(await stage.db.selectFrom("requestOutlook").select("requestId").execute()).toHaveLength(1);
  });

  test("that changes nothing writes nothing", async ({ stage }) => {
    const { samira, yara } = await samiraAndTom(stage.db);
    await stage.as("schakel_web");
    expect(await amend(stage.db, samira, yara, "where-and-when", { places: "at-practice", partsOfWeek: "mon-am" })).toEqual({ kind: "proceed", changed: false, leaves: [] });
    await stage.as("owner");
    expect(await changesOf(stage.db, yara)).toEqual([]);
    expect(await stage.db.selectFrom("request").select("version").where("id", "=", yara.id).executeTakeFirst()).toEqual({ version: 1 });
  });

  test("that cannot be used comes back, and of a free text with a name nothing is kept", async ({ stage }) => {
    const { samira, yara } = await samiraAndTom(stage.db);
    await stage.as("schakel_web");
    expect(await amend(stage.db, samira, yara, "where-and-when", { places: [], partsOfWeek: "mon-am" })).toEqual({ kind: "incomplete", problems: [{ field: "places", code: "places-missing" }] });
    expect(await amend(stage.db, samira, yara, "note", { note: "Zij heet Fatima." })).toMatchObject({ kind: "incomplete", problems: [{ field: "note", code: "guard-name" }] });
    await stage.as("owner");
    expect(await changesOf(stage.db, yara)).toEqual([]);
  });

  test("of one part asks nothing about the others, also when the rules of today would ask more", async ({ stage }) => {
    const { samira, yara } = await samiraAndTom(stage.db);
    await stage.db.updateTable("request").set({ forms: ["a-form-of-before"] }).where("id", "=", yara.id).execute();
    await stage.db.updateTable("regionActivity").set({ endedAt: new Date() }).where("region", "=", "flevoland").execute();
    await stage.as("schakel_web");
    expect(await amend(stage.db, samira, yara, "therapist", arabic)).toEqual({ kind: "proceed", changed: true, leaves: [] });
    expect(await amend(stage.db, samira, yara, "need", { kind: "treatment", forms: "another-form-of-before" }, 2)).toMatchObject({ kind: "incomplete" });
  });

  test("of what a family shares holds for all whose requests run", async ({ stage }) => {
    const { samira, yara } = await samiraAndTom(stage.db);
    const { householdId } = await stage.db.selectFrom("request").select("householdId").where("id", "=", yara.id).executeTakeFirstOrThrow();
    const brother = await submittedRequest(stage.db, samira, { fields: { householdId } });
    await stage.as("schakel_web");
    await amend(stage.db, samira, yara, "exclusions", { excludedRegions: ["kennemerland"] });
    expect(await amend(stage.db, samira, yara, "family", { origin: "unknown", leavesIn: "2027-02", afterLeaving: "stays" }, 2)).toEqual({ kind: "proceed", changed: true, leaves: [] });
    await stage.as("owner");
    for (const request of [yara, brother]) {
      expect((await changesOf(stage.db, request)).map(({ field }) => field)).toEqual(["excludedRegions", "origin", "leavesIn", "afterLeaving"]);
    }
    const excluded = await stage.db.selectFrom("requestExclusion").select("region").where("endedAt", "is", null).execute();
    expect(excluded).toEqual([{ region: "kennemerland" }, { region: "kennemerland" }]);
  });

  test("is refused once the request is closed, and for the neighbours there is none", async ({ stage }) => {
    const { samira, yara } = await samiraAndTom(stage.db);
    const bo = await shelterWorker(stage.db, { name: "Bo", organisation: "Het Anker" });
    await stage.as("schakel_web");
    expect(await amend(stage.db, bo, yara, "therapist", arabic)).toBeUndefined();
    await stage.as("owner");
    await stage.db.insertInto("requestState").values({ requestId: yara.id, status: "withdrawn", at: today }).execute();
    await stage.as("schakel_web");
    expect(await amend(stage.db, samira, yara, "therapist", arabic)).toEqual({ kind: "refuse", reason: "already-closed" });
  });
});

describe("two workers", () => {
  test("who answer the same part at once lose nothing unseen: the second hears that it changed, and may then decide", async ({ stage }) => {
    const { samira, yara } = await samiraAndTom(stage.db);
    const fien = await shelterWorker(stage.db, { name: "Fien" });
    await stage.as("schakel_web");
    await amend(stage.db, samira, yara, "therapist", arabic, 1);
    const turkish = { ...arabic, language: "tr" };
    expect(await amend(stage.db, fien, yara, "therapist", turkish, 1)).toEqual({ kind: "changed-meanwhile" });
    expect(await amend(stage.db, fien, yara, "therapist", turkish, 2)).toEqual({ kind: "proceed", changed: true, leaves: [] });
    await stage.as("owner");
    const changes = (await changesOf(stage.db, yara)).filter(({ field }) => field === "language").map(({ oldValue, newValue }) => [oldValue, newValue]);
    expect(changes).toEqual([["nl", "ar"], ["ar", "tr"]]);
  });

  test("who answer different parts both get their way", async ({ stage }) => {
    const { samira, yara } = await samiraAndTom(stage.db);
    const fien = await shelterWorker(stage.db, { name: "Fien" });
    await stage.as("schakel_web");
    await amend(stage.db, samira, yara, "therapist", arabic, 1);
    expect(await amend(stage.db, fien, yara, "where-and-when", { places: "online", anyPart: "yes" }, 1)).toEqual({ kind: "proceed", changed: true, leaves: [] });
    await stage.as("owner");
    expect(await stage.db.selectFrom("request").select(["language", "places", "version"]).where("id", "=", yara.id).executeTakeFirst()).toEqual({ language: "ar", places: ["online"], version: 3 });
  });
});

describe("a change of what was proposed", () => {
  test("that the therapist cannot give ends the proposal in the same moment; the therapist hears that it is no longer needed", async ({ stage }) => {
    const { samira, tom, yara } = await samiraAndTom(stage.db);
    const proposal = await openProposal(stage.db, yara, tom);
    await stage.as("schakel_web");
    await amend(stage.db, samira, yara, "therapist", { language: "ar", interpreter: "no", gender: "any" });
    await stage.as("owner");
    expect(await proposalNow(stage.db, proposal)).toEqual({ status: "withdrawn", releasedAt: today });
    expect(await statesOf(stage.db, yara)).toEqual(["submitted", "proposed", "submitted: no-longer-fits"]);
    expect(await toldEvents(stage.db)).toEqual(["proposal-lapsed"]);
    expect(await regionsToMatch(stage.db)).toEqual(["flevoland"]);
  });

  test("that still fits keeps the proposal, says anew why it fits, and the therapist reads which answers changed", async ({ stage }) => {
    const { samira, tom, yara } = await samiraAndTom(stage.db);
    const proposal = await openProposal(stage.db, yara, tom);
    await stage.as("schakel_web");
    await amend(stage.db, samira, yara, "where-and-when", { places: "online", partsOfWeek: ["tue-pm"] });
    const read = await asActor(stage.db, tom, (trx) => changesSinceProposal(trx, proposal.id));
    expect(read.map(({ field }) => field).toSorted()).toEqual(["partsOfWeek", "places"]);
    await stage.as("owner");
    const kept = await stage.db.selectFrom("proposal").select(["status", "explanation"]).where("id", "=", proposal.id).executeTakeFirst();
    expect(kept).toMatchObject({ status: "open", explanation: { places: ["online"], partsOfWeek: ["tue-pm"], queue: { place: 1, of: 3 } } });
    expect(await toldEvents(stage.db)).toEqual(["request-changed"]);
    expect(await regionsToMatch(stage.db)).toEqual([]);
  });

  test("that makes it urgent shortens the time to answer, and never gives more", async ({ stage }) => {
    const { samira, tom, yara } = await samiraAndTom(stage.db);
    const proposal = await openProposal(stage.db, yara, tom);
    const term = async () => (await stage.db.selectFrom("proposal").select("expiresAt").where("id", "=", proposal.id).executeTakeFirstOrThrow()).expiresAt;
    const before = await term();
    await stage.as("schakel_web");
    await amend(stage.db, samira, yara, "urgency", { urgency: "crisis", urgencyReason: "danger-to-self" });
    const shorter = await term();
    await amend(stage.db, samira, yara, "urgency", { urgency: "normal" }, 2);
    expect([shorter < before, (await term()).getTime()]).toEqual([true, shorter.getTime()]);
  });

  test("the therapist who says yes to what was read before is asked to read again", async ({ stage }) => {
    const { samira, tom, yara } = await samiraAndTom(stage.db);
    const proposal = await openProposal(stage.db, yara, tom);
    await stage.as("schakel_web");
    await amend(stage.db, samira, yara, "where-and-when", { places: ["online", "at-practice"], partsOfWeek: ["mon-am"] });
    expect(await acceptProposal(stage.db, occasionOf(tom), proposal.id, 1)).toEqual({ kind: "refuse", reason: "changed-meanwhile" });
    expect(await acceptProposal(stage.db, occasionOf(tom), proposal.id, 2)).toMatchObject({ kind: "proceed" });
  });

  test("a yes is never undone by a change, and never changes in silence", async ({ stage }) => {
    const { samira, tom, yara } = await samiraAndTom(stage.db);
    const proposal = await acceptedProposal(stage.db, yara, tom, "started");
    await stage.as("schakel_web");
    expect(await amend(stage.db, samira, yara, "therapist", { language: "ar", interpreter: "no", gender: "any" })).toEqual({ kind: "proceed", changed: true, leaves: [] });
    await stage.as("owner");
    expect(await proposalNow(stage.db, proposal)).toEqual({ status: "accepted", releasedAt: null });
    expect(await toldEvents(stage.db)).toEqual(["request-changed"]);
    expect(await regionsToMatch(stage.db)).toEqual([]);
  });

  test("what is secret is told to no therapist, and who said yes is not shut out in silence", async ({ stage }) => {
    const { samira, tom, yara } = await samiraAndTom(stage.db);
    const proposal = await acceptedProposal(stage.db, yara, tom);
    const anna = await therapist(stage.db, { name: "Anna", practice: "Het Atelier" });
    await stage.as("schakel_web");
    expect(await amend(stage.db, samira, yara, "exclusions", { excludedPractices: [tom.organisations[0]!] })).toEqual({ kind: "incomplete", problems: [{ field: "excludedPractices", code: "excludes-who-said-yes" }] });
    expect(await amend(stage.db, samira, yara, "exclusions", { excludedPractices: [anna.organisations[0]!] })).toEqual({ kind: "proceed", changed: true, leaves: [] });
    expect(await asActor(stage.db, tom, (trx) => changesSinceProposal(trx, proposal.id))).toEqual([]);
    await stage.as("owner");
    expect(await toldEvents(stage.db)).toEqual([]);
  });

  test("another kind of help is not what was said yes to", async ({ stage }) => {
    const { samira, tom, yara } = await samiraAndTom(stage.db);
    await acceptedProposal(stage.db, yara, tom);
    await stage.as("schakel_web");
    expect(await amend(stage.db, samira, yara, "need", { kind: "screening" })).toEqual({ kind: "incomplete", problems: [{ field: "kind", code: "kind-fixed" }] });
  });
});
