import loadHighs from "highs";
import { describe, expect, test } from "vitest";
import type { Counts } from "../../../app/domain/privacy/suppression/count-table.ts";
import { publish } from "../../../app/domain/privacy/suppression/publish.ts";
import { usualPublicationRules } from "../../../app/domain/privacy/suppression/publication-rules.ts";
import { pooledRow } from "../../../app/domain/privacy/suppression/small-rows.ts";
import { publishTherapistTables, type TherapistQuarter } from "../../../app/domain/publication/publish-therapist-tables.ts";
import { steadyRows } from "../../../app/domain/publication/steady-rows.ts";
import { therapistTables, type TherapistOfQuarter } from "../../../app/domain/publication/therapist-tables.ts";
import { chance, type Chance } from "../../../db/seed/random.ts";
import { attackOnTherapists, type FoundOut } from "./attack-on-therapists.ts";

const highs = await loadHighs();
const rules = usualPublicationRules;
const regions = ["drenthe", "flevoland", "friesland", "kennemerland", "zeeland", "twente"];
const forms = ["emdr", "pcit"];

type Publisher = (now: Counts, past: readonly TherapistQuarter[]) => TherapistQuarter;

const asPublished: Publisher = (now, past) => publishTherapistTables(now, past, rules);

/** Each quarter careful by itself, rows kept until a group of five changed, and what was published before forgotten. */
const forgetful: Publisher = (now, past) => {
  const counted = steadyRows(now, past.at(-1)?.counted ?? null, rules.roundTo);
  return { counted, shown: publish(counted, rules) };
};

/** Six quarters of a country in which therapists come, go, and learn another form. */
function quartersOf(seed: number, publisher: Publisher): TherapistQuarter[] {
  const draw = chance(seed);
  const sizes = regions.map(() => draw.pick([0, 4, 12, 17, 24, 40]));
  let people = regions.flatMap((region, row) => Array.from({ length: sizes[row]! }, () => someone(draw, region)));
  const quarters: TherapistQuarter[] = [];
  for (let quarter = 0; quarter < 6; quarter += 1) {
    quarters.push(publisher(therapistTables(people, regions, forms, []), quarters));
    people = aQuarterLater(draw, people);
  }
  return quarters;
}

function someone(draw: Chance, homeRegion: string): TherapistOfQuarter {
  return { homeRegion, forms: draw.some(forms, 0, 2), languages: ["nl"] };
}

/** In one quarter of two a region grows or shrinks by a group; in each, a few come and go everywhere. */
function aQuarterLater(draw: Chance, people: readonly TherapistOfQuarter[]): TherapistOfQuarter[] {
  const leaving = new Set(regions.filter(() => draw.yes(0.15)));
  const kept = people.filter(({ homeRegion }) => !draw.yes(leaving.has(homeRegion) ? 0.4 : 0.02)).map((one) => (draw.yes(0.02) ? someone(draw, one.homeRegion) : one));
  const groups = regions.filter(() => draw.yes(0.2));
  return [...kept, ...groups.flatMap((region) => Array.from({ length: draw.whole(3, 12) }, () => someone(draw, region)))];
}

function foundOut(publisher: Publisher, histories: number): FoundOut[] {
  return Array.from({ length: histories }, (_, seed) => quartersOf(seed + 1, publisher)).flatMap((quarters) => forms.flatMap((form) => attackOnTherapists(highs, quarters, form)));
}

const tooNarrow = ({ width }: FoundOut) => width < rules.threshold - 1e-6;

describe("an attack on all figures about therapists, quarter after quarter", () => {
  test("finds no number that was not shown more closely than the threshold, with every quarter known exactly", () => {
    const found = foundOut(asPublished, 60);
    expect(found.filter(tooNarrow)).toEqual([]);
    expect(found.length).toBeGreaterThan(1000);
  }, 180_000);

  test("is one that would find what quarters tell together, where each is careful by itself only", () => {
    expect(foundOut(forgetful, 20).filter(tooNarrow).length).toBeGreaterThan(10);
  }, 60_000);
});

/** So many of each region, of whom so many give EMDR. */
function count(sizes: Readonly<Record<string, readonly [all: number, emdr: number]>>): Counts {
  const people = Object.entries(sizes).flatMap(([homeRegion, [all, emdr]]) => Array.from({ length: all }, (_, index) => ({ homeRegion, forms: index < emdr ? ["emdr"] : [], languages: ["nl"] })));
  return therapistTables(people, Object.keys(sizes), ["emdr"], []);
}

const after = (...quarters: readonly Parameters<typeof count>[0][]) => quarters.reduce<TherapistQuarter[]>((past, quarter) => [...past, asPublished(count(quarter), past)], []);
const emdrOf = ({ shown }: TherapistQuarter) => Object.fromEntries(shown!.rows.map((row, at) => [row, shown!.tables[0]!.cells[at]![0]]));

describe("a region's figures about therapists", () => {
  const small = { drenthe: [14, 11], flevoland: [9, 4], zeeland: [12, 6], twente: [60, 30] } as const;

  test("stay with the others' for as long as the others do not change: before less now would be this one region", () => {
    const [first, second] = after(small, { ...small, drenthe: [26, 14] });
    expect(first!.shown!.together).toEqual(["drenthe", "flevoland", "zeeland"]);
    expect(second!.shown!.together).toEqual(["drenthe", "flevoland", "zeeland"]);
    expect(second!.shown!.rowTotals).toEqual([60, 45]);
  });

  test("stand alone once the others changed as a group, and all of these are counted anew", () => {
    const [, second] = after(small, { ...small, drenthe: [26, 14], flevoland: [13, 6], zeeland: [13, 7] });
    expect(second!.shown!.together).toEqual(["flevoland", "zeeland"]);
    expect(second!.counted.tables[0]!.counts.map(([emdr]) => emdr)).toEqual([14, 6, 7, 30]);
  });

  test("stay alone, as they were, where they would come to stand with others who did not change", () => {
    const [, second] = after({ ...small, drenthe: [24, 12] }, { ...small, drenthe: [12, 6] });
    expect(emdrOf(second!)).toMatchObject({ drenthe: 10 });
    expect(second!.shown!.together).toEqual(["flevoland", "zeeland"]);
  });

  test("stay hidden while they stay the same, whatever another region's change would make room for", () => {
    // Drenthe hides for Zeeland, of whom three give EMDR. When Twente takes over the hiding, Drenthe's number would tell Zeeland's.
    const before = { drenthe: [58, 15], zeeland: [30, 3], twente: [60, 42] } as const;
    const [first, second] = after(before, { ...before, twente: [30, 12] });
    expect(emdrOf(first!)).toEqual({ drenthe: "hidden", zeeland: "hidden", twente: 40 });
    expect(emdrOf(second!)).toEqual({ drenthe: "hidden", zeeland: "hidden", twente: 10 });
    expect(emdrOf(forgetful(count({ ...before, twente: [30, 12] }), [first!]))).toMatchObject({ drenthe: 15 });
  });

  test("name no company where nobody is few", () => {
    expect(after({ drenthe: [30, 15], zeeland: [30, 12] })[0]!.shown!.rows).not.toContain(pooledRow);
  });
});
