import { describe, expect } from "vitest";
import { answerLead } from "../../app/commands/answer-lead.ts";
import { approveChange } from "../../app/commands/approve-change.ts";
import { askTherapist } from "../../app/commands/ask-therapist.ts";
import { refuseChange } from "../../app/commands/refuse-change.ts";
import { submitProfile } from "../../app/commands/submit-profile.ts";
import type { Profile } from "../../app/domain/profile.ts";
import { asActor } from "../../db/connect.ts";
import { dropForm } from "../../db/proposals.ts";
import { openVersionOf } from "../../db/profile-versions.ts";
import { questionsAbout } from "../../db/profile-questions.ts";
import { therapistForLead } from "../../db/therapist-for-lead.ts";
import { therapistOf } from "../../db/therapists.ts";
import { occasionOf, openProposal, regionalLead, shelterWorker, submittedRequest, therapist, today } from "../support/cast.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";

const test = rehearsals();
const on = "2026-11-22";
const pcit = { treatment: "pcit", ageMin: 2, ageMax: 7, level: "trained", supervisorId: null, supervisorNumber: null, certificate: null, certificateUntil: null } as const;

/** Tom is at work with EMDR, and claims PCIT and sexual abuse too. */
async function claiming({ db, as }: Rehearsal, changes: Partial<Profile> = {}) {
  const tom = await therapist(db, { fields: { bigNumber: "19012345625" } });
  const samira = await shelterWorker(db);
  await openProposal(db, await submittedRequest(db, samira), tom);
  const loes = await regionalLead(db);
  const kees = await regionalLead(db, { name: "Kees", regions: ["kennemerland"] });
  await as("schakel_web");
  const before = (await asActor(db, tom, (trx) => therapistOf(trx, tom.personId)))!.profile;
  await submitProfile(db, occasionOf(tom), { profile: { ...before, forms: [...before.forms, pcit], populations: ["sexual-abuse"], ...changes }, places: { treatment: 0, screening: 0 } });
  const version = (await asActor(db, tom, (trx) => openVersionOf(trx, tom.therapistId)))!.id;
  const stored = () => asActor(db, tom, (trx) => therapistOf(trx, tom.personId));
  const seen = () => asActor(db, loes, (trx) => therapistForLead(trx, { id: tom.therapistId, regions: loes.regions, on }));
  return { tom, loes, kees, version, stored, seen, before };
}

