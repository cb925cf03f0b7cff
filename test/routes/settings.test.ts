import { describe, expect } from "vitest";
import { loader as list } from "../../app/routes/national/settings/settings.tsx";
import { loader as one } from "../../app/routes/national/settings/setting.tsx";
import { action as propose, loader as form } from "../../app/routes/national/settings/new.tsx";
import { action as approve } from "../../app/routes/national/settings/approval.ts";
import { action as refuse, loader as refusalPage } from "../../app/routes/national/settings/refusal.tsx";
import { action as takeBack } from "../../app/routes/national/settings/taking-back.ts";
import { action as withdraw, loader as withdrawalPage } from "../../app/routes/national/settings/withdrawal.tsx";
import { tendSettings } from "../../app/commands/tend-settings.ts";
import { recipientsOf } from "../../db/recipients.ts";
import { settingOn } from "../../db/settings.ts";
import { today } from "../support/cast.ts";
import { rehearsals } from "../support/database.ts";
import { leadsTo } from "../support/desk.ts";
import { filled, teamOfTwo } from "../support/settings.ts";
import { waitingJobs, worker } from "../support/matching.ts";
import { open, send, statusOf } from "../support/visit.ts";

const test = rehearsals();

describe("a setting is changed by two", () => {
  test("one proposes, the worker works out what it does, another reads that and approves: then it is a version that comes", async ({ stage }) => {
    const { db, noor, joris, key, proposes, weighs, sees, approves } = await teamOfTwo(stage);
    const id = await proposes();
    expect((await sees(id, noor)).proposal).toMatchObject({ standing: "open", own: true, effect: null });
    await weighs(id);
    expect((await sees(id)).proposal).toMatchObject({ own: false, effect: [{ kind: "deadlines", lines: [{ wait: "proposal", open: 0, other: 0 }] }] });
    expect(leadsTo(await approves(id))).toBe("/national/settings/answer-terms");
    expect(await open(one, { db, as: joris, address: key })).toMatchObject({ coming: [{ validFrom: "2026-12-01", source: filled.reason, certainty: "choice" }], proposals: [{ standing: "approved", decider: "Joris" }] });
    expect([(await settingOn(db, "answer-terms", "2026-11-30")).high, (await settingOn(db, "answer-terms", "2026-12-01")).high]).toEqual([2, 3]);
    await stage.as("owner");
    expect((await waitingJobs(db, "notify")).map(({ payload }) => payload.event)).toEqual(["setting-proposed", "setting-decided"]);
    const done = await db.selectFrom("audit").select(["action", "personId"]).where("subjectId", "=", id).where("role", "=", "national").orderBy("id").execute();
    expect(done).toEqual([{ action: "setting.propose", personId: noor.personId }, { action: "setting.approve", personId: joris.personId }]);
  });

  test("not by oneself, not before the effect is known, and not when another effect was shown", async ({ stage }) => {
    const { db, noor, joris, proposes, weighs, sees, approves } = await teamOfTwo(stage);
    const id = await proposes();
    const page = `/national/settings/proposals/${id}`;
    expect(leadsTo(await approves(id))).toBe(page);
    await weighs(id);
    expect(leadsTo(await approves(id, noor))).toBe(page);
    expect(leadsTo(await send(approve, { db, as: joris, address: { proposal: id }, form: { seenAt: "2026-11-22T08:59:00.000Z" } }))).toBe(page);
    expect(statusOf(await send(approve, { db, as: joris, address: { proposal: id }, form: { seenAt: "now" } }))).toBe(422);
    expect((await sees(id)).proposal.standing).toBe("open");
    expect(leadsTo(await open(refusalPage, { db, as: noor, address: { proposal: id } }))).toBe(page);
  });

  test("refused with a reason, or taken back by who proposed it, nothing changes", async ({ stage }) => {
    const { db, noor, joris, proposes, sees, weighs, approves } = await teamOfTwo(stage);
    const id = await proposes();
    expect(await send(refuse, { db, as: joris, address: { proposal: id }, form: { reason: "Bel Fatima op 06-12345678" } })).toMatchObject({ init: { status: 422 }, data: { problems: [{ field: "reason", code: "reason-names-somebody" }] } });
    expect(statusOf(await send(takeBack, { db, as: joris, address: { proposal: id } }))).toBe(404);
    expect(statusOf(await send(refuse, { db, as: joris, address: { proposal: id }, form: { reason: "Eerst met de regio's praten" } }))).toBe(303);
    expect((await sees(id)).proposal).toMatchObject({ standing: "refused", reason: "Eerst met de regio's praten" });
    const second = await proposes();
    await weighs(second);
    expect(leadsTo(await send(takeBack, { db, as: noor, address: { proposal: second } }))).toBe("/national/settings/answer-terms");
    expect(leadsTo(await approves(second))).toContain("/proposals/");
    expect((await sees(second)).proposal.standing).toBe("taken-back");
    expect(await settingOn(db, "answer-terms", "2027-06-01")).toMatchObject({ high: 2 });
  });

  test("a version that comes is withdrawn in the same way, and not after it began", async ({ stage }) => {
    const { db, noor, joris, key, proposes, weighs, approves } = await teamOfTwo(stage);
    const id = await proposes();
    await weighs(id);
    await approves(id);
    const address = { ...key, day: "2026-12-01" };
    expect(statusOf(await open(withdrawalPage, { db, as: noor, address }))).toBe(200);
    expect(await send(withdraw, { db, as: noor, address, form: { reason: "" } })).toMatchObject({ init: { status: 422 } });
    const withdrawal = leadsTo(await send(withdraw, { db, as: noor, address, form: { reason: "Toch te vroeg" } })).split("/").at(-1) ?? "";
    await weighs(withdrawal);
    expect(leadsTo(await approves(withdrawal, joris))).toBe("/national/settings/answer-terms");
    expect(await settingOn(db, "answer-terms", "2026-12-01")).toMatchObject({ high: 2 });
    const begun = new Date("2026-12-02T09:00:00Z");
    expect(statusOf(await open(withdrawalPage, { db, as: noor, address, now: begun }))).toBe(404);
    expect(statusOf(await send(withdraw, { db, as: noor, address: { ...key, day: "2026-01-01" }, form: { reason: "Oud" } }))).toBe(404);
  });

  test("nobody decides: the others are reminded, it expires, nothing changes, and who proposed it hears so", async ({ stage }) => {
    const { db, noor, joris, loes, proposes, weighs, sees, approves } = await teamOfTwo(stage);
    const id = await proposes({ validFrom: "2027-03-01" });
    await weighs(id);
    const tended = async (day: string) => {
      await stage.as("schakel_worker");
      const report = await tendSettings(db, worker("tend-settings", new Date(`${day}T10:00:00Z`)));
      await stage.as("schakel_web");
      return report;
    };
    expect([await tended("2026-11-25"), await tended("2026-12-03"), await tended("2026-12-03"), await tended("2026-12-06"), await tended("2026-12-06")]).toEqual([
      { expired: 0, reminded: 0 }, { expired: 0, reminded: 1 }, { expired: 0, reminded: 0 }, { expired: 1, reminded: 0 }, { expired: 0, reminded: 0 },
    ]);
    expect((await sees(id)).proposal.standing).toBe("expired");
    expect(leadsTo(await approves(id, joris, new Date("2026-12-07T09:00:00Z")))).toContain("/proposals/");
    await stage.as("schakel_worker");
    const told = async (event: "setting-proposed" | "setting-expired") => (await recipientsOf(db, event, id, today)).map(({ personId }) => personId);
    expect(await told("setting-expired")).toEqual([noor.personId]);
    expect(await told("setting-proposed")).toEqual([]);
    expect(loes.personId).not.toBe(noor.personId);
  });

  test("the others of the team are written to, and nobody else", async ({ stage }) => {
    const { db, joris, proposes } = await teamOfTwo(stage);
    const id = await proposes();
    await stage.as("schakel_worker");
    expect((await recipientsOf(db, "setting-proposed", id, today)).map(({ personId }) => personId)).toEqual([joris.personId]);
  });
});

