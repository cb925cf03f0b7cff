import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { placeInAddress } from "../../../app/domain/privacy/place-in-address.ts";

const gemeenten = ["Almere", "Ede", "Epe", "Bergen (NH.)", "Den Helder", "'s-Hertogenbosch", "Súdwest-Fryslân", "Urk", "Haarlem"];

describe("a mail address", () => {
  test.for([
    ["post@opvang-almere.example", "Almere"],
    ["info@opvangalmere.example", "Almere"],
    ["aanmelding.haarlem@de-haven.example", "Haarlem"],
    ["post@ede.example", "Ede"],
    ["opvang-epe@de-haven.example", "Epe"],
    ["post@opvang-den-helder.example", "Den Helder"],
    ["post@denhelder.example", "Den Helder"],
    ["intake@hertogenbosch.example", "'s-Hertogenbosch"],
    ["info@sudwest-fryslan.example", "Súdwest-Fryslân"],
    ["POST@URK.example", "Urk"],
  ] as const)("%s names %s", ([address, place]) => {
    expect(placeInAddress(address, gemeenten)).toBe(place);
  });

  test.for(["aanmelding@de-haven.example", "info@vrede.example", "post@iepenhof.example", "post@burklaan.example", "opvang@het-anker.example"])("%s names none", (address) => {
    expect(placeInAddress(address, gemeenten)).toBeNull();
  });

  test("of the demo names none, and one with any gemeente of the country in it is found", () => {
    const all = readFileSync("db/facts/gemeenten.csv", "utf8").split("\n").slice(1).filter(Boolean).map((line) => line.split(",")[1]?.replaceAll('"', "") ?? "");
    expect(all.length).toBeGreaterThan(300);
    for (const address of ["aanmelding@de-haven.example", "aanmelding@het-anker.example"]) expect(placeInAddress(address, all)).toBeNull();
    const missed = all.filter((name) => placeInAddress(`post@opvang-${name.replace(/\s*\(.*\)/, "").normalize("NFD").replaceAll(/[^A-Za-z -]/g, "").replaceAll(" ", "-")}.example`, all) === null);
    expect(missed).toEqual([]);
  });
});
