import { describe, expect } from "vitest";
import { carryOutDeclines } from "../../app/commands/carry-out-declines.ts";
import { later, minutes } from "../../app/domain/duration.ts";
import { action as accept } from "../../app/routes/proposals/acceptance.ts";
import { action as decline, loader as declinePage } from "../../app/routes/proposals/decline.tsx";
import { action as undo } from "../../app/routes/proposals/decline-undo.ts";
import { loader as page } from "../../app/routes/proposals/proposal.tsx";
import { loader as inbox } from "../../app/routes/proposals/proposals.tsx";
import { newcomer, openProposal, regionalLead, shelterWorker, submittedRequest, therapist, today } from "../support/cast.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";
import { open, send, statusOf } from "../support/visit.ts";

const test = rehearsals();

/** Tom and Anna are each asked for a child of De Haven; the web goes on from here. */
async function twoAreAsked({ db, as }: Rehearsal) {
  const samira = await shelterWorker(db);
  const tom = await therapist(db, { places: 2 });
  const anna = await therapist(db, { name: "Anna" });
  const loes = await regionalLead(db);
  const request = await submittedRequest(db, samira, { fields: { note: "Slaapt slecht." } });
  const proposal = await openProposal(db, request, tom);
  const hers = await openProposal(db, await submittedRequest(db, samira), anna);
  await as("schakel_web");
  return { db, samira, tom, anna, loes, request, address: { id: proposal.id }, hers: { id: hers.id } };
}

/** The minutes in which a no can be taken back are over. */
async function itCounts({ db, as }: Rehearsal) {
  await as("schakel_worker");
  await carryOutDeclines(db, { actor: { kind: "worker", task: "carry-out-declines" }, now: later(today, minutes(10)), cause: "job:1", origin: null });
  await as("schakel_web");
}

type Page = Exclude<Awaited<ReturnType<typeof open<Awaited<ReturnType<typeof page>>>>>, Response>;

describe("the inbox", () => {
  test("shows a therapist the own proposals and no other", async ({ stage }) => {
    const { db, tom, address } = await twoAreAsked(stage);
    const data = await open(inbox, { db, as: tom });
    expect(data).toMatchObject({ open: [{ id: address.id, need: { age: "9" }, left: { unit: "days", count: 4 } }], accepted: [], past: [], standing: { status: "approved", paused: false } });
  });

  test("parts what waits, what was accepted and what is over", async ({ stage }) => {
    const { db, samira, tom, address } = await twoAreAsked(stage);
    await send(accept, { db, as: tom, address });
    await stage.as("owner");
    const second = await openProposal(db, await submittedRequest(db, samira), tom);
    await stage.as("schakel_web");
    await send(decline, { db, as: tom, address: { id: second.id }, form: { reason: "this-one-case" } });
    await itCounts(stage);
    expect(await open(inbox, { db, as: tom })).toMatchObject({ open: [], accepted: [{ id: address.id }], past: [{ id: second.id, status: "declined", need: null }] });
  });

  test("holds enough to choose from, and leaves what the shelter wrote to the page whose reading is logged", async ({ stage }) => {
    const { db, tom } = await twoAreAsked(stage);
    const sent = JSON.stringify(await open(inbox, { db, as: tom }));
    expect(sent).toContain('"age":"9"');
    expect(sent).not.toContain("Slaapt slecht");
    expect(sent).not.toContain("language");
    expect(sent).not.toContain("submittedAt");
  });

  test("says to whoever has no profile that it is needed first", async ({ stage }) => {
    const ruben = await newcomer(stage.db);
    await stage.as("schakel_web");
    expect(await open(inbox, { db: stage.db, as: ruben })).toMatchObject({ open: [], standing: null });
  });

  test("is no place for a shelter, a lead or a stranger", async ({ stage }) => {
    const { db, samira, loes } = await twoAreAsked(stage);
    expect([statusOf(await open(inbox, { db, as: samira })), statusOf(await open(inbox, { db, as: loes })), statusOf(await open(inbox, { db }))]).toEqual([404, 404, 302]);
  });
});

