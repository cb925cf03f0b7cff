import { randomUUID } from "node:crypto";
import { describe, expect } from "vitest";
import { loader as proposalPage } from "../../app/routes/proposals/proposal.tsx";
import { loader as forLead } from "../../app/routes/region/request.tsx";
import { action as stateAge, loader as askAge } from "../../app/routes/requests/age.tsx";
import { loader as familyPage } from "../../app/routes/requests/family.tsx";
import { action as saveShared, loader as sharedPage } from "../../app/routes/requests/household.tsx";
import { loader as list } from "../../app/routes/requests/list.tsx";
import { action as submit } from "../../app/routes/requests/new.tsx";
import { action as add } from "../../app/routes/requests/person-more.ts";
import { action as takeOut } from "../../app/routes/requests/person-removal.ts";
import { action as savePerson, loader as personPage } from "../../app/routes/requests/person.tsx";
import { action as send, loader as reviewPage } from "../../app/routes/requests/review.tsx";
import { action as save, loader as resumePage } from "../../app/routes/requests/draft.tsx";
import type { Person } from "../../app/domain/actor.ts";
import type { Database } from "../../db/connect.ts";
import { openProposal, regionalLead, shelterWorker, submittedRequest, therapist, today } from "../support/cast.ts";
import { rehearsals } from "../support/database.ts";
import { leadsTo } from "../support/desk.ts";
import { open, send as post, statusOf } from "../support/visit.ts";

const test = rehearsals();
const later = new Date(today.getTime() + 60_000);

const filledIn = {
  personKind: "child", ageYears: "9", kind: "treatment", forms: "emdr", language: "ta", interpreter: "yes", gender: "any", places: ["online"], anyPart: "yes",
  urgency: "high", urgencyReason: "daily-life", origin: "kennemerland", leavesIn: "2027-03", afterLeaving: "moves", movesTo: "kennemerland", safety: "safe-for-now", note: "Slaapt slecht.",
};

/** A draft of one child, saved from the form. */
async function saved(db: Database, as: Person, changes: Record<string, string> = {}) {
  const id = randomUUID();
  await post(save, { db, as, address: { draft: id }, form: { ...filledIn, ...changes, submissionKey: id, household: id, seen: "", seenShared: "" } });
  return id;
}

const problemsOf = (answer: unknown) => (answer as { data: { problems: unknown[]; typed: Record<string, unknown> } }).data;

