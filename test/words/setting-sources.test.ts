import { expect, test } from "vitest";
import { defaultSettings } from "../../db/facts/settings.ts";
import { sourceInWords, sourcesInDutch } from "../../app/words/setting-sources.ts";

/** Every source that the settings come with, of a version and of a value in it. */
function sourcesIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (key === "source" && typeof part === "string" ? [part] : sourcesIn(part)));
}

const known = new Set(sourcesIn(defaultSettings));
/** Names of sites, laws and papers, and words that both languages share. */
const sameInBoth = /^(?:(?:[\w./-]+\.(?:nl|org|net)[\w./-]*|doi [\w./]+|Besluit Jeugdwet[^;]*|Zorgprestatiemodel[^;]*)(?: \([^)]*\)| \d{4}(?:\/\d{4})?)?(?:; |$))+$/;

test("a Dutch reader finds every source that came with the platform in Dutch", () => {
  const untold = [...known].filter((source) => !sourcesInDutch.has(source) && !sameInBoth.test(source));
  expect(untold).toEqual([]);
});

test("no translation is left over of a source that is not there any more", () => {
  expect([...sourcesInDutch.keys()].filter((source) => !known.has(source))).toEqual([]);
});

test("what the national team typed is shown as it was typed, in both languages", () => {
  expect(sourceInWords("Na overleg met de regio's", "en")).toBe("Na overleg met de regio's");
  expect(sourceInWords("Na overleg met de regio's", "nl")).toBe("Na overleg met de regio's");
  expect(sourceInWords("about 12 to 16 sessions", "nl")).toBe("ongeveer 12 tot 16 sessies");
  expect(sourceInWords("about 12 to 16 sessions", "en")).toBe("about 12 to 16 sessions");
});
