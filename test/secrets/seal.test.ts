import { expect, test } from "vitest";
import { openSealed, seal, type SealFor } from "../../app/secrets/seal.ts";

const samira: SealFor = { purpose: "second-factor", owner: "samira" };
const bo: SealFor = { purpose: "second-factor", owner: "bo" };

test("what is sealed opens for the same purpose and the same person", () => {
  const sealed = seal("JBSWY3DP", samira, ["now"]);
  expect(sealed.includes("JBSWY3DP")).toBe(false);
  expect(openSealed(sealed, samira, ["now"])).toEqual({ text: "JBSWY3DP", stale: false });
});

test("it opens for nobody else, and for nothing else", () => {
  const sealed = seal("JBSWY3DP", samira, ["now"]);
  expect(openSealed(sealed, bo, ["now"])).toBeNull();
  expect(openSealed(sealed, { ...samira, purpose: "recovery-codes" }, ["now"])).toBeNull();
});

test("the first secret seals and all of them open, so that secrets can be renewed", () => {
  const old = seal("JBSWY3DP", samira, ["before"]);
  expect(openSealed(old, samira, ["now", "before"])).toEqual({ text: "JBSWY3DP", stale: true });
  expect(openSealed(seal("JBSWY3DP", samira, ["now", "before"]), samira, ["before"])).toBeNull();
});

test("a changed byte opens nothing", () => {
  const sealed = seal("JBSWY3DP", samira, ["now"]);
  for (const place of sealed.keys()) {
    const changed = Buffer.from(sealed);
    changed.writeUInt8(sealed.readUInt8(place) ^ 1, place);
    expect(openSealed(changed, samira, ["now"])).toBeNull();
  }
  expect(openSealed(sealed.subarray(0, 20), samira, ["now"])).toBeNull();
});