describe("the pages of a family", () => {
  test("tell how far each part is, and belong to the own organisation only", async ({ stage }) => {
    const { db } = stage;
    const samira = await shelterWorker(db);
    const bo = await shelterWorker(db, { name: "Bo", organisation: "Het Anker" });
    const tom = await therapist(db);
    await stage.as("schakel_web");
    const draft = await saved(db, samira, { origin: "" });
    const brother = randomUUID();
    expect(statusOf(await post(add, { db, as: samira, now: later, address: { draft }, form: { submissionKey: brother, personKind: "child", copyFrom: draft } }))).toBe(303);
    expect(await open(familyPage, { db, as: samira, address: { draft } })).toMatchObject({ shared: { kind: "missing", count: 1 }, people: [{ id: draft, ageYears: "9" }, { id: brother, status: { kind: "missing" } }] });
    const doors = [[familyPage, { draft }], [sharedPage, { draft }], [reviewPage, { draft }], [personPage, { draft, person: brother }]] as const;
    for (const [page, address] of doors) {
      expect(statusOf(await open<unknown>(page, { db, as: bo, address }))).toBe(404);
      expect(statusOf(await open<unknown>(page, { db, as: tom, address }))).toBe(404);
    }
    const form = { submissionKey: brother, household: draft, seen: "", seenShared: "" };
    expect(statusOf(await post(saveShared, { db, as: bo, address: { draft }, form }))).toBe(404);
    expect(statusOf(await post(savePerson, { db, as: bo, address: { draft, person: brother }, form }))).toBe(404);
    expect(statusOf(await post(takeOut, { db, as: bo, address: { draft, person: brother } }))).toBe(404);
    expect(statusOf(await post(add, { db, as: bo, address: { draft }, form: { submissionKey: randomUUID(), personKind: "child" } }))).toBe(404);
    expect(statusOf(await post(takeOut, { db, as: samira, address: { draft, person: brother } }))).toBe(303);
  });

  test("a text in which the guard finds somebody is not kept, the rest of that person is, and it comes back as typed", async ({ stage }) => {
    const { db } = stage;
    const samira = await shelterWorker(db);
    await stage.as("schakel_web");
    const draft = await saved(db, samira);
    const shown = (await open(personPage, { db, as: samira, address: { draft, person: draft } })) as { known: { seen: string } };
    const note = "Mail naar moeder@example.com";
    const answer = await post(savePerson, { db, as: samira, address: { draft, person: draft }, form: { submissionKey: draft, household: draft, seen: shown.known.seen, ageYears: "8", note } });
    expect(statusOf(answer)).toBe(422);
    expect(problemsOf(answer)).toMatchObject({ problems: [{ field: "note", code: "guard-email" }], typed: { note, ageYears: "8" } });
    const kept = (await open(personPage, { db, as: samira, address: { draft, person: draft } })) as { answers: object };
    expect(kept.answers).toEqual({ ageYears: "8" });
  });

  test("nobody is sent without a choice of whom, and what is missing is named", async ({ stage }) => {
    const { db } = stage;
    const samira = await shelterWorker(db);
    await stage.as("schakel_web");
    const draft = await saved(db, samira, { urgency: "" });
    const { seen } = (await open(reviewPage, { db, as: samira, address: { draft } })) as { seen: string };
    const press = (form: Record<string, string>) => post(send, { db, as: samira, address: { draft }, form: { seen, ...form } });
    expect(problemsOf(await press({}))).toMatchObject({ problems: [{ field: "people", code: "people-missing" }] });
    expect(problemsOf(await press({ people: draft }))).toMatchObject({ problems: [{ field: "people", code: "person-incomplete" }] });
  });

  test("lead to what was sent for whoever presses the back button, and to the family for a person who is not there any more", async ({ stage }) => {
    const { db } = stage;
    const samira = await shelterWorker(db);
    const bo = await shelterWorker(db, { name: "Bo", organisation: "Het Anker" });
    await stage.as("schakel_web");
    const draft = await saved(db, samira, { shownAs: "exact" });
    const gone = randomUUID();
    expect(leadsTo(await open(personPage, { db, as: samira, address: { draft, person: gone } }))).toBe(`/requests/drafts/${draft}/family`);
    const { seen } = (await open(reviewPage, { db, as: samira, address: { draft } })) as { seen: string };
    const sent = leadsTo(await post(send, { db, as: samira, address: { draft }, form: { seen, people: draft } }));
    expect(sent).toMatch(/^\/requests\/[A-Z0-9-]+$/);
    for (const page of [familyPage, sharedPage, reviewPage, resumePage]) {
      expect(leadsTo(await open<unknown>(page, { db, as: samira, address: { draft } }))).toBe(sent);
      expect(statusOf(await open<unknown>(page, { db, as: bo, address: { draft } }))).toBe(404);
    }
    expect(leadsTo(await open(personPage, { db, as: samira, address: { draft, person: draft } }))).toBe(sent);
  });

  test("what the whole family still lacks is named once, apart from what each person lacks", async ({ stage }) => {
    const { db } = stage;
    const samira = await shelterWorker(db);
    await stage.as("schakel_web");
    const draft = await saved(db, samira, { urgency: "", origin: "" });
    expect(await open(reviewPage, { db, as: samira, address: { draft } })).toMatchObject({
      people: [{ missing: [{ field: "urgency", code: "urgency-missing" }], missingShared: [{ field: "origin", code: "origin-missing" }] }],
    });
  });
});

