import { describe, expect, test } from "vitest";
import { readPurchasingList, slugOf } from "../../../app/domain/gemeenten/purchasing-list.ts";

const known = new Map([["gm0392", "GM0392"], ["haarlem", "GM0392"], ["gm0450", "GM0450"], ["uitgeest", "GM0450"], ["gm0820", "GM0820"], ["nuenen, gerwen en nederwetten", "GM0820"]]);
const read = (text: string) => readPurchasingList(text, known);

describe("a list of who buys youth care", () => {
  test("is read with a comma, a semicolon or a tab, by name or by code, with headings or without", () => {
    const haarlem = { gemeente: "GM0392", region: "Zuid-Kennemerland", certainty: "source" };
    for (const text of ["Haarlem,Zuid-Kennemerland", "GM0392;Zuid-Kennemerland", "haarlem\tZuid-Kennemerland\tsource"]) expect(read(text)).toEqual({ lines: [{ line: 1, ...haarlem }], problems: [] });
    expect(read("gemeente;inkoopregio\r\nHaarlem;Zuid-Kennemerland\r\n\r\n")).toEqual({ lines: [{ line: 2, ...haarlem }], problems: [] });
  });

  test("may put between quotes what holds a comma, and begin with the mark of a spreadsheet", () => {
    expect(read('\uFEFF"Nuenen, Gerwen en Nederwetten","Eén 10",derived').lines).toEqual([{ line: 1, gemeente: "GM0820", region: "Eén 10", certainty: "derived" }]);
    expect(read('"Nuenen, Gerwen en Nederwetten";"Eén 10"').lines).toHaveLength(1);
  });

  test("says how sure it is in the words of the page, in Dutch or in English", () => {
    const sure = (word: string) => read(`Haarlem;IJmond;${word}`).lines[0]?.certainty;
    expect(["", "nagekeken", "Checked", "afgeleid", "derived", "Aangenomen", "assumed"].map(sure)).toEqual(["source", "source", "source", "derived", "derived", "assumed", "assumed"]);
    expect(sure("constructor")).toBeUndefined();
  });

  test("tells of every wrong line its number", () => {
    expect(read("Haarlem,IJmond\nNergens,IJmond\nUitgeest\nHaarlem,IJmond\nUitgeest,=SOM(A1)\nGM0820,IJmond,zeker").problems).toEqual([
      { line: 2, code: "gemeente-unknown" }, { line: 3, code: "cells" }, { line: 4, code: "gemeente-twice" }, { line: 5, code: "region-name" }, { line: 6, code: "certainty-unknown" },
    ]);
  });

  test("gives each region a word for its address", () => {
    expect([slugOf("Noordwest 4"), slugOf("Zuid-Kennemerland / IJmond"), slugOf("Eén 10")]).toEqual(["noordwest-4", "zuid-kennemerland-ijmond", "een-10"]);
  });
});
