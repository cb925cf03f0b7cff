import { describe, expect } from "vitest";
import { action as approve } from "../../app/routes/region/therapists/approval.ts";
import { action as refuse, loader as refusal } from "../../app/routes/region/therapists/refusal.tsx";
import { action as suspend, loader as suspension } from "../../app/routes/region/therapists/suspension.tsx";
import { loader as page } from "../../app/routes/region/therapists/therapist.tsx";
import { loader as list } from "../../app/routes/region/therapists/therapists.tsx";
import { regionalLead, shelterWorker, therapist } from "../support/cast.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";
import { open, send, statusOf } from "../support/visit.ts";

const test = rehearsals();

/** Tom waits in Flevoland and works in Kennemerland too; Anna works in Kennemerland only. Loes leads the one, Kees the other. */
async function twoRegions({ db, as }: Rehearsal, status: "submitted" | "approved" = "submitted") {
  const tom = await therapist(db, { status, regions: ["flevoland", "kennemerland"], fields: { bigNumber: "19012345616", agbCode: "94000001", skjNumber: "110005309" } });
  const anna = await therapist(db, { name: "Anna", practice: "Praktijk Noord", region: "kennemerland", fields: { agbCode: "94000001", skjNumber: "110005309" } });
  const loes = await regionalLead(db);
  const kees = await regionalLead(db, { name: "Kees", regions: ["kennemerland"] });
  const mia = await regionalLead(db, { name: "Mia", regions: ["zaanstreek-waterland"] });
  const samira = await shelterWorker(db);
  await as("schakel_web");
  return { db, tom, anna, loes, kees, mia, samira, address: { id: tom.therapistId } };
}

/** The two regions, where Flevoland has twelve more therapists at work. */
async function busyRegion(stage: Rehearsal) {
  const { loes, kees } = await twoRegions(stage);
  await stage.as("owner");
  for (const name of colleagues(10, 22)) await therapist(stage.db, { name, practice: "Praktijk De Linde" });
  await stage.as("schakel_web");
  return { loes, kees };
}

const colleagues = (from: number, until: number) => Array.from({ length: until - from }, (_, at) => `Collega-${from + at}`);

const reason = "Het nummer klopt nog niet.";

describe("the list", () => {
  test("shows a lead who has a home or works in the own regions", async ({ stage }) => {
    const { db, loes, kees, mia } = await twoRegions(stage);
    const names = async (as: typeof loes) => {
      const seen = await open(list, { db, as });
      return seen instanceof Response ? seen.status : [seen.lists.waiting, seen.lists.approved].flatMap(({ rows }) => rows).map(({ name, homeRegion, status, forms }) => [name, homeRegion, status, forms].flat().join(" ")).toSorted();
    };
    expect(await names(loes)).toEqual(["Tom Flevoland submitted EMDR"]);
    expect(await names(kees)).toEqual(["Anna Kennemerland approved EMDR", "Tom Flevoland submitted EMDR"]);
    expect(await names(mia)).toEqual([]);
  });

  test("says of who waits what stands in another profile too, wherever that is, and never whose", async ({ stage }) => {
    const { db, tom, loes, mia } = await twoRegions(stage);
    await stage.as("owner");
    const twin = await therapist(db, { name: "tom", practice: "Praktijk Zuid", region: "zeeland" });
    await db.updateTable("person").set({ email: "t.vandijk@de-linde.example" }).where("id", "=", tom.personId).execute();
    await db.updateTable("person").set({ email: "info@de-linde.example" }).where("id", "=", twin.personId).execute();
    await stage.as("schakel_web");
    const seen = await open(list, { db, as: loes });
    expect(seen).toMatchObject({ duplicates: [{ therapistId: tom.therapistId, alike: "agbCode", region: "Kennemerland" }, { alike: "name", region: "Zeeland" }, { alike: "skjNumber", region: "Kennemerland" }] });
    expect(JSON.stringify(seen)).not.toMatch(/Anna|Zuid/);
    expect(await open(list, { db, as: mia })).toMatchObject({ duplicates: [] });
  });

  test("does not take two people of one name at two mail domains for one", async ({ stage }) => {
    const { db, tom, loes } = await twoRegions(stage);
    await stage.as("owner");
    await db.updateTable("therapist").set({ agbCode: null, skjNumber: null }).where("id", "=", tom.therapistId).execute();
    const twin = await therapist(db, { name: "Tom", practice: "Praktijk Zuid", region: "zeeland" });
    await db.updateTable("person").set({ email: "tom@zuid.example" }).where("id", "=", twin.personId).execute();
    await stage.as("schakel_web");
    expect(await open(list, { db, as: loes })).toMatchObject({ duplicates: [] });
  });
});