describe("the page of a proposal", () => {
  test("tells the therapist what is needed and why, and that it was looked at is written down", async ({ stage }) => {
    const { db, tom, address } = await twoAreAsked(stage);
    expect(await open(page, { db, as: tom, address })).toMatchObject({
      card: { status: "open", need: { age: "9", language: "nl", note: "Slaapt slecht." }, explanation: { form: "emdr", contract: "contracted", route: "jeugdwet" } },
      names: { emdr: "EMDR" },
      handover: null,
    });
    await stage.as("owner");
    expect(await db.selectFrom("audit").select(["action", "subjectKind", "subjectId", "personId"]).execute()).toEqual([{ action: "proposal.view", subjectKind: "proposal", subjectId: address.id, personId: tom.personId }]);
  });

  test("says nothing about which shelter or region it is, nor its number, before the yes", async ({ stage }) => {
    const { db, tom, address, request, samira } = await twoAreAsked(stage);
    const sent = JSON.stringify(await open(page, { db, as: tom, address }));
    for (const secret of ["De Haven", "de-haven", "flevoland", "Flevoland", request.reference, request.id, samira.personId, ...samira.organisations]) expect(sent).not.toContain(secret);
    expect(sent).toContain('"part":"language"');
    for (const telling of ["home-region", '"fit":']) expect(sent).not.toContain(telling);
    const listed = JSON.stringify(await open(inbox, { db, as: tom }));
    for (const secret of ["De Haven", "flevoland", "Flevoland", request.reference]) expect(listed).not.toContain(secret);
  });

  test("tells how many of the family come to this therapist, never who, and nothing of those who go elsewhere", async ({ stage }) => {
    const { db, samira, tom, anna, request, address } = await twoAreAsked(stage);
    await stage.as("owner");
    const { householdId } = await db.selectFrom("request").select("householdId").where("id", "=", request.id).executeTakeFirstOrThrow();
    const [sister, brother] = [await submittedRequest(db, samira, { fields: { householdId } }), await submittedRequest(db, samira, { fields: { householdId } })];
    await stage.as("schakel_web");
    expect(await open(page, { db, as: tom, address })).toMatchObject({ card: { need: { family: 0 } } });
    await stage.as("owner");
    await openProposal(db, sister, tom);
    await db.updateTable("proposal").set({ status: "withdrawn", answeredAt: today, releasedAt: today }).where("therapistId", "=", anna.therapistId).execute();
    await openProposal(db, brother, anna);
    await stage.as("schakel_web");
    const seen = await open(page, { db, as: tom, address });
    expect(seen).toMatchObject({ card: { need: { family: 1 } } });
    for (const secret of [sister.id, sister.reference, brother.reference, householdId]) expect(JSON.stringify(seen)).not.toContain(secret);
  });

  test("gives the mailbox, the phone and the number after the yes", async ({ stage }) => {
    const { db, tom, address, request } = await twoAreAsked(stage);
    await send(accept, { db, as: tom, address });
    expect(await open(page, { db, as: tom, address })).toMatchObject({
      card: { status: "accepted" },
      handover: { contact: { name: null, mailbox: "aanmelding@de-haven.example", phone: "020 000 0000" }, reference: request.reference },
    });
  });

  test("shows nothing of the child any more after a no", async ({ stage }) => {
    const { db, tom, address } = await twoAreAsked(stage);
    await send(decline, { db, as: tom, address, form: { reason: "this-one-case" } });
    await itCounts(stage);
    const after = (await open(page, { db, as: tom, address })) as Page;
    expect(after.card).toMatchObject({ status: "declined", need: null });
    expect(after.handover).toBeNull();
  });

  test("of another therapist is not there, for reading nor for answering", async ({ stage }) => {
    const { db, tom, hers } = await twoAreAsked(stage);
    const visit = { db, as: tom, address: hers };
    expect(statusOf(await open(page, visit))).toBe(404);
    expect(statusOf(await open(declinePage, visit))).toBe(404);
    expect(statusOf(await send(accept, visit))).toBe(404);
    expect(statusOf(await send(decline, { ...visit, form: { reason: "this-one-case" } }))).toBe(404);
  });

  test("needs an address that is one", async ({ stage }) => {
    const { db, tom } = await twoAreAsked(stage);
    expect(statusOf(await open(page, { db, as: tom, address: { id: "latest" } }))).toBe(404);
  });

  test("is closed to a shelter, a lead and a stranger", async ({ stage }) => {
    const { db, samira, loes, address } = await twoAreAsked(stage);
    for (const door of [(as: typeof samira | undefined) => open(page, { db, as, address }), (as: typeof samira | undefined) => send(accept, { db, as, address })]) {
      expect([statusOf(await door(samira)), statusOf(await door(loes)), statusOf(await door(undefined))]).toEqual([404, 404, 302]);
    }
  });
});

