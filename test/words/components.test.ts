import { expect, test } from "vitest";
import { currentLink, linksFor } from "../../app/components/navigation.ts";
import { pieces } from "../../app/components/marked-text.tsx";
import { afterKey, noShifts, type ShiftPresses } from "../../app/components/shift-presses.ts";
import { tileLetters, tileLines } from "../../app/components/tile-text.ts";
import { agesInWords } from "../../app/components/treatment-facts.ts";
import { treatmentWords } from "../../app/words/treatments.ts";
import facts from "../../db/facts/regions.json" with { type: "json" };
import type { Role } from "../../app/domain/actor.ts";

const at = (role: Role) => ({ kind: "person" as const, role, demo: false });
const nobody = { kind: "visitor" as const, role: null, demo: false };
const addresses = (role: Role) => linksFor(at(role)).map(({ to }) => to);

test("a visitor finds the way in, and nothing that is behind it", () => {
  expect(linksFor(nobody).map(({ to }) => to)).toEqual(["/treatments", "/how-it-works", "/funding", "/sign-in"]);
});

test("somebody halfway through signing in sees what a visitor sees", () => {
  expect(linksFor({ ...nobody, kind: "half-signed-in" })).toEqual(linksFor(nobody));
});

test("each role sees its own work first", () => {
  expect(addresses("shelter")[0]).toBe("/requests");
  expect(addresses("therapist")[0]).toBe("/proposals");
  expect(addresses("regional-lead")[0]).toBe("/region");
  expect(addresses("national")[0]).toBe("/national/regions");
});

test("the menu marks the nearest page: a new request is not the list of requests", () => {
  const links = linksFor(at("shelter"));
  expect(currentLink(links, "/requests/new")?.to).toBe("/requests/new");
  expect(currentLink(links, "/requests/K7M-4QX")?.to).toBe("/requests");
  expect(currentLink(links, "/requestsomething")).toBeUndefined();
});

const press = (...keys: [string, number][]) => keys.reduce<ShiftPresses>((before, [key, when]) => afterKey(before, key, when), noShifts).count;

test("three times Shift in a row leaves the site", () => {
  expect(press(["Shift", 100], ["Shift", 300], ["Shift", 500])).toBe(3);
});

test("writing in capitals does not leave the site", () => {
  expect(press(["Shift", 100], ["A", 200], ["Shift", 300], ["B", 400], ["Shift", 500])).toBe(1);
});

test("three presses far apart do not leave the site", () => {
  expect(press(["Shift", 100], ["Shift", 9_000], ["Shift", 20_000])).toBe(1);
});

test("what must change is marked in what was typed, also when two places overlap", () => {
  const cut = pieces("Bel 06 12345678 nu", [{ start: 7, end: 15 }, { start: 4, end: 12 }]);
  expect(cut.map(({ text, marked }) => (marked ? `[${text}]` : text)).join("")).toBe("Bel [06 12345][678] nu");
});

test("a region's name breaks where it may, and nothing of it is lost", () => {
  expect(tileLines("Gooi en Vechtstreek")).toEqual(["Gooi en", "Vechtstreek"]);
  expect(tileLines("Noord- en Oost-Gelderland")).toEqual(["Noord- en", "Oost-", "Gelderland"]);
  expect(tileLines("Kennemerland")).toEqual(["Kennemerland"]);
});

test("an age range reads as people say it", () => {
  const { ages } = treatmentWords.nl;
  expect(agesInWords({ ageMin: 4, ageMax: 12 }, ages)).toBe("4 tot en met 12 jaar");
  expect(agesInWords({ ageMin: 18, ageMax: null }, ages)).toBe("vanaf 18 jaar");
  expect(agesInWords({ ageMin: 0, ageMax: 6 }, ages)).toBe("tot en met 6 jaar");
  expect(agesInWords({ ageMin: null, ageMax: null }, ages)).toBe("geen vaste leeftijd");
});

test("on a phone a few letters stand for a region, and no two regions have the same", () => {
  expect(["Flevoland", "Kop van Noord-Holland", "Alkmaar – West-Friesland", "Noord- en Oost-Gelderland"].map(tileLetters)).toEqual(["Fle", "KoNH", "AlWF", "NoOG"]);
  expect(facts.regions).toHaveLength(28);
  expect(new Set(facts.regions.map(({ name }) => tileLetters(name))).size).toBe(28);
});
