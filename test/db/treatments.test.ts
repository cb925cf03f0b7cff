import { expect } from "vitest";
import { findTreatments, readTreatment, treatmentsOnOffer } from "../../db/treatments.ts";
import { rehearsals } from "../support/database.ts";

const test = rehearsals();
const codes = (treatments: readonly { code: string }[]) => treatments.map(({ code }) => code);

test("a visitor sees the whole catalogue, first what is best supported", async ({ stage: { db, as } }) => {
  await as("schakel_web");
  const all = await findTreatments(db, {});
  expect(codes(all).slice(0, 2)).toEqual(["emdr", "tfcgt"]);
  expect(codes(all)).toContain("veerkracht");
});

test("somebody who looks for an adult finds no form for children only", async ({ stage: { db, as } }) => {
  await as("schakel_web");
  const found = codes(await findTreatments(db, { search: "adult" }));
  expect(found).toContain("emdr");
  expect(found).toContain("cpt");
  expect(found).not.toContain("writejunior");
});

test("an age finds what fits it, its first and its last year included", async ({ stage: { db, as } }) => {
  await as("schakel_web");
  const fits = async (age: number) => codes(await findTreatments(db, { age })).includes("pcit");
  expect([await fits(1), await fits(2), await fits(7), await fits(8)]).toEqual([false, true, true, false]);
});

test("a word is looked for in the name and in what is said, in both languages", async ({ stage: { db, as } }) => {
  await as("schakel_web");
  expect(codes(await findTreatments(db, { text: "EMDR" }))).toEqual(["emdr"]);
  expect(codes(await findTreatments(db, { text: "earpiece" }))).toEqual(["pcit"]);
  expect(codes(await findTreatments(db, { text: "oortje" }))).toEqual(["pcit"]);
});

test("an abbreviation and another word for it find the same, in Dutch and in English", async ({ stage: { db, as } }) => {
  await as("schakel_web");
  const finds = async (text: string) => codes(await findTreatments(db, { text }));
  for (const text of ["CBT", "cgt", "tf-cbt", "TF CGT", "gedragstherapie", "behavioural therapy"]) expect(await finds(text), text).toContain("tfcgt");
  for (const text of ["huiselijk geweld", "domestic violence"]) expect(await finds(text), text).toEqual(["horizon-3"]);
  expect(await finds("play")).toContain("theraplay");
});

test("an abbreviation is not found inside another word, and every word that is typed counts", async ({ stage: { db, as } }) => {
  await as("schakel_web");
  expect(codes(await findTreatments(db, { text: "net" }))).toContain("kidnet");
  expect(codes(await findTreatments(db, { text: "pe" }))).toEqual(["ie"]);
  expect(codes(await findTreatments(db, { text: "hechting baby" })).toSorted()).toEqual(["cpp", "nika"]);
});

test("a percent sign in a search is a percent sign, and finds nothing", async ({ stage: { db, as } }) => {
  await as("schakel_web");
  expect(await findTreatments(db, { text: "%" })).toEqual([]);
  expect(await findTreatments(db, { text: "\\" })).toEqual([]);
});

test("one treatment is read with its story, and an unknown code is nothing", async ({ stage: { db, as } }) => {
  await as("schakel_web");
  expect((await readTreatment(db, "nika"))?.story.evidenceLevel).toBe("rated");
  expect(await readTreatment(db, "no-such-treatment")).toBeUndefined();
});

test("what cannot be asked for is not offered in a form", async ({ stage: { db, as } }) => {
  await as("schakel_web");
  const offered = codes(await treatmentsOnOffer(db));
  expect(offered).toContain("kidnet");
  expect(offered).not.toContain("tijd-voor-toontje");
});
