import { describe, expect } from "vitest";
import type { Destination } from "../../app/domain/request-move.ts";
import { openProposal, submittedRequest, therapist, today } from "../support/cast.ts";
import { rehearsals } from "../support/database.ts";
import { acceptedProposal, proposalNow, regionsToMatch, statesOf, toldEvents } from "../support/life.ts";
import { move, movingFamily, placeOf } from "../support/moves.ts";

const test = rehearsals();
const kennemerland: Destination = { kind: "region", region: "kennemerland" };

describe("to another region of the same shelter", () => {
  test("who waits is searched for there, with the clock of the first day; both leads hear it", async ({ stage }) => {
    const { samira, yara } = await movingFamily(stage.db);
    await stage.as("schakel_web");
    expect(await move(stage.db, samira, yara, kennemerland)).toEqual({ kind: "proceed", as: "done", references: [yara.reference] });
    await stage.as("owner");
    expect(await placeOf(stage.db, yara)).toMatchObject({ region: "kennemerland", submittedAt: today, organisationId: samira.organisations[0] });
    expect(await statesOf(stage.db, yara)).toEqual(["submitted"]);
    expect(await regionsToMatch(stage.db)).toEqual(["flevoland", "kennemerland"]);
    expect(await toldEvents(stage.db)).toEqual(["request-moved"]);
  });

  test("an open proposal to somebody who works there too stays; one to somebody who does not ends, and the search begins there", async ({ stage }) => {
    const { samira, tom, yara } = await movingFamily(stage.db);
    const anna = await therapist(stage.db, { name: "Anna", regions: ["flevoland", "kennemerland"] });
    const bram = await submittedRequest(stage.db, samira);
    const [toTom, toAnna] = [await openProposal(stage.db, yara, tom), await openProposal(stage.db, bram, anna)];
    await stage.as("schakel_web");
    await move(stage.db, samira, yara, kennemerland);
    await move(stage.db, samira, bram, kennemerland);
    await stage.as("owner");
    expect([(await proposalNow(stage.db, toTom)).status, (await proposalNow(stage.db, toAnna)).status]).toEqual(["withdrawn", "open"]);
    expect([(await statesOf(stage.db, yara)).at(-1), (await statesOf(stage.db, bram)).at(-1)]).toEqual(["submitted: no-longer-fits", "proposed"]);
    expect(await toldEvents(stage.db)).toEqual(expect.arrayContaining(["proposal-lapsed", "request-changed"]));
  });

  test("help that was found goes on when that was agreed; else it stops, and the search does not come back there", async ({ stage }) => {
    const { samira, tom, yara } = await movingFamily(stage.db);
    const anna = await therapist(stage.db, { name: "Anna" });
    const bram = await submittedRequest(stage.db, samira);
    const [withTom, withAnna] = [await acceptedProposal(stage.db, yara, tom, "started"), await acceptedProposal(stage.db, bram, anna)];
    await stage.as("schakel_web");
    await move(stage.db, samira, yara, kennemerland, true);
    await move(stage.db, samira, bram, kennemerland, false);
    await stage.as("owner");
    expect(await proposalNow(stage.db, withTom)).toEqual({ status: "accepted", releasedAt: null });
    expect((await statesOf(stage.db, yara)).at(-1)).toBe("started");
    expect(await proposalNow(stage.db, withAnna)).toEqual({ status: "accepted", releasedAt: today });
    expect((await statesOf(stage.db, bram)).slice(-2)).toEqual(["interrupted: moved-too-far", "submitted: returned"]);
    const excluded = await stage.db.selectFrom("requestExclusion").select(["requestId", "therapistId"]).execute();
    expect(excluded).toEqual([{ requestId: bram.id, therapistId: anna.therapistId }]);
  });

  test("only to a region where the shelter works and that takes part, and not to where it is", async ({ stage }) => {
    const { samira, yara, bo } = await movingFamily(stage.db);
    await stage.db.insertInto("organisationRegion").values({ organisationId: samira.organisations[0]!, region: "groningen" }).execute();
    await stage.as("schakel_web");
    expect(await move(stage.db, samira, yara, { kind: "region", region: "amsterdam-amstelland" })).toEqual({ kind: "refuse", reason: "not-a-desk" });
    expect(await move(stage.db, samira, yara, { kind: "region", region: "groningen" })).toEqual({ kind: "refuse", reason: "not-a-desk" });
    expect(await move(stage.db, samira, yara, { kind: "region", region: "flevoland" })).toEqual({ kind: "refuse", reason: "same-place" });
    expect(await move(stage.db, bo, yara, kennemerland)).toBeUndefined();
  });

  test("a family goes together", async ({ stage }) => {
    const { samira, yara } = await movingFamily(stage.db);
    const { householdId } = await stage.db.selectFrom("request").select("householdId").where("id", "=", yara.id).executeTakeFirstOrThrow();
    const brother = await submittedRequest(stage.db, samira, { fields: { householdId } });
    await stage.as("schakel_web");
    await move(stage.db, samira, yara, kennemerland, false, "family");
    await stage.as("owner");
    expect(await placeOf(stage.db, brother)).toMatchObject({ region: "kennemerland" });
  });
});

describe("out of the shelter", () => {
  const home: Destination = { kind: "out-of-shelter" };

  test("while families at home are not reached, nobody is searched for there: the shelter hears that at once", async ({ stage }) => {
    const { samira, yara } = await movingFamily(stage.db);
    await stage.as("schakel_web");
    expect(await move(stage.db, samira, yara, home)).toEqual({ kind: "refuse", reason: "not-at-home" });
  });

  test("help that was found goes along when that was agreed", async ({ stage }) => {
    const { samira, tom, yara } = await movingFamily(stage.db);
    await acceptedProposal(stage.db, yara, tom, "started");
    await stage.as("schakel_web");
    expect(await move(stage.db, samira, yara, home, false)).toEqual({ kind: "refuse", reason: "not-at-home" });
    expect(await move(stage.db, samira, yara, home, true)).toMatchObject({ kind: "proceed" });
    await stage.as("owner");
    expect(await placeOf(stage.db, yara)).toMatchObject({ setting: "ambulant", region: "flevoland" });
    expect(await toldEvents(stage.db)).toContain("request-changed");
  });

  test("once the national team reaches families at home, the search goes on there", async ({ stage }) => {
    const { samira, yara } = await movingFamily(stage.db);
    await stage.db.insertInto("setting").values({ key: "settings-on-offer", validFrom: "2026-11-01", value: JSON.stringify({ ambulant: true }), source: "the national team", certainty: "choice" }).execute();
    await stage.as("schakel_web");
    expect(await move(stage.db, samira, yara, home)).toMatchObject({ kind: "proceed", as: "done" });
    await stage.as("owner");
    expect(await placeOf(stage.db, yara)).toMatchObject({ setting: "ambulant" });
    expect(await statesOf(stage.db, yara)).toEqual(["submitted"]);
  });
});
