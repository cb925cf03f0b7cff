import { describe, expect } from "vitest";
import { loader as newest } from "../../app/routes/public/open-data.tsx";
import { loader as quarter } from "../../app/routes/public/quarter.tsx";
import { loader as file } from "../../app/routes/public/quarter-csv.ts";
import { rehearsals } from "../support/database.ts";
import { published } from "../support/published.ts";
import { open, statusOf } from "../support/visit.ts";

const test = rehearsals();

describe("the open figures", () => {
  test("show a visitor the newest quarter, and the way to the others", async ({ stage }) => {
    expect(await open(newest, await published(stage))).toMatchObject({ quarter: { quarterOn: "2026-07-01", subjects: { sent: { rows: ["flevoland", "*"] } } }, quarters: ["2026-07-01", "2026-04-01"], region: null, names: { flevoland: "Flevoland", emdr: "EMDR" } });
  });

  test("show a region that is asked for, and the country for a word that is none", async ({ stage }) => {
    const visit = await published(stage);
    expect(await open(newest, { ...visit, search: "?region=flevoland" })).toMatchObject({ region: "flevoland" });
    expect(await open(quarter, { ...visit, search: "?region=atlantis", address: { quarter: "2026-07-01" } })).toMatchObject({ region: null });
  });

  test("say so when there are none yet, and when a quarter had too few requests", async ({ stage }) => {
    await stage.as("schakel_web");
    expect(await open(newest, { db: stage.db })).toMatchObject({ quarter: null, quarters: [] });
    await stage.as("owner");
    const visit = await published(stage);
    expect(await open(quarter, { ...visit, address: { quarter: "2026-04-01" } })).toMatchObject({ quarter: { quarterOn: "2026-04-01", subjects: { sent: null } } });
  });

  test("are not found for a quarter that was not published, or that is none", async ({ stage }) => {
    const visit = await published(stage);
    for (const address of ["2026-10-01", "2026-07-02", "summer"]) {
      expect(statusOf(await open(quarter, { ...visit, address: { quarter: address } }))).toBe(404);
      expect(statusOf(await open(file, { ...visit, address: { quarter: address } }))).toBe(404);
    }
  });

  test("are a file too, with names instead of codes", async ({ stage }) => {
    const answer = await open(file, { ...(await published(stage)), address: { quarter: "2026-07-01" } });
    if (!(answer instanceof Response)) throw new Error("The file is no answer of its own.");
    expect(answer.headers.get("Content-Type")).toBe("text/csv; charset=utf-8");
    expect(answer.headers.get("Content-Disposition")).toBe('attachment; filename="schakel-2026-07-01.csv"');
    const lines = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await answer.arrayBuffer()).split("\r\n");
    expect(lines.slice(0, 4)).toEqual([
      "\uFEFFkwartaal;onderwerp;tabel;regio;antwoord;aantal",
      "3e kwartaal 2026;Hoeveel hulp is er gevraagd?;Hoe dringend was het?;Flevoland;Crisis;.",
      "3e kwartaal 2026;Hoeveel hulp is er gevraagd?;Hoe dringend was het?;Flevoland;Dringend;.",
      "3e kwartaal 2026;Hoeveel hulp is er gevraagd?;Hoe dringend was het?;Flevoland;Gewoon;15",
    ]);
    expect(lines).toContain("3e kwartaal 2026;Hoeveel hulp is er gevraagd?;Hoe dringend was het?;Kleinere regio's samen;Samen;35");
    expect(lines).toContain("3e kwartaal 2026;Hoeveel hulp is er gevraagd?;Hoe dringend was het?;Heel Nederland;Samen;60");
  });

  test("of before each table had a row of its own can be read still", async ({ stage }) => {
    const before = { rows: ["flevoland"], together: [], empty: [], rowTotals: [25], total: 25, tables: [{ name: "outcome", columns: ["found", "waiting"], cells: [[15, 10]], columnTotals: [15, 10] }] };
    await stage.db.insertInto("publication").values({ quarterOn: "2026-01-01", publishedAt: new Date("2026-04-15T02:00:00Z"), rules: JSON.stringify({ threshold: 10, roundTo: 5, percentageBase: 20 }), tables: JSON.stringify(before) }).execute();
    await stage.as("schakel_web");
    expect(await open(newest, { db: stage.db })).toMatchObject({ quarter: { seal: null, subjects: { sent: before } } });
  });
});
