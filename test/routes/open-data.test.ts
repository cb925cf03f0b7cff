import { describe, expect } from "vitest";
import { loader as newest } from "../../app/routes/public/open-data.tsx";
import { loader as quarter } from "../../app/routes/public/quarter.tsx";
import { loader as file } from "../../app/routes/public/quarter-csv.ts";
import type { Publication } from "../../app/domain/privacy/suppression/publish.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";
import { open, statusOf } from "../support/visit.ts";

const test = rehearsals();

const summer: Publication = {
  rows: ["flevoland", "*"], together: ["kennemerland", "zaanstreek-waterland"], empty: ["zeeland"], rowTotals: [25, 30], total: 55,
  tables: [{ name: "outcome", columns: ["found", "waiting"], cells: [[15, 10], [20, "hidden"]], columnTotals: [35, "hidden"] }],
};

async function published({ db, as }: Rehearsal) {
  const row = { publishedAt: new Date("2026-10-15T02:00:00Z"), rules: "{}" };
  await db.insertInto("publication").values([{ ...row, quarterOn: "2026-04-01", tables: null }, { ...row, quarterOn: "2026-07-01", tables: JSON.stringify(summer) }]).execute();
  await as("schakel_web");
  return { db };
}

describe("the open figures", () => {
  test("show a visitor the newest quarter, and the way to the others", async ({ stage }) => {
    expect(await open(newest, await published(stage))).toMatchObject({ quarterOn: "2026-07-01", quarters: ["2026-07-01", "2026-04-01"], publication: summer, names: { flevoland: "Flevoland", emdr: "EMDR" } });
  });

  test("say so when there are none yet, and when a quarter had too few requests", async ({ stage }) => {
    await stage.as("schakel_web");
    expect(await open(newest, { db: stage.db })).toMatchObject({ quarterOn: null, quarters: [] });
    await stage.as("owner");
    const visit = await published(stage);
    expect(await open(quarter, { ...visit, address: { quarter: "2026-04-01" } })).toMatchObject({ quarterOn: "2026-04-01", publication: null });
  });

  test("are not found for a quarter that was not published, or that is none", async ({ stage }) => {
    const visit = await published(stage);
    for (const address of ["2026-10-01", "2026-07-02", "summer"]) {
      expect(statusOf(await open(quarter, { ...visit, address: { quarter: address } }))).toBe(404);
      expect(statusOf(await open(file, { ...visit, address: { quarter: address } }))).toBe(404);
    }
    expect(statusOf(await open(file, { ...visit, address: { quarter: "2026-04-01" } }))).toBe(404);
  });

  test("are a file too, with names instead of codes", async ({ stage }) => {
    const answer = await open(file, { ...(await published(stage)), address: { quarter: "2026-07-01" } });
    if (!(answer instanceof Response)) throw new Error("The file is no answer of its own.");
    expect(answer.headers.get("Content-Type")).toBe("text/csv; charset=utf-8");
    expect(answer.headers.get("Content-Disposition")).toBe('attachment; filename="schakel-2026-07-01.csv"');
    const lines = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await answer.arrayBuffer()).split("\r\n");
    expect(lines.slice(0, 3)).toEqual([
      "\uFEFFkwartaal;tabel;regio;kolom;aantal",
      "3e kwartaal 2026;Hoe het stond aan het eind van het kwartaal;Flevoland;Behandelaar gevonden;15",
      "3e kwartaal 2026;Hoe het stond aan het eind van het kwartaal;Flevoland;Wacht nog;10",
    ]);
    expect(lines).toContain("3e kwartaal 2026;Hoe het stond aan het eind van het kwartaal;Kleinere regio's samen;Wacht nog;.");
  });
});
