import { expect } from "vitest";
import { loader as howItWorks } from "../../app/routes/public/how-it-works.tsx";
import { action as language } from "../../app/routes/public/language.ts";
import { loader as privacy } from "../../app/routes/public/privacy.tsx";
import { loader as treatment } from "../../app/routes/public/treatment.tsx";
import { loader as treatments } from "../../app/routes/public/treatments.tsx";
import { rehearsals, type Rehearsal } from "../support/database.ts";
import { open, send, statusOf } from "../support/visit.ts";

const test = rehearsals();

async function visitor({ db, as }: Rehearsal) {
  await as("schakel_web");
  return { db };
}

async function namesFor(stage: Rehearsal, search: string): Promise<string[]> {
  const data = await open(treatments, { ...(await visitor(stage)), search });
  if (data instanceof Response) throw new Error("The catalogue refused a visitor.");
  return data.treatments.map(({ code }) => code);
}

test("a treatment that is not in the catalogue is not found", async ({ stage }) => {
  expect(statusOf(await open(treatment, { ...(await visitor(stage)), address: { code: "magic" } }))).toBe(404);
});

test("a filter that somebody made up filters nothing", async ({ stage }) => {
  const everything = await namesFor(stage, "");
  expect(await namesFor(stage, "?for=nobody&age=old&q=")).toEqual(everything);
  expect((await namesFor(stage, "?for=together&age=3")).length).toBeLessThan(everything.length);
});

test("terms and amounts on the pages are those in force today", async ({ stage }) => {
  expect(await open(privacy, await visitor(stage))).toMatchObject({ draftDays: 90, closedRequestMonths: 12 });
  expect(await open(howItWorks, await visitor(stage))).toMatchObject({ adultAge: 18, intakeWeeks: 4, treatmentWeeks: 10 });
});

async function chooses(stage: Rehearsal, form: Record<string, string>) {
  const answer = await send(language, { ...(await visitor(stage)), form });
  return answer instanceof Response ? { to: answer.headers.get("Location"), cookie: answer.headers.get("Set-Cookie") ?? "" } : { to: null, cookie: "" };
}

test("choosing a language goes back to the page one was on, and is remembered for a year", async ({ stage }) => {
  const { to, cookie } = await chooses(stage, { language: "en", to: "/treatments?q=emdr" });
  expect(to).toBe("/treatments?q=emdr");
  expect(cookie).toMatch(/^language=.*Max-Age=31536000;.*HttpOnly/);
});

test("choosing a language with a foreign way back leads home", async ({ stage }) => {
  for (const to of ["https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere.example"]) {
    expect([to, (await chooses(stage, { language: "nl", to })).to]).toEqual([to, "/"]);
  }
});

test("a language that we do not speak is refused", async ({ stage }) => {
  expect(statusOf(await send(language, { ...(await visitor(stage)), form: { language: "xx", to: "/" } }))).toBe(422);
});
