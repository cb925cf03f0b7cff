import fc from "fast-check";
import { expect, test } from "vitest";
import { fundingRoute } from "../../../app/domain/funding/route.ts";
import { routeWithoutOrigin } from "../../../app/domain/funding/without-origin.ts";
import { fromAbroad, fromKennemerland, fromUnknown, personOf, rulesWith, sam, today } from "./cast.ts";

const rules = rulesWith({});
const seen = (person: ReturnType<typeof personOf>) =>
  routeWithoutOrigin({ age: person.age, kind: person.kind, setting: person.residence.setting, regionOfStay: person.residence.regionOfStay }, rules, today);

test("what a lead reads of the funding is the same wherever somebody comes from, and agrees with the whole route", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), fc.constantFrom(fromKennemerland, fromAbroad, fromUnknown), (years, residence) => {
      const whole = fundingRoute({ ...personOf(years), residence }, rules, today);
      expect(seen(personOf(years))).toEqual({ route: whole.route, ownCost: whole.ownCost, flags: whole.flags.filter((flag) => flag !== "paying-gemeente-unknown") });
    }),
  );
});

test("the eighteenth birthday is told, the gemeente is not", () => {
  expect(seen(sam)).toEqual({ route: "jeugdwet", ownCost: { kind: "none" }, flags: ["turns-18-soon"] });
});