describe("an answer", () => {
  test("yes leads back to the proposal, and a second yes is told that there was one", async ({ stage }) => {
    const { db, tom, address } = await twoAreAsked(stage);
    const [first, second] = [await send(accept, { db, as: tom, address }), await send(accept, { db, as: tom, address })];
    for (const answer of [first, second]) {
      expect(statusOf(answer)).toBe(303);
      expect((answer as Response).headers.get("Location")).toBe(`/proposals/${address.id}`);
    }
    expect([noticeOf(first), noticeOf(second)]).toEqual([{ tone: "done", code: "proposal-accepted" }, { tone: "refused", code: "proposal-already-accepted" }]);
  });

  test.for([["no-place", { nextFreeOn: "2027-01-11" }], ["not-my-expertise", { narrowProfile: "yes" }], ["this-one-case", {}], ["stop-asking-me", {}]] as const)("no for the reason %s is taken", async ([reason, more], { stage }) => {
    const { db, tom, address } = await twoAreAsked(stage);
    const answer = await send(decline, { db, as: tom, address, form: { reason, ...more } });
    expect(statusOf(answer)).toBe(303);
    expect((answer as Response).headers.get("Location")).toBe("/proposals");
    expect(noticeOf(answer)).toEqual({ tone: "done", code: `declined-${reason}` });
  });

  test.for([
    ["without a reason", {}, { field: "reason", code: "reason-missing" }],
    ["with a reason that is not on the list", { reason: "too far" }, { field: "reason", code: "reason-missing" }],
    ["for want of a place without a day", { reason: "no-place", nextFreeOn: "" }, { field: "nextFreeOn", code: "next-free-missing" }],
    ["for want of a place with a day that does not exist", { reason: "no-place", nextFreeOn: "2027-02-30" }, { field: "nextFreeOn", code: "next-free-missing" }],
    ["for want of a place with a day that has passed", { reason: "no-place", nextFreeOn: "2026-11-01" }, { field: "nextFreeOn", code: "next-free-day-out-of-range" }],
  ] as const)("no %s comes back with the page", async ([, form, problem], { stage }) => {
    const { db, tom, address } = await twoAreAsked(stage);
    const answer = await send(decline, { db, as: tom, address, form });
    expect(statusOf(answer)).toBe(422);
    expect(answer).toMatchObject({ data: { problems: [problem], typed: form } });
  });

  test("can no longer be given on a page that asks for a reason, once there is one", async ({ stage }) => {
    const { db, tom, address } = await twoAreAsked(stage);
    await send(accept, { db, as: tom, address });
    expect(statusOf(await open(declinePage, { db, as: tom, address, now: today }))).toBe(404);
  });
});

describe("a no that can still be taken back", () => {
  test("is shown with until when, on the page and in the list, and no other answer is asked for", async ({ stage }) => {
    const { db, tom, address } = await twoAreAsked(stage);
    await send(decline, { db, as: tom, address, form: { reason: "this-one-case" } });
    const until = later(today, minutes(10));
    expect(await open(page, { db, as: tom, address })).toMatchObject({ card: { status: "open", noCountsAt: until }, undoable: true });
    expect(await open(inbox, { db, as: tom })).toMatchObject({ open: [{ id: address.id, noCountsAt: until, undoable: true }] });
    expect(await open(page, { db, as: tom, address, now: until })).toMatchObject({ undoable: false });
    expect(statusOf(await open(declinePage, { db, as: tom, address }))).toBe(404);
    expect(noticeOf(await send(accept, { db, as: tom, address }))).toEqual({ tone: "refused", code: "proposal-already-declined" });
  });

  test("is taken back by its therapist, once, and then there is something to answer again", async ({ stage }) => {
    const { db, tom, address } = await twoAreAsked(stage);
    await send(decline, { db, as: tom, address, form: { reason: "this-one-case" } });
    expect(noticeOf(await send(undo, { db, as: tom, address }))).toEqual({ tone: "done", code: "decline-undone" });
    expect(noticeOf(await send(undo, { db, as: tom, address }))).toEqual({ tone: "refused", code: "decline-already-undone" });
    expect(noticeOf(await send(accept, { db, as: tom, address }))).toEqual({ tone: "done", code: "proposal-accepted" });
  });

  test("is nobody else's to take back, and what was never said is not there", async ({ stage }) => {
    const { db, samira, tom, anna, loes, address, hers } = await twoAreAsked(stage);
    await send(decline, { db, as: tom, address, form: { reason: "this-one-case" } });
    const asked = async (as: typeof samira | undefined) => statusOf(await send(undo, { db, as, address }));
    expect([await asked(anna), await asked(samira), await asked(loes), await asked(undefined)]).toEqual([404, 404, 404, 302]);
    expect(statusOf(await send(undo, { db, as: anna, address: hers }))).toBe(404);
  });
});

/** The notice that the answer sets for the next page: signed, so that its value is the part before the dot. */
function noticeOf(answer: unknown): unknown {
  const [, value = ""] = /notice=([^;]+)/.exec((answer as Response).headers.get("Set-Cookie") ?? "") ?? [];
  return JSON.parse(Buffer.from(decodeURIComponent(value).split(".")[0] ?? "", "base64").toString());
}