describe("the list of a busy region", () => {
  test("is read ten at a time, each list by itself, and an address made up by hand shows the first page", async ({ stage }) => {
    const { loes } = await busyRegion(stage);
    const at = async (search: string) => {
      const seen = await open(list, { db: stage.db, as: loes, search });
      if (seen instanceof Response) throw new Error("The page was refused.");
      return { waiting: seen.lists.waiting.rows.map(({ name }) => name), approved: seen.lists.approved.rows.map(({ name }) => name), page: seen.lists.approved.page, total: seen.lists.approved.total, long: seen.isLong };
    };
    expect(await at("")).toEqual({ waiting: ["Tom"], approved: colleagues(10, 20), page: 1, total: 12, long: true });
    expect(await at("?approved=2")).toMatchObject({ waiting: ["Tom"], approved: colleagues(20, 22), page: 2 });
    expect(await at("?approved=99&waiting=2")).toMatchObject({ waiting: ["Tom"], approved: colleagues(20, 22), page: 2 });
    expect(await at("?approved=-1&waiting=x")).toMatchObject({ approved: colleagues(10, 20), page: 1 });
  });

  test("is searched by name, practice, region and treatment at once, and never finds who works elsewhere only", async ({ stage }) => {
    const { loes, kees } = await busyRegion(stage);
    const found = async (typed: string, as = loes) => {
      const seen = await open(list, { db: stage.db, as, search: `?${new URLSearchParams({ search: typed, approved: "1" }).toString()}` });
      if (seen instanceof Response) throw new Error("The page was refused.");
      const shown = Object.values(seen.lists).flatMap(({ rows }) => rows.map(({ name }) => name));
      expect(seen.matching).toBe(new Set(shown).size);
      return shown;
    };
    expect(await found("collega-14")).toEqual(["Collega-14"]);
    expect(await found("  LINDE tom emdr ")).toEqual(["Tom"]);
    expect(await found("tom flevoland")).toEqual(["Tom"]);
    expect(await found("Anna")).toEqual([]);
    expect(await found("Anna", kees)).toEqual(["Anna"]);
    expect(await found("nobody by this name")).toEqual([]);
  });
});

