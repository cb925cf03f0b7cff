import { sql } from "kysely";
import { describe, expect } from "vitest";
import { loader as list } from "../../app/routes/national/settings/settings.tsx";
import { loader as one } from "../../app/routes/national/settings/setting.tsx";
import { action as propose, loader as form } from "../../app/routes/national/settings/new.tsx";
import { loader as proposalPage } from "../../app/routes/national/settings/proposal.tsx";
import { action as approve } from "../../app/routes/national/settings/approval.ts";
import { action as refuse, loader as refusalPage } from "../../app/routes/national/settings/refusal.tsx";
import { action as takeBack } from "../../app/routes/national/settings/taking-back.ts";
import { action as weighAgain } from "../../app/routes/national/settings/weighing.ts";
import { loader as withdrawalPage } from "../../app/routes/national/settings/withdrawal.tsx";
import type { Person } from "../../app/domain/actor.ts";
import { ruleOf } from "../../app/domain/setting-change/subjects.ts";
import { asActor } from "../../db/connect.ts";
import { openProposal, submittedRequest, therapist, today } from "../support/cast.ts";
import { rehearsals } from "../support/database.ts";
import { leadsTo } from "../support/desk.ts";
import { everyField, filled, teamOfTwo } from "../support/settings.ts";
import { open, send, statusOf } from "../support/visit.ts";

const test = rehearsals();

describe("the preview counts rows that are there", () => {
  test("open proposals whose deadline would be another one, and not those whose urgency keeps its term", async ({ stage }) => {
    const { db, samira, proposes, weighs, sees } = await teamOfTwo(stage);
    await stage.as("owner");
    const tom = await therapist(db, { places: 2 });
    await openProposal(db, await submittedRequest(db, samira, { fields: { urgency: "high" } }), tom);
    await openProposal(db, await submittedRequest(db, samira), tom);
    await stage.as("schakel_web");
    const id = await proposes();
    await weighs(id);
    expect((await sees(id)).proposal.effect).toEqual([{ kind: "deadlines", lines: [{ wait: "proposal", open: 2, other: 1 }] }]);
  });

  test("today's matching with and without, solved: who is found, who is not, and nothing real changes", async ({ stage }) => {
    const { db, noor, samira, weighs, sees } = await teamOfTwo(stage);
    await stage.as("owner");
    await therapist(db, { contracts: [], places: 2 });
    await submittedRequest(db, samira);
    await stage.as("schakel_web");
    const page = await open(form, { db, as: noor, address: { key: "funding-rules" } });
    if (page instanceof Response) throw page;
    const typed = { ...everyField(page.newest.tree), "offerJeugdwetWithoutContract.value": "yes", validFrom: "2026-12-01", reason: "Ook zonder contract", certainty: "choice", confirmBy: "lawyer" };
    const id = leadsTo(await send(propose, { db, as: noor, address: { key: "funding-rules" }, form: typed })).split("/").at(-1) ?? "";
    await weighs(id);
    const effect = (await sees(id)).proposal.effect;
    expect(effect).toMatchObject([{ kind: "persons" }, { kind: "matching", before: { served: 0, waiting: 1 }, after: { served: 1, waiting: 0 }, newlyServed: 1, noLongerServed: 0, otherPair: 0 }]);
    await stage.as("owner");
    expect(await db.selectFrom("proposal").select("id").execute()).toEqual([]);
  });

  test("how much of the last quarter a higher threshold would hide, and what each kind of effect needs is there", async ({ stage }) => {
    const { db, noor, weighs, sees } = await teamOfTwo(stage);
    for (const [key, change] of [["publication-rules", { threshold: "11" }], ["waiting-norm", { intakeWeeks: "6" }], ["screening-rules", { "cutOffs.cries-13.value.raisedFrom": "31" }], ["care-terms", { handoverWorkingDays: "4" }], ["registration-terms", { joinDays: "7" }], ["code-of-conduct", { agreeWithinDays: "30" }], ["price-rules", { samples: "20" }]] as const) {
      const page = await open(form, { db, as: noor, address: { key } });
      if (page instanceof Response) throw page;
      const typed = { ...everyField(page.newest.tree), ...change, validFrom: "2026-12-01", reason: "Na overleg met de regio's", certainty: "choice", confirmBy: "" };
      const id = leadsTo(await send(propose, { db, as: noor, address: { key }, form: typed })).split("/").at(-1) ?? "";
      await weighs(id);
      const effect = (await sees(id)).proposal.effect;
      expect(effect?.map(({ kind }) => kind), key).toEqual(ruleOf(key).effects);
    }
  });

  test("one that another version of the platform worked out, in a way this one cannot read, is as if nobody had seen it", async ({ stage }) => {
    const { db, joris, proposes, weighs, sees, approves } = await teamOfTwo(stage);
    const id = await proposes();
    await stage.as("owner");
    await db.updateTable("settingProposal").set({ effect: JSON.stringify([{ kind: "of-next-year", served: 3 }]), weighedAt: today }).where("id", "=", id).execute();
    await stage.as("schakel_web");
    expect((await sees(id)).proposal).toMatchObject({ effect: null, weighedAt: null });
    expect(leadsTo(await send(approve, { db, as: joris, address: { proposal: id }, form: { seenAt: today.toISOString() } }))).toBe(`/national/settings/proposals/${id}`);
    expect((await sees(id)).proposal.standing).toBe("open");
    await weighs(id);
    expect(leadsTo(await approves(id))).toBe("/national/settings/answer-terms");
  });

  test("closed requests that a shorter term would reduce that night", async ({ stage }) => {
    const { db, noor, samira, weighs, sees } = await teamOfTwo(stage);
    await stage.as("owner");
    const { id: request } = await submittedRequest(db, samira);
    await db.insertInto("requestState").values({ requestId: request, status: "withdrawn", at: new Date("2026-04-01T12:00:00Z") }).execute();
    await stage.as("schakel_web");
    const retention = { draftDays: "90", draftWarningDays: "7", closedRequestMonths: "6", endedSessionDays: "30", usedLinkDays: "30", mailDays: "30", leftAccountDays: "30" };
    const id = leadsTo(await send(propose, { db, as: noor, address: { key: "retention" }, form: { ...retention, validFrom: "2026-12-01", reason: "Korter bewaren", certainty: "derived", confirmBy: "privacy-officer" } })).split("/").at(-1) ?? "";
    await weighs(id);
    expect((await sees(id)).proposal.effect).toMatchObject([{ kind: "counts", lines: [{ what: "closed-requests", before: 0, after: 1 }, ...["drafts", "drafts-to-warn", "sessions", "links", "mail", "left-accounts"].map((what) => ({ what, before: 0, after: 0 }))] }]);
  });
});