describe("what others read", () => {
  test("is what was shown before sending, to the letter: the therapist and the lead", async ({ stage }) => {
    const { db } = stage;
    const samira = await shelterWorker(db);
    const tom = await therapist(db);
    const loes = await regionalLead(db);
    await stage.as("schakel_web");
    const draft = await saved(db, samira, { shownAs: "language-hidden" });
    const { people, seen } = (await open(reviewPage, { db, as: samira, address: { draft } })) as { people: { seen: { therapist: object; lead: object; prospect: object; ageStatedOn: string } }[]; seen: string };
    const [preview] = people;
    await post(send, { db, as: samira, address: { draft }, form: { seen, people: draft } });
    await stage.as("owner");
    const request = await db.selectFrom("request").select(["id", "reference"]).executeTakeFirstOrThrow();
    const proposal = await openProposal(db, request, tom);
    await stage.as("schakel_web");
    const { card } = (await open(proposalPage, { db, as: tom, address: { id: proposal.id } })) as { card: { need: { submittedAt: Date } } };
    const { submittedAt: _submittedAt, ...need } = card.need;
    expect(need).toEqual({ ...preview?.seen.therapist, prospect: preview?.seen.prospect, family: 0, ageStatedOn: preview?.seen.ageStatedOn });
    const lead = (await open(forLead, { db, as: loes, address: { reference: request.reference } })) as { details: object; prospect: object; ageStatedOn: string };
    expect({ lead: lead.details, prospect: lead.prospect, ageStatedOn: lead.ageStatedOn }).toEqual({ lead: preview?.seen.lead, prospect: preview?.seen.prospect, ageStatedOn: preview?.seen.ageStatedOn });
    for (const page of [card, lead]) expect(JSON.stringify(page)).not.toMatch(/"ta"|kennemerland|movesTo/);
  });

  test("holds no exact age where only the age group may be read, in no page and no list", async ({ stage }) => {
    const { db } = stage;
    const samira = await shelterWorker(db);
    const tom = await therapist(db);
    const loes = await regionalLead(db);
    const request = await submittedRequest(db, samira, { fields: { language: "hu", shownAs: "age-band", ageYears: 11 } });
    const proposal = await openProposal(db, request, tom);
    await stage.as("schakel_web");
    const pages = [await open(proposalPage, { db, as: tom, address: { id: proposal.id } }), await open(forLead, { db, as: loes, address: { reference: request.reference } })];
    for (const page of pages) {
      expect(JSON.stringify(page)).toContain("8–11");
      expect(JSON.stringify(page)).not.toMatch(/"ageYears"|"years":11|"age":"11"/);
    }
  });

  test("somebody who stands out is not sent straight from the form either", async ({ stage }) => {
    const { db } = stage;
    const samira = await shelterWorker(db);
    await stage.as("schakel_web");
    const key = randomUUID();
    const asked = await post(submit, { db, as: samira, form: { ...filledIn, submissionKey: key, seen: "" } });
    expect(problemsOf(asked)).toMatchObject({ problems: [{ field: "shownAs", code: "shownAs-missing" }], typed: { language: "ta" } });
    expect(statusOf(await post(submit, { db, as: samira, form: { ...filledIn, submissionKey: key, seen: "", shownAs: "age-band" } }))).toBe(422);
    expect(statusOf(await post(submit, { db, as: samira, form: { ...filledIn, submissionKey: key, seen: "", shownAs: "exact" } }))).toBe(303);
  });
});

describe("an age that was stated long ago", () => {
  test("is asked again in the list of what is to be done, and no more once it was confirmed", async ({ stage }) => {
    const { db } = stage;
    const samira = await shelterWorker(db);
    const bo = await shelterWorker(db, { name: "Bo", organisation: "Het Anker" });
    const { reference } = await submittedRequest(db, samira, { fields: { ageStatedOn: "2026-05-22" } });
    await submittedRequest(db, samira, { fields: { ageStatedOn: "2026-05-23" } });
    await stage.as("schakel_web");
    expect(await open(list, { db, as: samira, search: "?list=my-action" })).toMatchObject({ rows: [{ reference, next: "confirm-age", to: `/requests/${reference}/age` }] });
    expect(await open(askAge, { db, as: samira, address: { reference } })).toMatchObject({ answers: { ageYears: "9" } });
    expect(statusOf(await open(askAge, { db, as: bo, address: { reference } }))).toBe(404);
    expect(statusOf(await post(stateAge, { db, as: bo, address: { reference }, form: { ageYears: "9" } }))).toBe(404);
    expect(problemsOf(await post(stateAge, { db, as: samira, address: { reference }, form: { ageYears: "negen" } }))).toMatchObject({ problems: [{ field: "ageYears", code: "ageYears-unusable" }], typed: { ageYears: "negen" } });
    expect(problemsOf(await post(stateAge, { db, as: samira, address: { reference }, form: { ageYears: "17" } }))).toMatchObject({ problems: [{ field: "turnsEighteenSoon" }] });
    expect(statusOf(await post(stateAge, { db, as: samira, address: { reference }, form: { ageYears: "9" } }))).toBe(303);
    expect(await open(list, { db, as: samira, search: "?list=my-action" })).toMatchObject({ rows: [] });
  });
});
