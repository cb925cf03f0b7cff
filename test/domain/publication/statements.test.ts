import { describe, expect, test } from "vitest";
import { sentencesOf } from "../../../app/components/quarter/sentences-of.ts";
import type { Published } from "../../../app/domain/privacy/suppression/publish.ts";
import { usualPublicationRules } from "../../../app/domain/privacy/suppression/publication-rules.ts";
import type { SubjectFigures } from "../../../app/domain/publication/figures-of-region.ts";
import { statementsOf } from "../../../app/domain/publication/statements.ts";
import type { Subject } from "../../../app/domain/publication/subjects.ts";

const { percentageBase } = usualPublicationRules;
const names = { flevoland: "Flevoland", zeeland: "Zeeland", emdr: "EMDR" };

function figures(total: number, tables: Readonly<Record<string, Readonly<Record<string, Published>>>>, more: Partial<SubjectFigures> = {}): SubjectFigures {
  return { standing: "alone", together: [], total, all: 500, tables: Object.entries(tables).map(([name, lines]) => ({ name, lines: Object.entries(lines).map(([code, own]) => ({ code, own, all: 100 })) })), ...more };
}

function told(subject: Subject, of: SubjectFigures, weeks = 0): string {
  return sentencesOf({ subject, figures: of, region: "flevoland", weeks, percentageBase, names }, "nl").join(" ");
}

describe("how long half waited", () => {
  const halves = (waited: Readonly<Record<string, Published>>, total = 40) => statementsOf("found", figures(total, { waited }), { percentageBase }).filter(({ say }) => say.startsWith("half"));

  test("is the first number of weeks below which half is known to lie", () => {
    expect(halves({ short: 30, "short/0-4": 10, "short/4-8": 10, "short/8-14": 10, long: 10, "long/14-26": "hidden", "long/26+": "hidden" })).toEqual([{ say: "half-under", weeks: 8 }]);
  });

  test("is told by the sum of a group where the bands are hidden", () => {
    expect(halves({ short: 25, "short/0-4": "hidden", "short/4-8": "hidden", "short/8-14": 15, long: 15 })).toEqual([{ say: "half-under", weeks: 14 }]);
  });

  test("is told from the other side where more than half waited longer", () => {
    expect(halves({ short: 15, "short/0-4": "hidden", "short/4-8": "hidden", "short/8-14": "hidden", long: 25, "long/14-26": "hidden" })).toEqual([{ say: "half-over", weeks: 14 }]);
  });

  test("is not told where too much is hidden, or where they are too few", () => {
    expect(halves({ short: "hidden", "short/0-4": "hidden", "short/4-8": "hidden", "short/8-14": 10, long: "hidden" })).toEqual([]);
    expect(halves({ short: 15, "short/0-4": 15 }, 15)).toEqual([]);
  });
});

describe("a sentence of the report", () => {
  test("says how many, how long half waited, and of whom they were", () => {
    const found = figures(40, { who: { child: 30, parent: 10 }, waited: { short: 30, "short/0-4": 20, "short/4-8": 10, long: "hidden" }, where: { "own-region": "hidden", "other-region": "hidden" } });
    expect(told("found", found)).toBe("In dit kwartaal kregen in Flevoland ongeveer 40 kinderen en ouders een behandelaar. De helft wachtte korter dan 4 weken. Daarvan: 30 kinderen (75%) en 10 ouders (25%).");
  });

  test("says nobody where nobody was, and too few where the country had too few", () => {
    expect(told("found", figures(0, {}, { standing: "none", total: null }))).toBe("In dit kwartaal kreeg in Flevoland niemand een behandelaar.");
    expect(told("found", figures(0, {}, { standing: "too-few", total: null, all: null }))).toBe("Dit waren er zo weinig dat we geen getal noemen: dan is iemand te herkennen.");
  });

  test("names the regions that stand together", () => {
    expect(told("sent", figures(25, { person: { child: 15, parent: 10 } }, { standing: "together", together: ["flevoland", "zeeland"] }))).toBe(
      "In Flevoland waren het er te weinig om apart te noemen. Daarom noemen we kleinere regio's samen: Flevoland en Zeeland. In dit kwartaal zijn in deze regio's samen ongeveer 25 aanvragen verstuurd. Daarvan: 15 voor kinderen (60%) en 10 voor ouders (40%).",
    );
  });

  test("says that a division is hidden, and gives no percentage of too few", () => {
    expect(told("sent", figures(40, { person: { child: "hidden", parent: "hidden" } }))).toBe("In dit kwartaal zijn in Flevoland ongeveer 40 aanvragen verstuurd. Hoe dat verdeeld is, noemen we niet: dan is iemand te herkennen.");
    expect(told("closed", figures(15, { "why-closed": { helped: 15, "taken-back": "hidden" } }))).toBe("In dit kwartaal zijn in Flevoland ongeveer 15 aanvragen gesloten. Daarvan: 15 na hulp. Voor percentages zijn het er te weinig.");
  });

  test("says of a norm that half met it, or that this point was not reached", () => {
    const norm = (soon: Published, inTime: Published) => figures(40, { norm: { "in-time": inTime, "in-time/first-half": soon, "not-in-time": "hidden", "given-up": "hidden" } });
    expect(told("to-intake", norm(20, 30), 4)).toContain("de norm van 4 weken tot de intake af. De helft haalde het al in de eerste helft van de norm. Daarvan: 30 hadden op tijd een intake (75%).");
    expect(told("to-intake", norm("hidden", 25), 4)).toContain("De helft of meer haalde de norm.");
    expect(told("to-intake", norm("hidden", 15), 4)).toContain("het punt waarop de helft het haalt, is binnen de norm niet bereikt");
    expect(told("to-intake", norm("hidden", "hidden"), 4)).not.toContain("helft");
  });

  test("names the reason that was given most, and the country where no region is asked", () => {
    expect(told("said-no", figures(40, { "why-no": { said: 30, "said/no-place": 20, "said/this-one-case": 10, expired: "hidden" } }))).toContain("De reden die het meest is gegeven: geen plek (20 keer).");
    expect(sentencesOf({ subject: "sent", figures: figures(0, {}, { standing: "country", total: null, all: 500 }), region: null, weeks: 0, percentageBase, names }, "en")[0]).toBe("In this quarter about 500 requests were sent in the whole country.");
  });
});
