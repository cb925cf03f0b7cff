import { expect, test } from "vitest";
import { z } from "zod";
import { parseForm, typedIn } from "../../app/http/form.ts";

test("the character zero, which no keyboard types and the database cannot keep, is left out of what was posted", () => {
  const form = new FormData();
  form.set("name", "Sam\0ira");
  expect(parseForm(form, z.object({ name: z.string() }))).toEqual({ ok: true, value: { name: "Samira" } });
  expect(typedIn(form)).toEqual({ name: "Samira" });
});
