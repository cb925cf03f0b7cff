import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { treatments } from "../../db/facts/treatments.ts";

const folder = new URL("../../app/words/", import.meta.url);

/** Every area of words: what a file in app/words exports with an `nl` and an `en`. */
async function areas(): Promise<{ name: string; nl: unknown; en: unknown }[]> {
  const found: { name: string; nl: unknown; en: unknown }[] = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".ts"))) {
    const exported: Record<string, unknown> = await import(new URL(file, folder).href);
    for (const [name, words] of Object.entries(exported)) {
      if (typeof words === "object" && words !== null && "nl" in words && "en" in words) found.push({ name: `${file} ${name}`, nl: words.nl, en: words.en });
    }
  }
  return found;
}

/** Every text with the path to it: "back" → "Terug". A sentence made by a function counts as its path. */
function texts(words: unknown, path = ""): [string, string][] {
  if (typeof words === "string") return [[path, words]];
  if (typeof words === "function") return [[path, ""]];
  if (typeof words !== "object" || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => texts(value, path ? `${path}.${key}` : key));
}

const sentencesOf = (text: string) => text.split(/(?<=[.!?:;])\s+/);
const wordCount = (sentence: string) => sentence.split(/\s+/).filter(Boolean).length;
const placesOf = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).toSorted();

const all = await areas();

test("the words of all areas are found", () => {
  expect(all.map(({ name }) => name)).toContain("shell.ts shellWords");
  expect(all.length).toBeGreaterThan(5);
});

test.each(all)("$name says the same things in Dutch and in English", ({ nl, en }) => {
  expect(texts(en).map(([path]) => path)).toEqual(texts(nl).map(([path]) => path));
});

test.each(all)("$name fills in the same places in both languages", ({ nl, en }) => {
  const english = new Map(texts(en));
  for (const [path, text] of texts(nl)) expect([path, placesOf(english.get(path) ?? "")]).toEqual([path, placesOf(text)]);
});

test.each(all)("$name has no empty sentence, and no Dutch one that is hard to read", ({ nl, en }) => {
  const empty = [...texts(nl), ...texts(en)].filter(([, text]) => text.length > 0 && text.trim() === "");
  const long = texts(nl).flatMap(([, text]) => sentencesOf(text)).filter((sentence) => wordCount(sentence) > 25);
  expect({ empty, long }).toEqual({ empty: [], long: [] });
});

test("the catalogue says everything in both languages, in short Dutch sentences", () => {
  for (const { code, facts } of treatments) {
    const nl = texts(facts).filter(([path]) => path.endsWith(".nl"));
    const en = texts(facts).filter(([path]) => path.endsWith(".en"));
    expect([code, nl.length]).toEqual([code, en.length]);
    const long = nl.flatMap(([, text]) => sentencesOf(text)).filter((sentence) => wordCount(sentence) > 25);
    expect([code, long]).toEqual([code, []]);
  }
});
