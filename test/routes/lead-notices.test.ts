import type { ActionFunctionArgs } from "@remix-run/node";
import { describe, expect } from "vitest";
import { loader as list } from "../../app/routes/region/notices/notices.tsx";
import { loader as firstPage } from "../../app/routes/region/overview.tsx";
import { action as giveBack } from "../../app/routes/region/notices/return.ts";
import { action as settle } from "../../app/routes/region/notices/settlement.ts";
import { action as take } from "../../app/routes/region/notices/taking.ts";
import type { Person } from "../../app/domain/actor.ts";
import { days, later } from "../../app/domain/duration.ts";
import { asActor } from "../../db/connect.ts";
import { nationalMember, regionalLead, shelterWorker, submittedRequest, therapist, today } from "../support/cast.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";
import { watched } from "../support/lead-notices.ts";
import { open, send, statusOf } from "../support/visit.ts";

const test = rehearsals();
type Button = (args: ActionFunctionArgs) => Promise<unknown>;
type List = { numbers: { kind: string; many: number }[]; rows: { id: string; kind: string; ownerId: string | null; ownerName: string | null; reference: string | null }[]; several: boolean };

/** In Flevoland one waits longer than the norm and a choice of Loes failed; in Kennemerland one waits too long. */
async function scene(stage: Rehearsal) {
  const { db } = stage;
  const samira = await shelterWorker(db);
  const bo = await shelterWorker(db, { name: "Bo", organisation: "Het Anker", region: "kennemerland" });
  const cast = { samira, tom: await therapist(db), loes: await regionalLead(db), mark: await regionalLead(db, { name: "Mark" }), kees: await regionalLead(db, { name: "Kees", regions: ["kennemerland"] }), noor: await nationalMember(db) };
  const yara = await submittedRequest(db, samira, { submittedAt: later(today, -days(40)) });
  const sami = await submittedRequest(db, samira);
  await submittedRequest(db, bo, { region: "kennemerland", submittedAt: later(today, -days(50)) });
  await db.insertInto("leadOverride").values({ requestId: sami.id, kind: "propose", therapistId: cast.tom.therapistId, reason: "Zo afgesproken.", madeBy: cast.loes.personId, madeAt: today, failedAt: today }).execute();
  await watched(stage);
  await stage.as("schakel_web");
  const seen = async (as: Person, search = "") => (await open(list, { db, as, search })) as List;
  const idOf = async (kind: string) => (await seen(cast.loes)).rows.find((row) => row.kind === kind)!.id;
  const press = (door: Button, as: Person, notice: string) => send(door, { db, as, address: { notice } });
  return { db, ...cast, yara, sami, seen, idOf, press };
}

