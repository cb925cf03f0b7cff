import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect } from "vitest";
import { LetterText } from "../../app/components/letter-text.tsx";
import { loader } from "../../app/routes/demo/mail.tsx";
import { today } from "../support/cast.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";
import { open, statusOf } from "../support/visit.ts";

const test = rehearsals();
const demo = { demoMail: true, publicOrigin: "https://schakel.example" };
const minutesAgo = (count: number) => new Date(today.getTime() - count * 60_000);

async function mail({ db }: Rehearsal, key: string, createdAt: Date, keptText: string | null) {
  await db.insertInto("mail").values({ key, address: "bo@haven.example", language: "nl", letter: "invitation", createdAt, keptSubject: key, keptText }).execute();
}

test("the demo shows the mail that it kept, newest first, and none that was really sent", async ({ stage }) => {
  await mail(stage, "older", minutesAgo(9), "Goedendag,");
  await mail(stage, "newer", minutesAgo(1), "Goedendag,");
  await mail(stage, "sent", minutesAgo(5), null);
  await stage.as("schakel_web");
  const page = await open(loader, { db: stage.db, context: demo });
  expect(page).toMatchObject({ letters: [{ subject: "newer" }, { subject: "older" }] });
});

test("where mail is sent, the page does not exist", async ({ stage }) => {
  await mail(stage, "kept before", minutesAgo(9), "Goedendag,");
  await stage.as("schakel_web");
  expect(statusOf(await open(loader, { db: stage.db }))).toBe(404);
});

test("the link in a kept letter can be followed, and another site's cannot", () => {
  const text = "Goedendag,\n\nMaak uw account:\nhttps://schakel.example/invitation/geheim\n\nhttps://elders.example/x";
  const html = renderToStaticMarkup(createElement(LetterText, { text, siteAddress: demo.publicOrigin }));
  expect(html).toContain('href="/invitation/geheim"');
  expect(html).not.toContain('href="https://elders');
});
