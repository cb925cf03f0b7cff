import { describe, expect } from "vitest";
import { action as name, loader as page } from "../../app/routes/account/deputy.tsx";
import { loader as request } from "../../app/routes/region/request.tsx";
import { days, later } from "../../app/domain/duration.ts";
import { openSession, readSession } from "../../db/sessions.ts";
import { regionalLead, shelterWorker, submittedRequest, today } from "../support/cast.ts";
import { rehearsals } from "../support/database.ts";
import { open, send, statusOf } from "../support/visit.ts";

const test = rehearsals();

describe("a lead who is away", () => {
  test("names a lead of the own region or of one beside it, who then leads both, only on those days, and the log says for whom", async ({ stage }) => {
    const { db } = stage;
    const { neighbour } = await db.selectFrom("regionNeighbour").select("neighbour").where("region", "=", "flevoland").orderBy("neighbour").executeTakeFirstOrThrow();
    const yara = await submittedRequest(db, await shelterWorker(db));
    const loes = await regionalLead(db);
    const kees = await regionalLead(db, { name: "Kees", regions: [neighbour] });
    const far = await regionalLead(db, { name: "Mark", regions: ["zeeland"] });
    await stage.as("schakel_web");
    expect(await open(page, { db, as: loes })).toMatchObject({ colleagues: [{ id: kees.personId, name: "Kees" }] });
    const form = { deputy: kees.personId, fromOn: "2026-11-23", untilOn: "2026-11-25" };
    expect(statusOf(await send(name, { db, as: loes, form: { ...form, deputy: far.personId } }))).toBe(422);
    expect(statusOf(await send(name, { db, as: loes, form }))).toBe(303);
    await stage.as("owner");
    await db.updateTable("person").set({ demo: true }).where("id", "=", kees.personId).execute();
    const regionsOn = async (now: Date) => {
      const tokenHash = Buffer.from(`session ${now.getTime()}`);
      await openSession(db, { tokenHash, personId: kees.personId, device: "Firefox", now, endsAt: later(now, days(1)), factorOffer: Buffer.from("offer") });
      return (await readSession(db, tokenHash, now))?.regions;
    };
    expect(await regionsOn(today)).toEqual([neighbour]);
    const during = later(today, days(2));
    const both = await regionsOn(during);
    expect(both?.toSorted()).toEqual([neighbour, "flevoland"].toSorted());
    expect(await regionsOn(later(today, days(5)))).toEqual([neighbour]);
    await stage.as("schakel_web");
    const address = { reference: yara.reference };
    expect(statusOf(await open(request, { db, as: kees, address, now: during }))).toBe(404);
    expect(statusOf(await open(request, { db, as: { ...kees, regions: both ?? [] }, address, now: during }))).toBe(200);
    await stage.as("owner");
    expect(await db.selectFrom("audit").select("onBehalfOf").where("action", "=", "region.view-request").execute()).toEqual([{ onBehalfOf: loes.personId }]);
  });
});