describe("what is proposed", () => {
  test.for<[string, Record<string, string>, string]>([
    ["a day that is over", { validFrom: "2026-11-21" }, "validFrom"],
    ["a day on which a version begins already", { validFrom: "2026-01-01" }, "validFrom"],
    ["no reason", { reason: "" }, "reason"],
    ["a reason about somebody", { reason: "Samira van De Haven belde: 06-12345678" }, "reason"],
    ["a number out of bounds", { high: "0" }, "high"],
    ["nothing that is different", { high: "2" }, ""],
  ])("%s: refused with what was typed, and nothing is written", async ([, change, field], { stage }) => {
    const { db, noor, key } = await teamOfTwo(stage);
    const typed = { ...filled, ...change };
    expect(await send(propose, { db, as: noor, address: key, form: typed })).toMatchObject({ init: { status: 422 }, data: { problems: [{ field }], typed } });
    expect(await open(list, { db, as: noor })).toMatchObject({ open: [] });
    expect(statusOf(await open(form, { db, as: noor, address: key }))).toBe(200);
  });

  test("one proposal about a setting at a time; another setting may go beside it", async ({ stage }) => {
    const { db, noor, joris, key, proposes } = await teamOfTwo(stage);
    const id = await proposes();
    expect(await send(propose, { db, as: joris, address: key, form: filled })).toMatchObject({ init: { status: 422 }, data: { problems: [{ code: "setting-proposed-already" }] } });
    expect(leadsTo(await open(form, { db, as: joris, address: key }))).toBe(`/national/settings/proposals/${id}`);
    const age = { confirmAfterMonths: "4", validFrom: "2026-12-01", reason: "Vaker vragen", certainty: "choice" };
    expect(statusOf(await send(propose, { db, as: noor, address: { key: "age-terms" }, form: age }))).toBe(303);
    expect(await open(list, { db, as: joris })).toMatchObject({ open: [{ own: false }, { own: false }] });
  });

  test("a law may begin in hindsight", async ({ stage }) => {
    const { db, noor } = await teamOfTwo(stage);
    const consent = { childConsentsFrom: "11", aloneFrom: "16", validFrom: "2026-10-01", reason: "Nieuwe wet sinds oktober", certainty: "source", confirmBy: "lawyer" };
    expect(statusOf(await send(propose, { db, as: noor, address: { key: "consent-ages" }, form: consent }))).toBe(303);
  });
});

