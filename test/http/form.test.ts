import { expect, test } from "vitest";
import { z } from "zod";
import { parseForm, typedIn } from "../../app/http/form.ts";

test("the character zero, which no keyboard types and the database cannot keep, is left out of what was posted", () => {
  const form = new FormData();
  form.set("name", "Sam\0ira");
  expect(parseForm(form, z.object({ name: z.string() }))).toEqual({ ok: true, value: { name: "Samira" } });
  expect(typedIn(form)).toEqual({ name: "Samira" });
});

test("a box that was ticked twice has both answers, a file none, and a secret does not come back", () => {
  const form = new FormData();
  for (const [key, value] of [["places", "online"], ["places", "at-practice"], ["reference", "H7M-2QXW"], ["password", "samen"], ["__proto__", "x"]] as const) form.append(key, value);
  form.set("note", new Blob(["a file"]));
  expect(Object.entries(typedIn(form))).toEqual([["places", ["online", "at-practice"]], ["reference", "H7M-2QXW"], ["__proto__", "x"], ["note", ""]]);
  expect(parseForm(form, z.object({ places: z.array(z.string()), password: z.string() }))).toEqual({ ok: true, value: { places: ["online", "at-practice"], password: "samen" } });
});