describe("what needs a lead", () => {
  test("is a list of the own region, the most pressing kind first, with the number and never what is in a request", async ({ stage }) => {
    const { loes, yara, sami, seen } = await scene(stage);
    expect(await seen(loes)).toMatchObject({ several: false, numbers: [{ kind: "pair-failed", many: 1 }, { kind: "past-norm", many: 1 }], rows: [{ reference: sami.reference }, { reference: yara.reference }] });
    expect(JSON.stringify(await seen(loes))).not.toMatch(/emdr|afgesproken|"age|Haven/);
    expect(await seen(loes, "?kind=past-norm")).toMatchObject({ numbers: [{ kind: "past-norm" }], rows: [{ reference: yara.reference }] });
    expect(await seen(loes, "?kind=made-up")).toMatchObject({ numbers: [{}, {}] });
  });

  test("is taken on by one lead, taken over by another, and given back only by who has it", async ({ stage }) => {
    const { db, loes, mark, seen, idOf, press } = await scene(stage);
    const notice = await idOf("past-norm");
    const owner = async () => (await seen(loes)).rows.find(({ id }) => id === notice)?.ownerName;
    expect(statusOf(await press(take, loes, notice))).toBe(303);
    expect(await owner()).toBe("Loes");
    expect(statusOf(await press(giveBack, mark, notice))).toBe(404);
    expect(statusOf(await press(take, mark, notice))).toBe(303);
    expect(await owner()).toBe("Mark");
    expect(statusOf(await press(giveBack, mark, notice))).toBe(303);
    expect(await owner()).toBeNull();
    await stage.as("owner");
    const log = await db.selectFrom("audit").select(["action", "personId"]).where("action", "like", "notice.%").where("subjectKind", "=", "notice").orderBy("id").execute();
    expect(log).toEqual([{ action: "notice.take", personId: loes.personId }, { action: "notice.take", personId: mark.personId }, { action: "notice.give-back", personId: mark.personId }]);
  });

  test("of what nobody can solve a lead says that it was seen, once; what can be solved stays until it is", async ({ stage }) => {
    const { loes, mark, seen, idOf, press } = await scene(stage);
    const [failed, late] = [await idOf("pair-failed"), await idOf("past-norm")];
    expect(statusOf(await press(settle, loes, late))).toBe(404);
    expect(statusOf(await press(settle, mark, failed))).toBe(303);
    expect(statusOf(await press(settle, loes, failed))).toBe(404);
    expect(await seen(loes)).toMatchObject({ numbers: [{ kind: "past-norm" }] });
    await watched(stage, later(today, 120_000));
    await stage.as("schakel_web");
    expect(await seen(loes)).toMatchObject({ numbers: [{ kind: "past-norm" }] });
  });

  test("is gone at once when a deed solved it, before any worker looks", async ({ stage }) => {
    const { db, loes, yara, seen } = await scene(stage);
    await stage.as("owner");
    await db.insertInto("requestState").values({ requestId: yara.id, status: "withdrawn", at: today }).execute();
    await stage.as("schakel_web");
    expect(await seen(loes)).toMatchObject({ numbers: [{ kind: "pair-failed" }] });
  });

  test("of a hundred of one kind the page shows ten and the way to all of them", async ({ stage }) => {
    const { db, loes, samira, seen } = await scene(stage);
    await stage.as("owner");
    for (let each = 0; each < 99; each++) await submittedRequest(db, samira, { submittedAt: later(today, -days(41 + each)) });
    await watched(stage);
    await stage.as("schakel_web");
    const first = await seen(loes);
    expect(first.numbers).toContainEqual({ kind: "past-norm", many: 100 });
    expect(first.rows.filter(({ kind }) => kind === "past-norm")).toHaveLength(10);
    expect((await seen(loes, "?kind=past-norm")).rows).toHaveLength(100);
  });

  test("the lead of two regions sees both, and in which region it is", async ({ stage }) => {
    const { loes, seen } = await scene(stage);
    expect(await seen({ ...loes, regions: ["flevoland", "kennemerland"] })).toMatchObject({ several: true, numbers: [{ kind: "pair-failed", many: 1 }, { kind: "past-norm", many: 2 }] });
  });
});

describe("whose it is", () => {
  test("the lead of another region sees and does nothing here, and nobody else comes in", async ({ stage }) => {
    const { db, kees, samira, tom, noor, seen, idOf, press } = await scene(stage);
    const failed = await idOf("pair-failed");
    expect((await seen(kees)).numbers).toEqual([{ kind: "past-norm", many: 1 }]);
    for (const door of [take, giveBack, settle]) expect(statusOf(await press(door, kees, failed))).toBe(404);
    for (const as of [samira, tom, noor]) {
      expect(statusOf(await open(list, { db, as }))).toBe(404);
      for (const door of [take, giveBack, settle]) expect(statusOf(await press(door, as, failed))).toBe(404);
    }
    await stage.as("owner");
    expect(await db.selectFrom("leadNotice").select("ownerId").where("ownerId", "is not", null).execute()).toEqual([]);
  });

  test.for<[string, (mark: Person) => object, string]>([
    ["makes a colleague the owner", ({ personId }) => ({ ownerId: personId, ownedAt: today }), "row-level security"],
    ["says that something is solved", () => ({ solvedAt: today }), "permission denied"],
  ])("a lead who %s is stopped by the database", async ([, change, wall], { stage }) => {
    const { db, loes, mark, idOf } = await scene(stage);
    const id = await idOf("past-norm");
    await expect(asActor(db, loes, (trx) => trx.updateTable("leadNotice").set(change(mark)).where("id", "=", id).execute())).rejects.toThrow(wall);
  });
});

test("the first page of a lead says what is stuck, and where to see all of it", async ({ stage }) => {
  const { db, loes } = await scene(stage);
  expect(await open(firstPage, { db, as: loes })).toMatchObject({ notices: [{ kind: "pair-failed", many: 1 }, { kind: "past-norm", many: 1 }] });
});
