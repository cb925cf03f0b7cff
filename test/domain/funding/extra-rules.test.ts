import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accessBy } from "../../../app/domain/funding/access.ts";
import { birthdayInPath, type ExpectedPath } from "../../../app/domain/funding/expected-path.ts";
import { explainFunding } from "../../../app/domain/funding/explain-funding.ts";
import { knownFundingRules } from "../../../app/domain/funding/known-rules.ts";
import { situationOfRequest } from "../../../app/domain/funding/request-situation.ts";
import { type Origin, payingGemeente } from "../../../app/domain/funding/residence.ts";
import { knownTreatmentLengths, plannedWeeks as weeksToPlan } from "../../../app/domain/funding/treatment-lengths.ts";
import { knownWiderRules } from "../../../app/domain/funding/wider-rules.ts";
import { addDays, addMonths } from "../../../app/domain/iso-date.ts";
import { today } from "./cast.ts";

const path: ExpectedPath = { from: today, intakeWeeks: 4, treatmentWeeks: 10, plannedWeeks: 26 };
const short: ExpectedPath = { ...path, plannedWeeks: 4 };
const aged = (years: number, turnsEighteenSoon = false) => ({ years, statedOn: today, turnsEighteenSoon });

describe("coming of age inside wait plus treatment", () => {
  test("is certain within six months, when the path is longer than that", () => {
    expect(birthdayInPath(aged(17, true), 18, path)).toBe("inside");
    expect(birthdayInPath(aged(17, true), 18, short)).toBe("perhaps-inside");
  });

  test("is possible for every other of seventeen, when the path is longer than six months", () => {
    expect(birthdayInPath(aged(17), 18, path)).toBe("perhaps-inside");
    expect(birthdayInPath(aged(17), 18, short)).toBe("outside");
  });

  test("is possible for somebody of sixteen, when the path is longer than a year", () => {
    expect(birthdayInPath(aged(16), 18, path)).toBe("outside");
    expect(birthdayInPath(aged(16), 18, { ...path, plannedWeeks: 52 })).toBe("perhaps-inside");
  });

  test("lies behind an adult", () => expect(birthdayInPath(aged(18), 18, path)).toBe("outside"));

  test("is never called certain when it is not, nor outside when it is not, whatever the birthday", () => {
    const monthsToGo = fc.integer({ min: 1, max: 36 });
    fc.assert(
      fc.property(monthsToGo, fc.integer({ min: 0, max: 104 }), (months, plannedWeeks) => {
        const birthday = addMonths(today, months);
        const years = 18 - Math.ceil(months / 12);
        const long = { ...path, plannedWeeks };
        const said = birthdayInPath({ years, statedOn: today, turnsEighteenSoon: months <= 6 }, 18, long);
        const inside = birthday <= addDays(today, 7 * (14 + plannedWeeks));
        expect([said, inside]).not.toEqual(["inside", false]);
        expect([said, inside]).not.toEqual(["outside", true]);
      }),
    );
  });
});

describe("who decides after a referral", () => {
  test("a doctor gives access directly", () => {
    expect([accessBy.gp, accessBy["youth-doctor"], accessBy["medical-specialist"]]).toEqual(["direct", "direct", "direct"]);
  });

  test("a certified institution overrides the gemeente, which must provide", () => expect(accessBy["certified-institution"]).toBe("gemeente-must-provide"));

  test("otherwise the gemeente decides", () => expect(accessBy.gemeente).toBe("gemeente-decides"));
});

describe("contract and policy under the Zvw", () => {
  test("without a contract it is 60 to 80 percent in kind, up to all with restitution, little or none with a budget policy", () => {
    expect(knownWiderRules.reimbursedWithoutContract.value).toEqual({ "in-kind": { from: 60, to: 80 }, restitution: { from: 0, to: 100 }, budget: "little-or-none" });
  });
});

describe("the length of a treatment, for the 18th birthday in the expected path", () => {
  const weeks = (help: "screening" | "treatment", ...forms: string[]) => weeksToPlan(help, forms, knownTreatmentLengths, 26);

  test("is that of the form that was asked for, and of several the longest", () => {
    expect(weeks("treatment", "nika")).toBe(5);
    expect(weeks("treatment", "writejunior", "tfcgt")).toBe(16);
  });

  test("is half a year where no length is told, as with EMDR, or where the therapist decides", () => {
    expect(weeks("treatment", "emdr")).toBe(26);
    expect(weeks("treatment", "nika", "emdr")).toBe(26);
    expect(weeks("treatment")).toBe(26);
  });

  test("is short for a screening", () => expect(weeks("screening")).toBe(4));
});

describe("a request as the explanation reads it", () => {
  const terms = { versions: knownFundingRules, wider: knownWiderRules, path };
  const age = { years: 9, statedOn: "2026-11-22", turnsEighteenSoon: false };
  const advised = (origin: Origin, setting: "shelter" | "ambulant" = "shelter") =>
    explainFunding(situationOfRequest({ age, kind: "treatment", residence: { setting, origin, regionOfStay: "flevoland" } }), terms).payer;

  test("agrees with the route that matching uses on which gemeente pays", () => {
    for (const origin of [{ kind: "region", region: "kennemerland" }, { kind: "abroad" }, { kind: "unknown" }] as const) {
      for (const setting of ["shelter", "ambulant"] as const) {
        expect(advised(origin, setting), `${origin.kind} ${setting}`).toEqual({ kind: "gemeente", which: payingGemeente({ setting, origin, regionOfStay: "flevoland" }) });
      }
    }
  });
});
