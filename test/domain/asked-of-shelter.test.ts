import { describe, expect, test } from "vitest";
import { askedBy, askedOfShelter, pressing, type RequestAtHand, whereToDo } from "../../app/domain/asked-of-shelter.ts";
import { requestStatuses } from "../../app/domain/request.ts";
import { requestsWords } from "../../app/words/requests.ts";

const on = "2026-11-22";
const waiting: RequestAtHand = { status: "submitted", urgency: "normal", nobodyFits: false, screened: false, ageIsOld: false, startWaits: false, questionWaits: false, transferWaits: false, comesBack: false, leavesOn: null };

describe("what is asked of a shelter", () => {
  test("after a yes it is to arrange the handover", () => {
    expect(askedBy({ ...waiting, status: "accepted" }, on)).toEqual(["arrange-handover"]);
  });

  test("when nobody fits it is to look why, and not any more once somebody was found", () => {
    expect(askedBy({ ...waiting, nobodyFits: true }, on)).toEqual(["see-why-nobody"]);
    expect(askedBy({ ...waiting, nobodyFits: true, status: "proposed" }, on)).toEqual([]);
  });

  test("when a screening has a result it is to decide what follows, before looking why nobody was found and before consent", () => {
    expect(askedBy({ ...waiting, status: "intake-held", screened: true }, on)).toEqual(["decide-after-screening"]);
    expect(askedBy({ ...waiting, nobodyFits: true, screened: true }, on)).toEqual(["decide-after-screening", "see-why-nobody"]);
    expect(askedBy({ ...waiting, status: "intake-held", screened: true, startWaits: true }, on)).toEqual(["decide-after-screening", "settle-consent"]);
  });

  test("when an age was stated long ago it is to say whether it still holds, also while somebody is thinking", () => {
    for (const status of ["submitted", "proposed", "started"] as const) expect(askedBy({ ...waiting, ageIsOld: true, status }, on)).toEqual(["confirm-age"]);
  });

  test("is nothing while somebody is being looked for, or is thinking", () => {
    expect(askedBy(waiting, on)).toEqual([]);
    expect(askedBy({ ...waiting, status: "proposed" }, on)).toEqual([]);
  });

  test("is consent for a child once somebody has said yes, as long as the start waits for it", () => {
    for (const status of ["handed-over", "intake-held"] as const) expect(askedBy({ ...waiting, status, startWaits: true }, on)).toEqual(["settle-consent"]);
    expect(askedBy({ ...waiting, status: "handed-over" }, on)).toEqual([]);
    for (const status of ["submitted", "proposed", "started"] as const) expect(askedBy({ ...waiting, status, startWaits: true }, on)).toEqual([]);
  });

  test("is a yes to a colleague who takes over, before consent", () => {
    expect(askedBy({ ...waiting, status: "handed-over", startWaits: true, transferWaits: true }, on)).toEqual(["answer-transfer", "settle-consent"]);
  });

  test("is whether it may come back, once the shelter was reminded of that", () => {
    expect(askedBy({ ...waiting, status: "parked", comesBack: true }, on)).toEqual(["see-whether-it-comes-back"]);
    expect(askedBy({ ...waiting, status: "parked" }, on)).toEqual([]);
  });

  test("is where a family is that expected to leave in a month that is over", () => {
    expect(askedBy({ ...waiting, leavesOn: "2026-10-01" }, on)).toEqual(["say-where-family-is"]);
    expect(askedBy({ ...waiting, leavesOn: "2026-11-01" }, on)).toEqual([]);
  });

  test("is more than one thing where there is more, the most pressing first", () => {
    expect(askedBy({ ...waiting, status: "accepted", startWaits: true, leavesOn: "2026-01-01" }, on)).toEqual(["arrange-handover", "settle-consent", "say-where-family-is"]);
  });

  test("is never anything of what is closed", () => {
    for (const status of ["completed", "withdrawn"] as const) expect(askedBy({ ...waiting, nobodyFits: true, status }, on)).toEqual([]);
  });

  test("each kind is asked in some state, has a sentence, and is done somewhere under the page of the request", () => {
    const sentences: Readonly<Record<string, string>> = requestsWords.nl.next;
    for (const { kind } of askedOfShelter) expect([kind, sentences[kind]]).toEqual([kind, expect.any(String)]);
    for (const { kind } of askedOfShelter) expect([kind, whereToDo(kind)]).toEqual([kind, expect.stringMatching(/^[#/]/)]);
    expect(requestStatuses.some((status) => askedBy({ ...waiting, status }, on).length > 0)).toBe(true);
  });
});

describe("the order of what is asked", () => {
  test("by what is asked first, then by urgency; what asks nothing has no place", () => {
    const handover = pressing({ ...waiting, status: "accepted" }, on);
    const stuckInCrisis = pressing({ ...waiting, nobodyFits: true, urgency: "crisis" }, on);
    const stuck = pressing({ ...waiting, nobodyFits: true }, on);
    expect([handover, stuckInCrisis, stuck].every((place, index, all) => index === 0 || Number(place) > Number(all[index - 1]))).toBe(true);
    expect(pressing(waiting, on)).toBeNull();
  });
});
