import { describe, expect } from "vitest";
import { action as choose, loader as page } from "../../app/routes/account/location.tsx";
import { action as accept } from "../../app/routes/proposals/acceptance.ts";
import { loader as proposalPage } from "../../app/routes/proposals/proposal.tsx";
import { locationVisibilities, type LocationVisibility } from "../../app/domain/location-visibility.ts";
import { asActor } from "../../db/connect.ts";
import { openProposal, shelterWorker, submittedRequest, therapist, today } from "../support/cast.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";
import { problemsIn } from "../support/desk.ts";
import { open, send, statusOf } from "../support/visit.ts";

const test = rehearsals();

/** Samira of De Haven asks, Tom says yes, and Bo is of Het Anker. */
async function tomSaidYes({ db, as }: Rehearsal) {
  const samira = await shelterWorker(db);
  const bo = await shelterWorker(db, { name: "Bo", organisation: "Het Anker", region: "kennemerland" });
  const tom = await therapist(db);
  const request = await submittedRequest(db, samira);
  const proposal = await openProposal(db, request, tom);
  await as("schakel_web");
  await send(accept, { db, as: tom, address: { id: proposal.id } });
  return { samira, bo, tom, request, proposal, haven: samira.organisations[0] ?? "" };
}

type Scene = Awaited<ReturnType<typeof tomSaidYes>>;

async function nameThatTomSees({ db }: Rehearsal, { tom, proposal }: Scene) {
  const seen = (await open(proposalPage, { db, as: tom, address: { id: proposal.id } })) as Awaited<ReturnType<typeof proposalPage>> & { handover: { contact: { name: string | null; mailbox: string | null } } };
  expect(seen.handover.contact.mailbox, "the mailbox is always there after a yes").toBe("aanmelding@de-haven.example");
  return seen.handover.contact.name;
}

const chooses = ({ db }: Rehearsal, { samira, haven }: Scene, visibility: LocationVisibility) => send(choose, { db, as: samira, form: { organisation: haven, visibility } });

async function handedOver(stage: Rehearsal, { request }: Scene) {
  await stage.as("owner");
  await stage.db.insertInto("requestState").values({ requestId: request.id, status: "handed-over", at: today }).execute();
  await stage.as("schakel_web");
}

describe("what a therapist learns of which shelter it is", () => {
  test("is nothing but a mailbox and a phone, for a shelter that never chose, also after the handover", async ({ stage }) => {
    const scene = await tomSaidYes(stage);
    expect(await nameThatTomSees(stage, scene)).toBeNull();
    await handedOver(stage, scene);
    expect(await nameThatTomSees(stage, scene)).toBeNull();
  });

  test("is the name after the yes, when the shelter is open", async ({ stage }) => {
    const scene = await tomSaidYes(stage);
    expect(statusOf(await chooses(stage, scene, "open"))).toBe(303);
    expect(await nameThatTomSees(stage, scene)).toBe("De Haven");
  });

  test("is the name once the handover is done, when the shelter is confidential", async ({ stage }) => {
    const scene = await tomSaidYes(stage);
    await chooses(stage, scene, "vertrouwelijk");
    expect(await nameThatTomSees(stage, scene)).toBeNull();
    await handedOver(stage, scene);
    expect(await nameThatTomSees(stage, scene)).toBe("De Haven");
  });
});

describe("choosing it", () => {
  test("is logged once, with the organisation and without the choice", async ({ stage }) => {
    const scene = await tomSaidYes(stage);
    await chooses(stage, scene, "open");
    await chooses(stage, scene, "open");
    await stage.as("owner");
    const logged = await stage.db.selectFrom("audit").selectAll().where("action", "=", "organisation.choose-visibility").execute();
    expect(logged.map(({ subjectKind, subjectId }) => ({ subjectKind, subjectId }))).toEqual([{ subjectKind: "organisation", subjectId: scene.haven }]);
    expect(JSON.stringify(logged)).not.toMatch(/open|geheim|De Haven/);
  });

  test("is for the own shelter: of another it is not found, and a therapist may not at all", async ({ stage }) => {
    const scene = await tomSaidYes(stage);
    expect(await open(page, { db: stage.db, as: scene.bo })).toMatchObject({ shelters: [{ name: "Het Anker", visibility: "geheim" }] });
    expect(statusOf(await send(choose, { db: stage.db, as: scene.bo, form: { organisation: scene.haven, visibility: "open" } }))).toBe(404);
    expect(statusOf(await open(page, { db: stage.db, as: scene.tom }))).toBe(404);
    expect(await nameThatTomSees(stage, scene)).toBeNull();
  });

  test("needs a choice that there is", async ({ stage }) => {
    const scene = await tomSaidYes(stage);
    expect(problemsIn(await send(choose, { db: stage.db, as: scene.samira, form: { organisation: scene.haven, visibility: "zichtbaar" } }))).toEqual(["visibility-missing"]);
  });

  test("goes past no wall in the database: nobody changes another's shelter, and no practice is hidden", async ({ stage }) => {
    const scene = await tomSaidYes(stage);
    const changed = (actor: Parameters<typeof asActor>[1], id: string) =>
      asActor(stage.db, actor, (trx) => trx.updateTable("organisation").set({ locationVisibility: locationVisibilities[0] }).where("id", "=", id).executeTakeFirst());
    expect((await changed(scene.bo, scene.haven)).numUpdatedRows).toBe(0n);
    expect((await changed(scene.tom, scene.tom.organisations[0] ?? "")).numUpdatedRows).toBe(0n);
    expect((await changed(scene.samira, scene.haven)).numUpdatedRows).toBe(1n);
  });
});

describe("a mail address that names a place", () => {
  test("is told to the shelter itself, wherever it chooses what is seen of it", async ({ stage }) => {
    const samira = await shelterWorker(stage.db);
    await stage.as("schakel_web");
    expect(await open(page, { db: stage.db, as: samira })).toMatchObject({ shelters: [{ place: null }] });
    await stage.as("owner");
    await stage.db.updateTable("organisation").set({ mailbox: "post@opvang-almere.example" }).where("id", "=", samira.organisations[0]!).execute();
    await stage.as("schakel_web");
    expect(await open(page, { db: stage.db, as: samira })).toMatchObject({ shelters: [{ place: "Almere" }] });
  });
});
