import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contractStatus, type TherapistContracts } from "../../../app/domain/funding/contract.ts";
import type { FundedPerson } from "../../../app/domain/funding/decision.ts";
import type { Residence } from "../../../app/domain/funding/residence.ts";
import { fundingRoute } from "../../../app/domain/funding/route.ts";
import { inForce } from "../../../app/domain/setting.ts";
import { fromAbroad, fromKennemerland, fromUnknown, noor, noorsMother, rulesWith, today } from "./cast.ts";

const elsbeth: TherapistContracts = { zvw: "all", jeugdwetRegions: ["kennemerland"] };
const hakan: TherapistContracts = { zvw: "some", jeugdwetRegions: ["flevoland"] };
const ria: TherapistContracts = { zvw: "none", jeugdwetRegions: [] };

function statusOf(person: FundedPerson, contracts: TherapistContracts, changes = {}) {
  const rules = rulesWith(changes);
  return contractStatus(fundingRoute(person, rules, today), person.residence, contracts, inForce(rules, today));
}
const noorWith = (residence: Residence): FundedPerson => ({ ...noor, residence });

describe("under the Jeugdwet", () => {
  test("the contract of the region of origin counts, not that of the shelter", () => {
    expect(statusOf(noorWith(fromKennemerland), elsbeth)).toBe("contracted");
    expect(statusOf(noorWith(fromKennemerland), hakan)).toBe("none");
  });

  test("without that contract the pair is possible only where the setting allows it", () => {
    expect(statusOf(noorWith(fromKennemerland), hakan, { offerJeugdwetWithoutContract: true })).toBe("contract-needed");
  });

  test("origin unknown: the contract is to be checked, and nobody is ever ineligible for it", () => {
    const anyContracts = fc.record({
      zvw: fc.constantFrom("all" as const, "some" as const, "none" as const),
      jeugdwetRegions: fc.subarray(["flevoland", "kennemerland", "amsterdam-amstelland"]),
    });
    fc.assert(
      fc.property(anyContracts, fc.boolean(), (contracts, offerJeugdwetWithoutContract) => {
        expect(statusOf(noorWith(fromUnknown), contracts, { offerJeugdwetWithoutContract })).toBe("contract-to-check");
      }),
    );
  });

  test("from abroad the contract of the region of stay counts, because that gemeente pays", () => {
    expect(statusOf(noorWith(fromAbroad), hakan)).toBe("contracted");
    expect(statusOf(noorWith(fromAbroad), elsbeth)).toBe("none");
  });

  test("at home the contract of the region where the family lives counts", () => {
    expect(statusOf(noorWith({ ...fromUnknown, setting: "ambulant" }), hakan)).toBe("contracted");
  });
});

describe("under the Zvw", () => {
  test("a therapist with all insurers is contracted", () => expect(statusOf(noorsMother, elsbeth)).toBe("contracted"));

  test("a therapist with some insurers is to be checked: we do not ask who insures whom", () => {
    expect(statusOf(noorsMother, hakan)).toBe("contract-to-check");
  });

  test("a therapist with none is offered only where the setting allows it", () => {
    expect(statusOf(noorsMother, ria)).toBe("none");
    expect(statusOf(noorsMother, ria, { offerZvwWithoutContract: true })).toBe("contract-needed");
  });

  test("the region of origin plays no part", () => {
    expect(statusOf({ ...noorsMother, residence: fromUnknown }, elsbeth)).toBe("contracted");
  });
});

describe("a screening that another pays", () => {
  const screening: FundedPerson = { ...noor, kind: "screening" };

  test("needs no contract when the shelter pays", () => {
    expect(statusOf(screening, ria, { screeningPaidBy: "shelter" })).toBe("contracted");
  });

  test("is to be checked when the payer is still to be agreed", () => {
    expect(statusOf(screening, ria, { screeningPaidBy: "to-agree" })).toBe("contract-to-check");
  });
});
