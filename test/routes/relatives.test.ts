import { randomUUID } from "node:crypto";
import { describe, expect } from "vitest";
import { loader as drafts } from "../../app/routes/requests/drafts.tsx";
import { loader as familyPage } from "../../app/routes/requests/family.tsx";
import { action as saveShared, loader as sharedPage } from "../../app/routes/requests/household.tsx";
import { action as savePerson, loader as personPage } from "../../app/routes/requests/person.tsx";
import { action as addRelative } from "../../app/routes/requests/relatives.ts";
import { loader as view } from "../../app/routes/requests/request.tsx";
import { action as sendFamily, loader as review } from "../../app/routes/requests/review.tsx";
import type { Person } from "../../app/domain/actor.ts";
import type { Database } from "../../db/connect.ts";
import { waitingNeeds } from "../../db/matching-needs.ts";
import { type CastRequest, regionalLead, shelterWorker, submittedRequest, today } from "../support/cast.ts";
import { rehearsals } from "../support/database.ts";
import { acceptedProposal, samiraAndTom } from "../support/life.ts";
import { open, send, statusOf } from "../support/visit.ts";

const test = rehearsals();
const later = new Date(today.getTime() + 60_000);

/** The button on the page of a request: a brother, unless told otherwise. */
function ask(db: Database, as: Person, { reference }: CastRequest, person: string, personKind = "child") {
  return send(addRelative, { db, as, now: later, address: { reference }, form: { submissionKey: person, personKind } });
}

async function householdOf(db: Database, { id }: CastRequest) {
  return (await db.selectFrom("request").select("householdId").where("id", "=", id).executeTakeFirstOrThrow()).householdId;
}

