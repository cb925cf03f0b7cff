import { expect } from "vitest";
import { action as cancel, loader as cancelPage } from "../../app/routes/groups/cancellation.tsx";
import { action as end } from "../../app/routes/groups/ending.ts";
import { loader as list } from "../../app/routes/groups/groups.tsx";
import { action as post, loader as form } from "../../app/routes/groups/new.tsx";
import { acceptProposal } from "../../app/commands/accept-proposal.ts";
import { loader as casePage } from "../../app/routes/caseload/case.tsx";
import { loader as proposal } from "../../app/routes/proposals/proposal.tsx";
import { loader as requestPage } from "../../app/routes/requests/request.tsx";
import { ownGroups, type TherapyGroup } from "../../db/therapy-groups.ts";
import { newcomer, occasionOf, openProposal, regionalLead, shelterWorker, submittedRequest, therapist } from "../support/cast.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";
import { forHorizon, givesHorizon, horizon, postedGroup } from "../support/groups.ts";
import { open, send, statusOf } from "../support/visit.ts";

const test = rehearsals();

async function cast({ db, as }: Rehearsal) {
  const people = { tom: await givesHorizon(db), anna: await givesHorizon(db, { name: "Anna" }), emdr: await therapist(db, { name: "Bas" }), ruben: await newcomer(db), samira: await shelterWorker(db), loes: await regionalLead(db) };
  await as("schakel_web");
  return { db, ...people };
}

test("a therapist makes a group, sees how full it is, and calls it off", async ({ stage }) => {
  const { db, tom } = await cast(stage);
  expect(statusOf(await send(post, { db, as: tom, form: horizon }))).toBe(303);
  const page = await open(list, { db, as: tom });
  expect(page).toMatchObject({ gives: true, groups: [{ treatmentName: "Horizon na ruzie en geweld thuis", saidYes: 0, asked: 0, free: 2 }] });
  const [{ id }] = (await ownGroups(db, tom.therapistId)) as [TherapyGroup];
  expect(await open(cancelPage, { db, as: tom, address: { group: id } })).toEqual({ saidYes: 0 });
  expect(statusOf(await send(cancel, { db, as: tom, address: { group: id } }))).toBe(303);
  expect(await open(list, { db, as: tom })).toMatchObject({ groups: [{ free: 0 }] });
});

test("a group that cannot be comes back with what was typed, and nothing is written", async ({ stage }) => {
  const { db, tom } = await cast(stage);
  for (const [field, value, code] of [["startsOn", "2027-01-01", "starts-before-joining-ends"], ["startsOn", "2027-01-14", "starts-on-another-day"], ["minimum", "9", "minimum-above-places"], ["treatment", "emdr", "form-missing"], ["places", "x", "places-format"]] as const) {
    const typed = { ...horizon, [field]: value };
    expect(await send(post, { db, as: tom, form: typed })).toMatchObject({ init: { status: 422 }, data: { problems: [{ field, code }], typed } });
  }
  expect(await open(list, { db, as: tom })).toMatchObject({ groups: [] });
});

test("who is asked for a place in a group reads when it is and until when it can be joined; who is asked for another place reads of no group", async ({ stage }) => {
  const { db, tom, emdr, samira } = await cast(stage);
  await postedGroup(db, tom);
  await stage.as("owner");
  const inGroup = await openProposal(db, await forHorizon(db, samira), tom);
  const alone = await openProposal(db, await submittedRequest(db, samira), emdr);
  await stage.as("schakel_web");
  expect(await open(proposal, { db, as: tom, address: { id: inGroup.id } })).toMatchObject({
    group: { startsOn: horizon.startsOn, joinUntil: horizon.joinUntil, meetings: 15, partOfWeek: "wed-pm", place: "at-practice" },
  });
  expect(await open(proposal, { db, as: emdr, address: { id: alone.id } })).toMatchObject({ group: null });
  expect(statusOf(await open(proposal, { db, as: emdr, address: { id: inGroup.id } }))).toBe(404);
});

test("the shelter reads when the group is from the yes on, and so does the therapist beside the case", async ({ stage }) => {
  const { db, tom, samira } = await cast(stage);
  await postedGroup(db, tom);
  await stage.as("owner");
  const request = await forHorizon(db, samira);
  const { id } = await openProposal(db, request, tom);
  await stage.as("schakel_web");
  const ofShelter = () => open(requestPage, { db, as: samira, address: { reference: request.reference } });
  expect(await ofShelter()).toMatchObject({ proposal: { status: "open", group: null } });
  expect(await acceptProposal(db, occasionOf(tom), id)).toMatchObject({ kind: "proceed" });
  const when = { startsOn: horizon.startsOn, meetings: 15, partOfWeek: "wed-pm", place: "at-practice" };
  expect(await ofShelter()).toMatchObject({ proposal: { status: "accepted", group: when } });
  expect(await open(casePage, { db, as: tom, address: { id } })).toMatchObject({ group: when });
});

test("who gives nothing in a group is sent back, and who has no profile finds a page that says so", async ({ stage }) => {
  const { db, emdr, ruben } = await cast(stage);
  expect(statusOf(await open(form, { db, as: emdr }))).toBe(303);
  expect(await open(list, { db, as: emdr })).toEqual({ groups: [], gives: false });
  expect(await open(list, { db, as: ruben })).toBeNull();
  expect(statusOf(await open(form, { db, as: ruben }))).toBe(404);
});

test("a neighbour finds no group of Tom's; shelters, leads and strangers have no such doors", async ({ stage }) => {
  const { db, tom, anna, samira, loes } = await cast(stage);
  const address = { group: await postedGroup(db, tom) };
  expect(await open(list, { db, as: anna })).toMatchObject({ groups: [] });
  expect([statusOf(await open(cancelPage, { db, as: anna, address })), statusOf(await send(cancel, { db, as: anna, address })), statusOf(await send(end, { db, as: anna, address }))]).toEqual([404, 404, 404]);
  const doors = [(as?: typeof samira) => open(list, { db, as }), (as?: typeof samira) => send(post, { db, as, form: horizon }), (as?: typeof samira) => send(cancel, { db, as, address }), (as?: typeof samira) => send(end, { db, as, address })];
  for (const door of doors) expect([statusOf(await door(samira)), statusOf(await door(loes)), statusOf(await door())]).toEqual([404, 404, 302]);
});