describe("the page of a therapist", () => {
  test("shows all there is to check: numbers, what is odd about them, profile and decisions", async ({ stage }) => {
    const { db, loes, address } = await twoRegions(stage);
    expect(await open(page, { db, as: loes, address })).toMatchObject({
      name: "Tom",
      practice: "Praktijk De Linde",
      status: "submitted",
      decides: true,
      profile: { bigNumber: "19012345616", agbCode: "94000001", skjNumber: "110005309", professions: ["gz-psycholoog"] },
      looksDifferent: true,
      duplicates: [{ alike: "agbCode", homeRegion: "kennemerland" }, { alike: "skjNumber", homeRegion: "kennemerland" }],
      decisions: [{ status: "submitted", reason: null }],
    });
    await stage.as("owner");
    expect(await db.selectFrom("audit").select(["action", "subjectId"]).execute()).toEqual([{ action: "therapist.view", subjectId: address.id }]);
  });

  test("lets the lead of another region served look, not decide", async ({ stage }) => {
    const { db, kees, address } = await twoRegions(stage);
    expect(await open(page, { db, as: kees, address })).toMatchObject({ name: "Tom", decides: false });
    expect(statusOf(await send(approve, { db, as: kees, address }))).toBe(404);
    for (const door of [refusal, suspension]) expect(statusOf(await open(door, { db, as: kees, address }))).toBe(404);
    for (const door of [refuse, suspend]) expect(statusOf(await send(door as typeof refuse, { db, as: kees, address, form: { reason } }))).toBe(404);
  });

  test("is not there for a lead of elsewhere, and closed to all others", async ({ stage }) => {
    const { db, mia, samira, tom, address } = await twoRegions(stage);
    expect(statusOf(await open(page, { db, as: mia, address }))).toBe(404);
    expect(statusOf(await send(approve, { db, as: mia, address }))).toBe(404);
    for (const door of [(as?: typeof mia) => open(page, { db, as, address }), (as?: typeof mia) => open(list, { db, as }), (as?: typeof mia) => send(approve, { db, as, address })]) {
      expect([statusOf(await door(samira)), statusOf(await door(tom)), statusOf(await door())]).toEqual([404, 404, 302]);
    }
  });
});

describe("a decision", () => {
  test("approves, and is seen in the list of decisions with who took it", async ({ stage }) => {
    const { db, loes, address } = await twoRegions(stage);
    expect(statusOf(await send(approve, { db, as: loes, address }))).toBe(303);
    expect(await open(page, { db, as: loes, address })).toMatchObject({ status: "approved", decisions: [{ status: "approved", by: "Loes" }, { status: "submitted" }] });
  });

  test("to refuse has a page for the reason, which the history keeps", async ({ stage }) => {
    const { db, loes, address } = await twoRegions(stage);
    expect(await open(refusal, { db, as: loes, address })).toEqual({ id: address.id, name: "Tom" });
    expect(statusOf(await send(refuse, { db, as: loes, address, form: { reason } }))).toBe(303);
    expect(await open(page, { db, as: loes, address })).toMatchObject({ status: "refused", decisions: [{ status: "refused", reason }, {}] });
  });

  test("to suspend has a page for the reason as well", async ({ stage }) => {
    const { db, loes, address } = await twoRegions(stage, "approved");
    expect(await open(suspension, { db, as: loes, address })).toEqual({ id: address.id, name: "Tom" });
    expect(statusOf(await send(suspend, { db, as: loes, address, form: { reason } }))).toBe(303);
    expect(await open(page, { db, as: loes, address })).toMatchObject({ status: "suspended", decisions: [{ status: "suspended", reason }, {}] });
  });

  test("that cannot be taken now has no page: the lead goes back and reads why", async ({ stage }) => {
    const { db, loes, address } = await twoRegions(stage, "approved");
    const back = await open(refusal, { db, as: loes, address });
    expect(statusOf(back)).toBe(303);
    expect(back instanceof Response && back.headers.get("Location")).toBe(`/region/therapists/${address.id}`);
    expect(back instanceof Response && back.headers.get("Set-Cookie")).toContain("notice=");
    expect(statusOf(await send(suspend, { db, as: loes, address, form: { reason } }))).toBe(303);
    expect(statusOf(await open(suspension, { db, as: loes, address }))).toBe(303);
  });

  test("does not take a reason that says who it is about, and keeps what was typed", async ({ stage }) => {
    const { db, loes, address } = await twoRegions(stage);
    const typed = { reason: "Bel mij op 06 12345678." };
    const answer = await send(refuse, { db, as: loes, address, form: typed });
    expect(answer).toMatchObject({ init: { status: 422 }, data: { problems: [{ field: "reason", code: "reason-names-somebody" }], typed } });
    expect(await send(suspend, { db, as: loes, address })).toMatchObject({ data: { problems: [{ field: "reason", code: "reason-missing" }] } });
    expect(await open(page, { db, as: loes, address })).toMatchObject({ status: "submitted" });
  });
});
