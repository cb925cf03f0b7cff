import { describe, expect } from "vitest";
import { agreeOffer } from "../../app/commands/agree-offer.ts";
import { endArrangement } from "../../app/commands/end-arrangement.ts";
import { openPlace } from "../../app/commands/open-place.ts";
import { setNumberOfPlaces } from "../../app/commands/set-number-of-places.ts";
import { loader as proposalPage } from "../../app/routes/proposals/proposal.tsx";
import { loader as requestPage } from "../../app/routes/requests/request.tsx";
import { ownArrangements } from "../../db/arrangements.ts";
import { asActor } from "../../db/connect.ts";
import { offeringTherapists } from "../../db/matching-therapists.ts";
import { standingPlaces } from "../../db/places.ts";
import { boardCast, openOffer, standingNeed } from "../support/board.ts";
import { occasionOf, submittedRequest, therapist } from "../support/cast.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";
import { matchFlevoland, proposalsAmong } from "../support/matching.ts";
import { open } from "../support/visit.ts";

const test = rehearsals();
const atShelter = { fields: { places: ["at-shelter"], partsOfWeek: ["tue-am", "mon-am"] } };

/** Tom, who treats at his practice only and has no place there, comes to De Haven on Tuesday mornings. */
async function tuesdays(stage: Rehearsal) {
  const { db, as } = stage;
  const cast = await boardCast(db);
  const need = await standingNeed(db, cast.samira);
  const tom = await therapist(db, { name: "Tom", places: 0, fields: { places: ["at-practice"], partsOfWeek: ["thu-am"], travelsBeyondHome: false } });
  const offer = await openOffer(db, need, tom, ["tue-am"]);
  await as("schakel_web");
  await agreeOffer(db, occasionOf(cast.samira), offer);
  return { ...cast, tom, offer };
}

async function matched({ db, as }: Rehearsal) {
  await as("schakel_worker");
  await matchFlevoland(db);
  await as("owner");
}

describe("half-days at a shelter", () => {
  test("stand with the own places, without places until the therapist opens them", async ({ stage }) => {
    const { tom, offer, samira } = await tuesdays(stage);
    expect(await asActor(stage.db, tom, ownArrangements)).toEqual([{ id: offer, shelter: null, region: "Flevoland", children: 4, parts: ["tue-am"] }]);
    await stage.as("owner");
    await stage.db.updateTable("organisation").set({ locationVisibility: "open" }).where("name", "=", "De Haven").execute();
    await stage.as("schakel_web");
    expect(await asActor(stage.db, tom, ownArrangements)).toMatchObject([{ shelter: "De Haven" }]);
    expect(await asActor(stage.db, samira, ownArrangements)).toEqual([]);
    await openPlace(stage.db, occasionOf(tom), { arrangement: offer });
    await stage.as("owner");
    expect(await standingPlaces(stage.db, tom.therapistId)).toMatchObject([{ kind: "on-site", session: offer, taken: false }]);
  });

  test("are proposed to a child of that shelter, and to no other child", async ({ stage }) => {
    const { tom, offer, samira, bo } = await tuesdays(stage);
    await setNumberOfPlaces(stage.db, occasionOf(tom), { arrangement: offer, wanted: 2 });
    await stage.as("owner");
    await stage.db.deleteFrom("place").where("kind", "=", "treatment").execute();
    const yara = await submittedRequest(stage.db, samira, atShelter);
    const noor = await submittedRequest(stage.db, bo, atShelter);
    await matched(stage);
    expect(await proposalsAmong(stage.db, { yara, noor }, { tom })).toEqual(["yara to tom: open"]);
    expect(await stage.db.selectFrom("place").innerJoin("proposal", "proposal.placeId", "place.id").select("place.arrangementId").execute()).toEqual([{ arrangementId: offer }]);
  });

  test("are named on both sides of the proposal: the therapist comes to this shelter then", async ({ stage }) => {
    const { db, as } = stage;
    const { tom, offer, samira } = await tuesdays(stage);
    await setNumberOfPlaces(db, occasionOf(tom), { arrangement: offer, wanted: 1 });
    await as("owner");
    await db.deleteFrom("place").where("kind", "=", "treatment").execute();
    const { reference } = await submittedRequest(db, samira, atShelter);
    await matched(stage);
    const { id } = await db.selectFrom("proposal").select("id").executeTakeFirstOrThrow();
    await as("schakel_web");
    const onTuesday = { placeKind: "on-site", session: offer, partsOfWeek: ["tue-am"] };
    expect(await open(requestPage, { db, as: samira, address: { reference } })).toMatchObject({ proposal: { why: onTuesday, group: null } });
    expect(await open(proposalPage, { db, as: tom, address: { id } })).toMatchObject({ card: { explanation: onTuesday }, group: null });
  });

  test("without places are proposed to nobody", async ({ stage }) => {
    const { tom, samira } = await tuesdays(stage);
    await stage.as("owner");
    await stage.db.deleteFrom("place").execute();
    const yara = await submittedRequest(stage.db, samira, atShelter);
    await matched(stage);
    expect(await proposalsAmong(stage.db, { yara }, { tom })).toEqual([]);
  });

  test("that end take their free places along; a child who is treated there keeps the place until the end", async ({ stage }) => {
    const { tom, offer, samira } = await tuesdays(stage);
    await setNumberOfPlaces(stage.db, occasionOf(tom), { arrangement: offer, wanted: 2 });
    await stage.as("owner");
    await stage.db.deleteFrom("place").where("kind", "=", "treatment").execute();
    await submittedRequest(stage.db, samira, atShelter);
    await matched(stage);
    await stage.as("schakel_web");
    await endArrangement(stage.db, occasionOf(samira), { offer, reason: "no-longer-needed" });
    expect(await openPlace(stage.db, occasionOf(tom), { arrangement: offer })).toEqual({ kind: "refuse", reason: "not-agreed" });
    await stage.as("owner");
    expect(await standingPlaces(stage.db, tom.therapistId)).toMatchObject([{ taken: true, closesWhenFree: true }]);
    expect((await offeringTherapists(stage.db, { ids: [tom.therapistId] }, "2026-11-23"))[0]?.sessions).toEqual([]);
    await stage.db.updateTable("proposal").set({ status: "withdrawn", answeredAt: new Date("2026-11-23T09:00:00Z"), releasedAt: new Date("2026-11-23T09:00:00Z") }).execute();
    expect(await standingPlaces(stage.db, tom.therapistId)).toEqual([]);
  });

  test("of somebody else are not there to open", async ({ stage }) => {
    const { yasmina, offer } = await tuesdays(stage);
    expect(await openPlace(stage.db, occasionOf(yasmina), { arrangement: offer })).toEqual({ kind: "refuse", reason: "not-agreed" });
  });
});
