import { expect, test } from "vitest";
import { requestStatuses } from "../../app/domain/request.ts";
import { nextAction, phaseOf, phases, statusesOf, withdrawal } from "../../app/domain/request-life.ts";

test("a request can be taken back until the treatment starts, also after acceptance", () => {
  for (const status of ["submitted", "proposed", "accepted", "handed-over", "intake-held", "parked", "interrupted"] as const) {
    expect(withdrawal(status)).toEqual({ kind: "proceed", status: "withdrawn" });
  }
});

test("a treatment that has started is not withdrawn, and what is closed stays closed", () => {
  expect(withdrawal("started")).toEqual({ kind: "refuse", reason: "treatment-started" });
  expect(withdrawal("completed")).toEqual({ kind: "refuse", reason: "already-closed" });
  expect(withdrawal("withdrawn")).toEqual({ kind: "refuse", reason: "already-closed" });
});

test("each request is in exactly one phase", () => {
  expect(phases.flatMap((phase) => statusesOf[phase]).toSorted()).toEqual([...requestStatuses].toSorted());
  expect(requestStatuses.map(phaseOf)).not.toContain(undefined);
});

test("the shelter acts after acceptance, and when nobody at all fits", () => {
  expect(nextAction("accepted", false)).toBe("arrange-handover");
  expect(nextAction("submitted", true)).toBe("see-why-nobody");
  expect(nextAction("submitted", false)).toBe("wait-for-therapist");
  expect(nextAction("proposed", false)).toBe("wait-for-answer");
  expect(nextAction("withdrawn", true)).toBe("nothing");
});
