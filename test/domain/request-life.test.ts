import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type RequestStatus, requestStatuses } from "../../app/domain/request.ts";
import { after, type Deed, deeds, isClosed, isPaused, isWithTherapist, lifeRefusals, may, nextAction, phaseOf, phases, statusesOf } from "../../app/domain/request-life.ts";
import { lifeProblemWords } from "../../app/words/request-life.ts";

/** One word for each cell: what a request becomes, or why not. */
function cell(status: RequestStatus, deed: Deed): string {
  const decision = after(status, deed);
  return decision.kind === "proceed" ? decision.status : `no: ${decision.reason}`;
}

/** What came of trying these deeds one after another: each that was done, and whether a therapist had said yes by then. */
function lived(tried: readonly Deed[]) {
  const steps: { from: RequestStatus; deed: Deed; to: RequestStatus; saidYes: boolean }[] = [];
  for (const deed of tried) {
    const { to: from, saidYes } = steps.at(-1) ?? { to: "submitted" as const, saidYes: false };
    const decision = after(from, deed);
    if (decision.kind === "refuse") continue;
    const to = decision.status;
    steps.push({ from, deed, to, saidYes: deed === "accept" || (saidYes && to !== "submitted" && to !== "interrupted") });
  }
  return steps;
}

describe("the life of a request", () => {
  test("decides every deed in every state, as people agreed on it", () => {
    const table = deeds.map((deed) => `${deed.toUpperCase()}\n${requestStatuses.map((status) => `  ${status.padEnd(12)} → ${cell(status, deed)}`).join("\n")}`);
    expect(table.join("\n")).toMatchSnapshot();
  });

  test("has a sentence for every no, in both languages", () => {
    for (const reason of lifeRefusals) expect([reason, lifeProblemWords.nl[reason], lifeProblemWords.en[reason]]).not.toContain(undefined);
  });

  test("gives every no somewhere: a sentence that nobody can read is no sentence", () => {
    const given = new Set(deeds.flatMap((deed) => requestStatuses.map((status) => cell(status, deed))));
    expect(lifeRefusals.filter((reason) => !given.has(`no: ${reason}`))).toEqual([]);
  });

  test("whatever is tried in whatever order: closed stays closed, nobody is proposed while waiting on request, and no treatment begins without a yes", () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...deeds), { maxLength: 40 }), (tried) => {
      const wrong = lived(tried).filter(({ from, deed, to, saidYes }) =>
        isClosed(from) || (deed === "propose" && from !== "submitted") || (isPaused(from) && !["amend", "move", "park", "return", "withdraw"].includes(deed))
        || (["handed-over", "intake-held", "started", "completed"].includes(to) && !saidYes));
      expect(wrong).toEqual([]);
    }));
  });

  test("what is with a therapist is never parked, and what waits on request comes back only into the queue", () => {
    for (const status of requestStatuses.filter(isWithTherapist)) expect([status, may(status, "park"), may(status, "interrupt")]).toEqual([status, false, true]);
    for (const status of requestStatuses.filter(isPaused)) expect(after(status, "return")).toEqual({ kind: "proceed", status: "submitted" });
  });
});

test("a request can be taken back until the treatment starts, also after acceptance", () => {
  for (const status of ["submitted", "proposed", "accepted", "handed-over", "intake-held", "parked", "interrupted"] as const) {
    expect(after(status, "withdraw")).toEqual({ kind: "proceed", status: "withdrawn" });
  }
});

test("a treatment that has started is not withdrawn, and what is closed stays closed", () => {
  expect(after("started", "withdraw")).toEqual({ kind: "refuse", reason: "treatment-started" });
  expect(after("completed", "withdraw")).toEqual({ kind: "refuse", reason: "already-closed" });
  expect(after("withdrawn", "withdraw")).toEqual({ kind: "refuse", reason: "already-closed" });
});

test("each request is in exactly one phase", () => {
  expect(phases.flatMap((phase) => statusesOf[phase]).toSorted()).toEqual([...requestStatuses].toSorted());
  expect(requestStatuses.map(phaseOf)).not.toContain(undefined);
});

test("the most pressing thing that is asked comes next, and else what the request waits for", () => {
  expect(nextAction("accepted", ["arrange-handover"])).toBe("arrange-handover");
  expect(nextAction("submitted", ["see-why-nobody"])).toBe("see-why-nobody");
  expect(nextAction("submitted", [])).toBe("wait-for-therapist");
  for (const status of ["parked", "interrupted"] as const) expect(nextAction(status, [])).toBe("waits-on-request");
  expect(nextAction("proposed", [])).toBe("wait-for-answer");
  expect(nextAction("started", [])).toBe("follow-treatment");
  expect(nextAction("withdrawn", [])).toBe("nothing");
});
