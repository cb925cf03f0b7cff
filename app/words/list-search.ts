import { bilingual } from "./bilingual.ts";

/** To find somebody in a long list, and to read on in it. */
export const listSearchWords = bilingual(
  { find: "Zoek", all: "Toon iedereen", position: "{from} tot {to} van {total}" },
  { find: "Search", all: "Show everybody", position: "{from} to {to} of {total}" },
);
