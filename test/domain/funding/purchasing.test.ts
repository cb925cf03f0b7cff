import { describe, expect, test } from "vitest";
import { contractStatus } from "../../../app/domain/funding/contract.ts";
import { contractWith, type Purchasing } from "../../../app/domain/funding/purchasing.ts";
import { fundingRoute } from "../../../app/domain/funding/route.ts";
import { inForce } from "../../../app/domain/setting.ts";
import { fromKennemerland, noor, rulesWith, today } from "./cast.ts";

const one = (buyer: string, whole = true) => ({ buyers: [buyer], whole });

describe("a contract with a region", () => {
  test("holds as it did where nothing is known of who buys", () => {
    expect(contractWith("kennemerland", ["kennemerland"], {})).toBe("contracted");
    expect(contractWith("kennemerland", ["flevoland"], {})).toBe("none");
  });

  test("is to be checked where the region has several buyers: we never know from which gemeente a child comes", () => {
    expect(contractWith("kennemerland", ["kennemerland"], { kennemerland: { buyers: ["ijmond", "zuid-kennemerland"], whole: true } })).toBe("contract-to-check");
  });

  test("holds in another region that has the same single buyer, once that is known of all its gemeenten", () => {
    const together: Purchasing = { kennemerland: one("noordwest"), "zaanstreek-waterland": one("noordwest") };
    expect(contractWith("kennemerland", ["zaanstreek-waterland"], together)).toBe("contracted");
    expect(contractWith("kennemerland", ["zaanstreek-waterland"], { ...together, kennemerland: one("noordwest", false) })).toBe("contract-to-check");
    expect(contractWith("kennemerland", ["zaanstreek-waterland"], { ...together, kennemerland: one("ijmond") })).toBe("none");
  });

  test("is to be checked where two regions share part of their buyers", () => {
    expect(contractWith("kennemerland", ["flevoland"], { kennemerland: { buyers: ["a", "b"], whole: true }, flevoland: one("b") })).toBe("contract-to-check");
  });
});

test("the engine asks the table: a child from a region that buys together with that of the therapist is not left out", () => {
  const rules = rulesWith({});
  const child = { ...noor, residence: fromKennemerland };
  const status = (purchasing: Purchasing) => contractStatus(fundingRoute(child, rules, today), child.residence, { zvw: "none", jeugdwetRegions: ["flevoland"] }, inForce(rules, today), purchasing);
  expect(status({})).toBe("none");
  expect(status({ kennemerland: one("samen"), flevoland: one("samen") })).toBe("contracted");
});
