import { expect, test } from "vitest";
import { noFormIsLeft } from "../../app/domain/forms-left.ts";

const onOffer = new Set(["emdr", "tfcgt"]);

test("who asked for nothing but closed forms has none left; one that is open is enough", () => {
  expect(noFormIsLeft({ kind: "treatment", forms: ["kidnet", "pcit"] }, onOffer)).toBe(true);
  expect(noFormIsLeft({ kind: "treatment", forms: ["kidnet", "emdr"] }, onOffer)).toBe(false);
});

test("who left it to the therapist, or asks for a screening, always has something left", () => {
  expect(noFormIsLeft({ kind: "treatment", forms: [] }, new Set())).toBe(false);
  expect(noFormIsLeft({ kind: "screening", forms: ["kidnet"] }, onOffer)).toBe(false);
});
