import { describe, expect, test } from "vitest";
import { publish } from "../../../app/domain/privacy/suppression/publish.ts";
import { usualPublicationRules } from "../../../app/domain/privacy/suppression/publication-rules.ts";
import { newestQuarterOver } from "../../../app/domain/publication/quarters-to-publish.ts";
import { steadyRows } from "../../../app/domain/publication/steady-rows.ts";
import { therapistTables, type TherapistOfQuarter } from "../../../app/domain/publication/therapist-tables.ts";

const regions = ["flevoland", "kennemerland"];

/** So many therapists of a region, of whom the first `emdr` give EMDR and the first `pcit` give PCIT. */
function people(homeRegion: string, all: number, emdr: number, pcit: number): TherapistOfQuarter[] {
  return Array.from({ length: all }, (_, index) => ({ homeRegion, forms: [...(index < emdr ? ["emdr"] : []), ...(index < pcit ? ["pcit"] : [])], languages: ["nl"] }));
}

function count(flevoland: [number, number, number], kennemerland: [number, number, number] = [20, 12, 0]) {
  return therapistTables([...people("flevoland", ...flevoland), ...people("kennemerland", ...kennemerland)], regions, ["emdr", "pcit"], []);
}

describe("how many therapists give a form", () => {
  test("each therapist counts once, in the home region, in every table", () => {
    expect(count([24, 12, 2])).toEqual({
      rows: regions,
      tables: [
        { name: "emdr", columns: ["gives", "gives-not"], counts: [[12, 12], [12, 8]] },
        { name: "pcit", columns: ["gives", "gives-not"], counts: [[2, 22], [0, 20]] },
      ],
    });
  });

  test("and the same people once per language", () => {
    const { tables } = therapistTables([...people("flevoland", 3, 1, 0), { homeRegion: "flevoland", forms: [], languages: ["nl", "ar"] }], regions, [], ["nl", "ar"]);
    expect(tables).toEqual([
      { name: "language:nl", columns: ["gives", "gives-not"], counts: [[4, 0], [0, 0]] },
      { name: "language:ar", columns: ["gives", "gives-not"], counts: [[1, 3], [0, 0]] },
    ]);
  });

  test("two who give PCIT are not shown, and neither is what would tell of them", () => {
    const shown = publish(count([24, 12, 2], [24, 12, 0]), usualPublicationRules);
    expect(shown?.rowTotals).toEqual([25, 25]);
    expect(shown?.tables[1]).toMatchObject({ name: "pcit", cells: [["hidden", "hidden"], ["hidden", "hidden"]], columnTotals: ["hidden", "hidden"] });
    expect(shown?.tables[0]?.cells[0]).toEqual([10, 10]);
  });

  test("a region that is on no list stops the count", () => {
    expect(() => therapistTables(people("atlantis", 1, 0, 0), regions, ["emdr"], [])).toThrow("atlantis");
  });
});

describe("figures that follow each other", () => {
  const before = count([24, 12, 2], [24, 12, 0]);

  test("stay as they were when one therapist joins, so that nobody reads what this one gives", () => {
    expect(publish(before, usualPublicationRules)).not.toEqual(publish(count([25, 13, 2], [24, 12, 0]), usualPublicationRules));
    expect(steadyRows(count([25, 13, 2], [24, 12, 0]), before, 5)).toEqual(before);
  });

  test("move for a region when a group of five came, all its numbers at once, and for no other region", () => {
    const now = count([29, 14, 3], [25, 12, 0]);
    expect(steadyRows(now, before, 5).tables.map(({ counts }) => counts)).toEqual([[[14, 15], [12, 12]], [[3, 26], [0, 24]]]);
  });

  test("do not creep along: what is compared with is what was counted when the row last moved", () => {
    const second = steadyRows(count([27, 15, 2], [24, 12, 0]), before, 5);
    expect(steadyRows(count([29, 17, 2], [24, 12, 0]), second, 5).tables[0]?.counts[0]).toEqual([17, 12]);
    expect(second.tables[0]?.counts[0]).toEqual([12, 12]);
  });

  test("are counted anew when the catalogue has another form, and the first time", () => {
    const more = therapistTables(people("flevoland", 25, 13, 2), regions, ["cpt", "emdr", "pcit"], []);
    expect(steadyRows(more, before, 5)).toBe(more);
    expect(steadyRows(before, null, 5)).toBe(before);
  });

  test("come two weeks after the end of a quarter", () => {
    expect([newestQuarterOver("2026-10-14", 14), newestQuarterOver("2026-10-15", 14), newestQuarterOver("2027-01-20", 14)]).toEqual(["2026-04-01", "2026-07-01", "2026-10-01"]);
  });
});
