import { expect, test } from "vitest";
import { events } from "../../app/domain/job.ts";
import { messageKindNames } from "../../app/domain/message-kind.ts";
import { writeLetter } from "../../app/email/write.ts";
import { languages } from "../../app/words/bilingual.ts";

const site = "https://schakel.example";
const subjectId = "11111111-2222-4333-8444-555555555555";

const everyKind = messageKindNames.map((kind) => ({ kind, count: 3 }));

const written = events.flatMap((letter) =>
  languages.map((language) => ({ letter, language, ...writeLetter({ id: "mail", letter, subjectId, personId: null, address: "tom@linde.example", language, ...(letter === "digest" || letter === "mail-again" ? { lines: everyKind } : {}) }, "secret", site) })),
);

/** Letters that can be answered without signing in: beside the way in there are two buttons' pages. */
const answerable = new Set<string>(["proposal-made", "proposal-reminder", "confirmation-asked", "confirmation-reminded"]);

test.each(written)("the letter $letter ($language) has one link, or three when it can be answered at once, all to our own site, in text and in HTML alike", ({ letter, text, html }) => {
  const links = [...text.matchAll(/https?:\/\/\S+/g)].map(([link]) => link);
  expect(links).toHaveLength(answerable.has(letter) ? 3 : 1);
  for (const link of links) expect(link.startsWith(`${site}/`)).toBe(true);
  expect(links[0]).not.toContain("/answer/");
  expect([...html.matchAll(/href="([^"]+)"/g)].map((match) => match[1])).toEqual(links);
});

test.each(written)("the letter $letter ($language) names nobody and no case, also not in its subject", ({ subject, text, html }) => {
  for (const part of [subject, text, html]) {
    expect(part).not.toMatch(/tom@|linde|opvang|shelter|trauma|geweld|violence|\bjaar\b|years old/i);
  }
  expect(subject).not.toMatch(/kind|child|gezin|famil/i);
});

test.each(written)("the letter $letter ($language) has short sentences", ({ text }) => {
  const sentences = text.split(/[.?!:]\s|\n/).map((sentence) => sentence.split(/\s+/).filter(Boolean).length);
  expect(Math.max(...sentences)).toBeLessThanOrEqual(20);
});

test("only an invitation, a reset, a registration and what can be answered at once carry a secret", () => {
  const secret = new Set(written.filter(({ text }) => text.includes("/secret")).map(({ letter }) => letter));
  expect(secret).toEqual(new Set(["invitation", "password-reset", "registration-opened", "address-to-confirm", ...answerable]));
});