describe("the doors of the settings", () => {
  test("are the national team's alone: a lead, a shelter and who is not signed in find them closed", async ({ stage }) => {
    const { db, loes, samira, key, proposes } = await teamOfTwo(stage);
    const proposal = { proposal: await proposes() };
    for (const as of [loes, samira]) {
      for (const [door, address] of [[list, {}], [one, key], [form, key], [proposalPage, proposal], [refusalPage, proposal], [withdrawalPage, { ...key, day: "2026-12-01" }]] as const) expect(statusOf(await open(door as typeof list, { db, as, address }))).toBe(404);
      for (const door of [approve, takeBack, weighAgain]) expect(statusOf(await send(door, { db, as, address: proposal }))).toBe(404);
      expect(statusOf(await send(propose, { db, as, address: key, form: filled }))).toBe(404);
      expect(statusOf(await send(refuse, { db, as, address: proposal, form: { reason: "Nee" } }))).toBe(404);
    }
    expect(leadsTo(await open(list, { db }))).toContain("/sign-in");
  });

  test("what is nowhere is not found", async ({ stage }) => {
    const { db, noor } = await teamOfTwo(stage);
    const nowhere = { proposal: "0f8fad5b-d9cb-469f-a165-70867728950e" };
    expect(statusOf(await open(one, { db, as: noor, address: { key: "no-such-setting" } }))).toBe(404);
    expect(statusOf(await open(proposalPage, { db, as: noor, address: nowhere }))).toBe(404);
    for (const door of [takeBack, weighAgain]) expect(statusOf(await send(door, { db, as: noor, address: nowhere }))).toBe(404);
    expect(statusOf(await send(approve, { db, as: noor, address: nowhere, form: { seenAt: today.toISOString() } }))).toBe(404);
  });

  test("the database itself lets nobody write a version, decide alone, or see a proposal from elsewhere", async ({ stage }) => {
    const { db, noor, loes, proposes, weighs } = await teamOfTwo(stage);
    const id = await proposes();
    await weighs(id);
    const tries = async (as: Person, statement: ReturnType<typeof sql>) => {
      await sql`savepoint here`.execute(db);
      try {
        return (await asActor(db, as, (trx) => statement.execute(trx))).numAffectedRows ?? 0n;
      } catch (error) {
        await sql`rollback to savepoint here`.execute(db);
        return String(error);
      }
    };
    expect(await tries(noor, sql`insert into setting (key, valid_from, value, source, certainty) values ('age-terms', '2026-12-01', '{}', 'x', 'choice')`)).toContain("permission denied");
    expect(await tries(noor, sql`update setting_proposal set approved = true, decided_by = proposed_by, decided_at = ${today} where id = ${id}`)).toContain("four_eyes");
    expect(await tries(noor, sql`update setting_proposal set effect = '[]' where id = ${id}`)).toContain("permission denied");
    expect(await tries(loes, sql`update setting_proposal set approved = true, decided_by = ${loes.personId}, decided_at = ${today} where id = ${id}`)).toBe(0n);
    expect(await tries(loes, sql`insert into setting_proposal (deed, key, valid_from, value, source, certainty, proposed_by, proposed_at, expires_at) values ('begin', 'age-terms', '2027-01-01', '{}', 'x', 'choice', ${loes.personId}, ${today}, ${today}::timestamptz + interval '1 day')`)).toContain("row-level security");
  });
});