describe("somebody more of a family that was sent already", () => {
  test("is a draft with what the family shares and what is often the same; kind of help, age and note are asked anew", async ({ stage }) => {
    const { samira, yara } = await samiraAndTom(stage.db);
    const draft = await householdOf(stage.db, yara);
    await stage.db.updateTable("household").set({ leavesOn: "2027-03-01", safety: "safe-for-now" }).where("id", "=", draft).execute();
    await stage.db.updateTable("request").set({ language: "ar", note: "Slaapt slecht." }).where("id", "=", yara.id).execute();
    await stage.db.insertInto("requestExclusion").values({ requestId: yara.id, region: "kennemerland", createdAt: today }).execute();
    await stage.as("schakel_web");
    const person = randomUUID();
    const answer = await ask(stage.db, samira, yara, person);
    expect(answer instanceof Response && answer.headers.get("Location")).toContain(`/requests/drafts/${draft}/people/${person}`);
    const page = (await open(personPage, { db: stage.db, as: samira, address: { draft, person } })) as { answers: object };
    expect(page.answers).toEqual({ personKind: "child", language: "ar", interpreter: "yes", gender: "any", places: ["at-practice"], partsOfWeek: ["mon-am"] });
    expect(await open(sharedPage, { db: stage.db, as: samira, address: { draft } })).toMatchObject({ sent: yara.reference, answers: { origin: "flevoland", excludedRegions: ["kennemerland"] } });
    expect(await open(familyPage, { db: stage.db, as: samira, address: { draft } })).toMatchObject({ shared: { kind: "ready" }, people: [{ id: person }], sent: [{ reference: yara.reference }] });
    expect(await open(drafts, { db: stage.db, as: samira })).toMatchObject([{ id: draft, inFamily: true }]);
    expect(await open(view, { db: stage.db, as: samira, address: { reference: yara.reference } })).toMatchObject({ family: { others: [], drafts: 1 } });
  });

  test("is sent into the same household, where the therapist of the first is known, and what the family expects stays as it was told", async ({ stage }) => {
    const { samira, tom, yara } = await samiraAndTom(stage.db);
    await acceptedProposal(stage.db, yara, tom);
    const draft = await householdOf(stage.db, yara);
    await stage.db.updateTable("household").set({ safety: "safe-for-now" }).where("id", "=", draft).execute();
    await stage.as("schakel_web");
    const person = randomUUID();
    await ask(stage.db, samira, yara, person);
    // What the family expects was told with the first; a page that was open longer cannot tell it a second way.
    const shared = (await open(sharedPage, { db: stage.db, as: samira, address: { draft } })) as { known: { seenShared: string } };
    const older = { household: draft, seenShared: shared.known.seenShared, origin: "flevoland", safety: "violence-stopped" };
    expect(statusOf(await send(saveShared, { db: stage.db, as: samira, now: later, address: { draft }, form: older }))).toBe(303);
    const { known } = (await open(personPage, { db: stage.db, as: samira, address: { draft, person } })) as { known: { seen: string } };
    const need = { personKind: "child", ageYears: "4", kind: "treatment", forms: "emdr", language: "nl", gender: "any", places: ["at-practice"], partsOfWeek: ["mon-am"], urgency: "normal" };
    expect(statusOf(await send(savePerson, { db: stage.db, as: samira, now: later, address: { draft, person }, form: { ...need, submissionKey: person, household: draft, seen: known.seen } }))).toBe(303);
    const { seen, people } = (await open(review, { db: stage.db, as: samira, address: { draft } })) as { seen: string; people: object[] };
    expect(people).toMatchObject([{ missing: [], seen: { prospect: { safety: "safe-for-now" } } }]);
    expect(statusOf(await send(sendFamily, { db: stage.db, as: samira, now: later, address: { draft }, form: { seen, people: person } }))).toBe(303);
    const page = (await open(view, { db: stage.db, as: samira, address: { reference: yara.reference } })) as { family: { others: { reference: string; ageYears: number }[] } };
    expect(page.family).toMatchObject({ others: [{ ageYears: 4 }], drafts: 0 });
    const again = await ask(stage.db, samira, yara, person);
    expect(again instanceof Response && again.headers.get("Location")).toContain(`/requests/${page.family.others[0]?.reference}`);
    await stage.as("owner");
    const brother = await stage.db.selectFrom("request").select(["id", "householdId"]).where("submissionKey", "=", person).executeTakeFirstOrThrow();
    expect(brother.householdId).toBe(draft);
    expect(await waitingNeeds(stage.db, { ids: [brother.id] }, "2026-11-22")).toMatchObject([{ knownTherapists: [{ therapistId: tom.therapistId }] }]);
  });

  test("is there once after a double click, beside another who is being written", async ({ stage }) => {
    const { samira, yara } = await samiraAndTom(stage.db);
    const draft = await householdOf(stage.db, yara);
    await stage.as("schakel_web");
    const [brother, mother] = [randomUUID(), randomUUID()];
    for (const [person, kind] of [[brother, "child"], [brother, "child"], [mother, "parent"]] as const) expect(statusOf(await ask(stage.db, samira, yara, person, kind))).toBe(303);
    const page = (await open(familyPage, { db: stage.db, as: samira, address: { draft } })) as { people: { id: string; personKind: string }[] };
    expect(new Set(page.people.map(({ id, personKind }) => `${id} ${personKind}`))).toEqual(new Set([`${brother} child`, `${mother} parent`]));
  });

  test("is asked for by the own organisation only", async ({ stage }) => {
    const { samira, tom, yara } = await samiraAndTom(stage.db);
    const bo = await shelterWorker(stage.db, { name: "Bo", organisation: "Het Anker" });
    const loes = await regionalLead(stage.db);
    const bram = await submittedRequest(stage.db, bo);
    await stage.as("schakel_web");
    expect(statusOf(await ask(stage.db, bo, yara, randomUUID()))).toBe(404);
    expect(statusOf(await ask(stage.db, tom, yara, randomUUID()))).toBe(404);
    expect(statusOf(await ask(stage.db, loes, yara, randomUUID()))).toBe(404);
    const mine = randomUUID();
    await ask(stage.db, samira, yara, mine);
    expect(statusOf(await ask(stage.db, bo, bram, mine))).toBe(404);
    expect(statusOf(await ask(stage.db, samira, yara, randomUUID(), "cousin"))).toBe(422);
    await stage.as("owner");
    expect(await stage.db.selectFrom("requestDraft").select("id").execute()).toEqual([{ id: mine }]);
  });
});
