import { expect, test } from "vitest";
import { action as join, loader as page } from "../../app/routes/public/join.tsx";
import { webPool } from "../support/accounts.ts";
import { ownDatabase } from "../support/database.ts";
import { desk } from "../support/desk.ts";
import { statusOf } from "../support/visit.ts";

const { owner, ownerUrl } = ownDatabase();
const pool = webPool(ownerUrl);
const ruben = { name: "Ruben de Wit", email: "ruben@praktijk.example", region: "flevoland" };
const registrations = () => owner.selectFrom("registration").select("email").execute();

test("a visitor sees the regions that take part, and no other region can be chosen", async () => {
  const found = await desk(pool).open(page, "/join");
  if (found instanceof Response) throw found;
  expect(found.regions.map(({ slug }) => slug)).toContain("flevoland");
  for (const region of ["", "zeeland", "atlantis", "<b>"]) {
    const typed = { ...ruben, region };
    expect(await desk(pool).send(join, "/join", typed)).toMatchObject({ init: { status: 422 }, data: { problems: [{ field: "region", code: "region-missing" }], typed } });
  }
  expect(await registrations()).toEqual([]);
});

test("an address and a name that cannot be used come back as they were typed, and nothing is written", async () => {
  const typed = { ...ruben, name: "R", email: "ruben at praktijk" };
  const answer = await desk(pool).send(join, "/join", typed);
  expect(answer).toMatchObject({ init: { status: 422 }, data: { typed } });
  if (answer instanceof Response) throw answer;
  expect(answer.data.problems.map(({ field }) => field).toSorted()).toEqual(["email", "name"]);
  expect(await registrations()).toEqual([]);
});

test("whoever asks too often for one address waits, keeps what was typed, and another address goes on", async () => {
  const visitor = desk(pool);
  const often = { ...ruben, email: "vaak@praktijk.example" };
  for (let times = 0; times < 3; times++) expect(statusOf(await visitor.send(join, "/join", often))).toBe(303);
  expect(await visitor.send(join, "/join", often)).toMatchObject({ init: { status: 429 }, data: { problems: [{ code: "too-many-tries" }], typed: often } });
  expect(statusOf(await visitor.send(join, "/join", { ...ruben, email: "ander@praktijk.example" }))).toBe(303);
  expect((await registrations()).map(({ email }) => email).toSorted()).toEqual(["ander@praktijk.example", "vaak@praktijk.example"]);
});
