import { describe, expect } from "vitest";
import { loader as newest } from "../../app/routes/region/report/newest.tsx";
import { action as remark, loader as report } from "../../app/routes/region/report/report.tsx";
import { loader as file } from "../../app/routes/region/report/csv.ts";
import { loader as openPage } from "../../app/routes/public/quarter.tsx";
import { figuresOf } from "../../app/domain/publication/figures-of-region.ts";
import { nationalMember, regionalLead, shelterWorker, therapist } from "../support/cast.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";
import { published, summer } from "../support/published.ts";
import { open, send, statusOf } from "../support/visit.ts";

const test = rehearsals();
const address = { quarter: summer };

async function withLead(stage: Rehearsal, regions?: string[]) {
  const loes = await regionalLead(stage.db, regions ? { regions } : {});
  return { ...(await published(stage)), as: loes };
}

async function textOf(answer: unknown): Promise<string> {
  if (!(answer instanceof Response)) throw new Error("No file came");
  return answer.text();
}

describe("the report of a quarter", () => {
  test("shows the lead the newest closed quarter of the own region, and each before it", async ({ stage }) => {
    const visit = await withLead(stage);
    expect(await open(newest, visit)).toMatchObject({ region: "flevoland", quarter: { quarterOn: summer }, quarters: [summer, "2026-04-01"], remark: null });
    expect(await open(report, { ...visit, address: { quarter: "2026-04-01" } })).toMatchObject({ quarter: { quarterOn: "2026-04-01" } });
  });

  test("says so when no quarter was closed yet", async ({ stage }) => {
    const loes = await regionalLead(stage.db);
    await stage.as("schakel_web");
    expect(await open(newest, { db: stage.db, as: loes })).toMatchObject({ quarter: null });
  });

  test("is of closed quarters only", async ({ stage }) => {
    const visit = await withLead(stage);
    for (const quarter of ["2026-10-01", "2026-07-02", "summer"]) {
      expect(statusOf(await open(report, { ...visit, address: { quarter } }))).toBe(404);
      expect(statusOf(await open<unknown>(file, { ...visit, address: { quarter } }))).toBe(404);
      expect(statusOf(await send(remark, { ...visit, address: { quarter }, form: { remark: "Rustig." } }))).toBe(404);
    }
  });

  test("of another region is not found, neither the page nor the file nor the remark", async ({ stage }) => {
    const visit = { ...(await withLead(stage)), address, search: "?region=kennemerland" };
    for (const answer of [await open(newest, visit), await open(report, visit), await open<unknown>(file, visit), await send(remark, { ...visit, form: { remark: "Rustig." } })]) expect(statusOf(answer)).toBe(404);
    await stage.as("owner");
    expect(await stage.db.selectFrom("reportRemark").select("id").execute()).toEqual([]);
  });

  test("is of both regions for the lead of two, one at a time", async ({ stage }) => {
    const visit = { ...(await withLead(stage, ["flevoland", "kennemerland"])), address };
    expect(await open(report, { ...visit, search: "?region=kennemerland" })).toMatchObject({ region: "kennemerland", regions: [{ code: "flevoland" }, { code: "kennemerland" }] });
    expect(await open(report, visit)).toMatchObject({ region: "flevoland" });
  });

  test("is no page for others", async ({ stage }) => {
    const strangers = [await shelterWorker(stage.db), await therapist(stage.db), await nationalMember(stage.db)];
    const visit = { ...(await published(stage)), address };
    for (const as of strangers) expect(statusOf(await open(report, { ...visit, as }))).toBe(404);
    expect(statusOf(await open(report, visit))).toBe(302);
  });
});

describe("the page, the file and the open figures", () => {
  test("say the same, because they are the same numbers", async ({ stage }) => {
    const visit = { ...(await withLead(stage)), address };
    const [own, all] = [await open(report, visit), await open(openPage, visit)];
    if (own instanceof Response || all instanceof Response) throw new Error("No page came");
    expect(own.quarter).toEqual(all.quarter);
    const lines = figuresOf(own.quarter!.subjects["sent"]!, "flevoland").tables[0]!.lines;
    expect(lines.map(({ own: here }) => here)).toEqual(["hidden", "hidden", 15]);
    const rows = (await textOf(await open<unknown>(file, visit))).trimEnd().split("\r\n").map((row) => row.split(";"));
    expect(rows[0]).toEqual(["kwartaal", "onderwerp", "tabel", "antwoord", "regio", "aantal", "heel Nederland"]);
    expect(rows.slice(1).map((row) => row.slice(3, 6))).toEqual([["Crisis", "Flevoland", "."], ["Dringend", "Flevoland", "."], ["Gewoon", "Flevoland", "15"], ["Samen", "Flevoland", "25"]]);
    expect(rows.slice(1).map((row) => row[6])).toEqual(["10", "15", "35", "60"]);
  });
});

describe("what the lead says to the figures", () => {
  test("stands in the report, the last one counts, and none when it is emptied; each is kept and in the log", async ({ stage }) => {
    const visit = { ...(await withLead(stage)), address };
    const at = (hour: number) => ({ ...visit, now: new Date(Date.UTC(2026, 10, 22, hour)) });
    expect(statusOf(await send(remark, { ...at(9), form: { remark: "In augustus was één praktijk dicht." } }))).toBe(303);
    await send(remark, { ...at(10), form: { remark: "In augustus waren twee praktijken dicht." } });
    expect(await open(report, visit)).toMatchObject({ remark: { remark: "In augustus waren twee praktijken dicht." } });
    await send(remark, { ...at(11), form: { remark: "" } });
    expect(await open(report, visit)).toMatchObject({ remark: null });
    await stage.as("owner");
    expect(await stage.db.selectFrom("reportRemark").select("id").execute()).toHaveLength(3);
    expect(await stage.db.selectFrom("audit").select("subjectId").where("action", "=", "report.remark").execute()).toEqual(Array.from({ length: 3 }, () => ({ subjectId: "flevoland-2026-07-01" })));
  });

  test("is refused with what was typed kept when it names somebody or a small number, and nothing is written", async ({ stage }) => {
    const visit = { ...(await withLead(stage)), address };
    const codes = { "Bel Fatima de Vries.": "reason-names-somebody", "Er wachten 3 kinderen.": "remark-small-number", ["te lang ".repeat(80)]: "reason-too-long" };
    for (const [text, code] of Object.entries(codes)) {
      const answer = await send(remark, { ...visit, form: { remark: text } });
      expect(statusOf(answer)).toBe(422);
      expect(answer).toMatchObject({ data: { problems: [{ field: "remark", code }], typed: { remark: text } } });
    }
    await stage.as("owner");
    expect(await stage.db.selectFrom("reportRemark").select("id").execute()).toEqual([]);
  });

  test("is read by no neighbour, in the database neither", async ({ stage }) => {
    const kees = await regionalLead(stage.db, { name: "Kees", regions: ["kennemerland"] });
    const visit = { ...(await withLead(stage)), address };
    await send(remark, { ...visit, form: { remark: "Rustig kwartaal." } });
    expect(await open(report, { ...visit, as: kees })).toMatchObject({ region: "kennemerland", remark: null });
  });
});
