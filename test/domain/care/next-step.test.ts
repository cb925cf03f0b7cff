import { expect, test } from "vitest";
import { usualCareTerms } from "../../../app/domain/care/care-terms.ts";
import { careStep, type CareAtHand } from "../../../app/domain/care/next-step.ts";
import { requestStatuses } from "../../../app/domain/request.ts";

const now = new Date("2026-11-23T09:00:00Z");
const rules = { ...usualCareTerms, treatmentWeeks: 10 };
const care: CareAtHand = { kind: "treatment", screened: false, status: "accepted", since: new Date("2026-11-20T09:00:00Z"), intakePlannedAt: null, intakeHeldOn: null, startBlocked: false };

test("after a yes both sides arrange the handover, within three working days", () => {
  expect(careStep(care, rules, now)).toEqual({ step: "hand-over", askedOf: "both", dueOn: "2026-11-25", late: false });
  expect(careStep(care, rules, new Date("2026-11-26T09:00:00Z"))).toMatchObject({ late: true });
});

test("after the handover the therapist plans the intake", () => {
  expect(careStep({ ...care, status: "handed-over" }, rules, now)).toEqual({ step: "plan-intake", askedOf: "therapist", dueOn: "2026-11-27", late: false });
});

test("a planned intake is waited for, and told once its moment is past", () => {
  const planned = { ...care, status: "handed-over", intakePlannedAt: new Date("2026-11-25T13:00:00Z") } as const;
  expect(careStep(planned, rules, now)).toEqual({ step: "wait-for-intake", askedOf: "nobody", dueOn: "2026-11-25", late: false });
  expect(careStep(planned, rules, new Date("2026-11-26T09:00:00Z"))).toEqual({ step: "tell-intake-held", askedOf: "both", dueOn: "2026-11-25", late: true });
});

test("after the intake consent comes before the start, and the ten weeks of the norm go on", () => {
  const held = { ...care, status: "intake-held", intakeHeldOn: "2026-11-12" } as const;
  expect(careStep({ ...held, startBlocked: true }, rules, now)).toEqual({ step: "settle-consent", askedOf: "both", dueOn: "2027-01-21", late: false });
  expect(careStep(held, rules, now)).toEqual({ step: "tell-start", askedOf: "therapist", dueOn: "2027-01-21", late: false });
});

test("a screening waits for no start: after the intake its result is entered, and then the shelter decides what follows", () => {
  const screening = { ...care, kind: "screening", status: "intake-held", intakeHeldOn: "2026-11-12", startBlocked: true } as const;
  expect(careStep(screening, rules, now)).toEqual({ step: "tell-result", askedOf: "therapist", dueOn: "2027-01-21", late: false });
  for (const status of ["handed-over", "intake-held", "started"] as const) {
    expect(careStep({ ...screening, status, screened: true }, rules, now)).toEqual({ step: "decide-after-screening", askedOf: "shelter", dueOn: "2027-01-21", late: false });
  }
  expect(careStep({ ...screening, status: "accepted", screened: true }, rules, now)).toMatchObject({ step: "hand-over" });
});

test("a treatment has its own rhythm, and outside a running case nothing is asked", () => {
  expect(careStep({ ...care, status: "started" }, rules, now)).toEqual({ step: "tell-appointments", askedOf: "therapist", dueOn: null, late: false });
  const quiet = requestStatuses.filter((status) => careStep({ ...care, status }, rules, now).step === "nothing");
  expect(quiet).toEqual(["submitted", "proposed", "parked", "interrupted", "completed", "withdrawn"]);
});
