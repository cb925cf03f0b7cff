import { expect, test } from "vitest";
import { languages } from "../../app/words/bilingual.ts";
import { titleOf } from "../../app/words/titles.ts";
import { addresses } from "../support/addresses.ts";

test("the title of a window never says what the platform is for, and holds no number of a request", () => {
  for (const { path } of addresses()) {
    for (const language of languages) {
      const title = titleOf(`/${path.replace(/^\//, "").replaceAll(/:\w+/g, "H7M-2QXW")}`, language);
      expect(title).not.toMatch(/opvang|shelter|kind|child|trauma|geweld|violence|behandel|treat|aanvra|request|H7M/i);
    }
  }
});

test("titles tell the work of each role apart", () => {
  const titles = ["/", "/treatments", "/sign-in", "/account", "/requests", "/requests/new", "/proposals", "/profile", "/region", "/region/people"].map((path) => titleOf(path, "nl"));
  expect(new Set(titles).size).toBe(titles.length);
});