describe("what an approved therapist claims more", () => {
  test("waits beside the profile that is in use: nothing open is lost, and both sides read what is new", async ({ stage }) => {
    const { stored, seen } = await claiming(stage);
    expect(await stored()).toMatchObject({ status: "approved", profile: { populations: [], forms: [{ treatment: "emdr" }] } });
    expect((await seen())?.pending?.changes).toEqual([{ field: "forms", about: "pcit" }, { field: "populations", about: "sexual-abuse" }]);
    await stage.as("owner");
    expect((await stage.db.selectFrom("proposal").select("status").execute()).map(({ status }) => status)).toEqual(["open"]);
  });

  test("counts from the yes of the lead on, with what was changed harmlessly meanwhile", async ({ stage }) => {
    const { tom, loes, version, stored, before } = await claiming(stage);
    const wanted = { ...before, forms: [...before.forms, pcit], populations: ["sexual-abuse" as const], languages: ["nl" as const, "tr" as const] };
    await submitProfile(stage.db, occasionOf(tom), { profile: wanted, places: { treatment: 0, screening: 0 } });
    expect(await approveChange(stage.db, occasionOf(loes), { therapistId: tom.therapistId, version })).toEqual({ kind: "proceed" });
    expect(await stored()).toMatchObject({ status: "approved", profile: { languages: ["nl", "tr"], populations: ["sexual-abuse"], forms: [{ treatment: "emdr" }, { treatment: "pcit" }] } });
  });

  test("does not count when the lead says no, and the reason is there to read", async ({ stage }) => {
    const { tom, loes, version, stored } = await claiming(stage);
    expect(await refuseChange(stage.db, occasionOf(loes), { therapistId: tom.therapistId, version, reason: "Het certificaat ontbreekt." })).toEqual({ kind: "proceed" });
    expect((await stored())?.profile.forms).toHaveLength(1);
    expect(await asActor(stage.db, tom, (trx) => openVersionOf(trx, tom.therapistId))).toBeUndefined();
  });

  test("is decided about as it was read: a version that was replaced, or decided, is refused", async ({ stage }) => {
    const { tom, loes, version, before } = await claiming(stage);
    await submitProfile(stage.db, occasionOf(tom), { profile: { ...before, populations: ["lvb"] }, places: { treatment: 0, screening: 0 } });
    expect(await approveChange(stage.db, occasionOf(loes), { therapistId: tom.therapistId, version })).toEqual({ kind: "refuse", reason: "change-gone" });
    expect(await refuseChange(stage.db, occasionOf(loes), { therapistId: tom.therapistId, version, reason: "Nee." })).toEqual({ kind: "refuse", reason: "change-gone" });
  });

  test("is gone when the therapist takes it back", async ({ stage }) => {
    const { tom, before } = await claiming(stage);
    expect(await submitProfile(stage.db, occasionOf(tom), { profile: before, places: { treatment: 0, screening: 0 } })).toEqual({ kind: "saved" });
    expect(await asActor(stage.db, tom, (trx) => openVersionOf(trx, tom.therapistId))).toBeUndefined();
  });

  test("does not bring back what the therapist has stopped giving since", async ({ stage }) => {
    const { tom, loes, version, stored } = await claiming(stage);
    await stage.as("schakel_worker");
    await dropForm(stage.db, tom.therapistId, "emdr");
    await stage.as("schakel_web");
    await approveChange(stage.db, occasionOf(loes), { therapistId: tom.therapistId, version });
    expect((await stored())?.profile.forms.map(({ treatment }) => treatment)).toEqual(["pcit"]);
  });

  test("is for the lead of the home region alone, past the rules too", async ({ stage }) => {
    const { tom, kees, version, stored } = await claiming(stage);
    expect(await approveChange(stage.db, occasionOf(kees), { therapistId: tom.therapistId, version })).toBeUndefined();
    expect(await refuseChange(stage.db, occasionOf(kees), { therapistId: tom.therapistId, version, reason: "Nee." })).toBeUndefined();
    expect(await approveChange(stage.db, occasionOf(tom), { therapistId: tom.therapistId, version })).toBeUndefined();
    expect((await stored())?.profile.forms).toHaveLength(1);
  });

  test("with a BIG number of somebody else who is approved is not approved, and the lead sees where that number stands", async ({ stage }) => {
    const yasmina = await therapist(stage.db, { name: "Yasmina", practice: "Het Atelier", region: "kennemerland", fields: { bigNumber: "29012345625" } });
    const { tom, loes, version, seen } = await claiming(stage, { bigNumber: "29012345625" });
    expect((await seen())?.duplicates).toEqual([{ alike: "bigNumber", homeRegion: "kennemerland" }]);
    expect(await approveChange(stage.db, occasionOf(loes), { therapistId: tom.therapistId, version })).toEqual({ kind: "refuse", reason: "number-in-use" });
    expect(yasmina.therapistId).not.toBe(tom.therapistId);
  });
});

describe("a question of the lead", () => {
  test("is asked, answered once, and both stand with their days", async ({ stage }) => {
    const { tom, loes } = await claiming(stage);
    const asked = await askTherapist(stage.db, occasionOf(loes), { therapistId: tom.therapistId, question: "Waar volgde u de training?" });
    if (asked?.kind !== "proceed") throw new Error("not asked");
    expect(await askTherapist(stage.db, occasionOf(loes), { therapistId: tom.therapistId, question: "En wanneer?" })).toEqual({ kind: "refuse", reason: "question-open" });
    expect(await answerLead(stage.db, occasionOf(tom), { id: asked.id, answer: "Bij het opleidingsinstituut." })).toBe(true);
    expect(await answerLead(stage.db, occasionOf(tom), { id: asked.id, answer: "Anders." })).toBe(false);
    const [told] = await asActor(stage.db, loes, (trx) => questionsAbout(trx, tom.therapistId));
    expect(told).toMatchObject({ question: "Waar volgde u de training?", askedAt: today, answer: "Bij het opleidingsinstituut.", answeredAt: today });
  });

  test("is not for a lead elsewhere to ask, nor for a colleague to answer", async ({ stage }) => {
    const anna = await therapist(stage.db, { name: "Anna" });
    const { tom, loes, kees } = await claiming(stage);
    expect(await askTherapist(stage.db, occasionOf(kees), { therapistId: tom.therapistId, question: "Wie bent u?" })).toBeUndefined();
    const asked = await askTherapist(stage.db, occasionOf(loes), { therapistId: tom.therapistId, question: "Waar volgde u de training?" });
    if (asked?.kind !== "proceed") throw new Error("not asked");
    expect(await answerLead(stage.db, occasionOf(anna), { id: asked.id, answer: "Daar." })).toBe(false);
    expect(await asActor(stage.db, anna, (trx) => questionsAbout(trx, tom.therapistId))).toEqual([]);
  });
});
