import { expect, test } from "vitest";
import { leadAction, type LeadView, statusesThatGetStuck } from "../../app/domain/lead-action.ts";
import { requestStatuses } from "../../app/domain/request.ts";
import { urgencies } from "../../app/domain/urgency.ts";

const waiting: LeadView = { status: "submitted", urgency: "normal", nobodyFits: false, therapistLeft: false, handoverLate: false };

test("a lead looks on while the search goes on by itself", () => {
  expect(leadAction(waiting)).toBe("see-request");
  expect(leadAction({ ...waiting, status: "proposed" })).toBe("see-request");
  expect(leadAction({ ...waiting, status: "started" })).toBe("see-request");
});

test("a lead helps in a crisis before anything else, and looks for the silence once somebody has been asked", () => {
  expect(leadAction({ ...waiting, urgency: "crisis", nobodyFits: true })).toBe("help-in-crisis");
  expect(leadAction({ ...waiting, urgency: "crisis", status: "proposed" })).toBe("see-silence");
  expect(leadAction({ ...waiting, urgency: "crisis", status: "accepted" })).toBe("see-request");
});

test("a lead sees why nobody fits, because waiting does not help then", () => {
  expect(leadAction({ ...waiting, nobodyFits: true })).toBe("see-why-nobody");
});

test("a lead speeds up a handover that is past its term, and nothing that was handed over", () => {
  expect(leadAction({ ...waiting, status: "accepted", handoverLate: true })).toBe("speed-up-handover");
  expect(leadAction({ ...waiting, status: "accepted", therapistLeft: true, handoverLate: true })).toBe("replace-therapist");
  expect(leadAction({ ...waiting, status: "handed-over", handoverLate: true })).toBe("see-request");
});

test("a lead replaces a therapist who left, as long as the case runs", () => {
  for (const status of ["accepted", "handed-over", "intake-held", "started"] as const) expect(leadAction({ ...waiting, status, therapistLeft: true })).toBe("replace-therapist");
  expect(leadAction({ ...waiting, status: "completed", therapistLeft: true })).toBe("see-request");
});

test("while the therapist is there, only who has nobody yet, was asked, or was not handed over can get stuck", () => {
  const worst = (status: LeadView["status"]) => urgencies.map((urgency) => leadAction({ status, urgency, nobodyFits: true, therapistLeft: false, handoverLate: true }));
  const stuck = requestStatuses.filter((status) => worst(status).some((action) => action !== "see-request"));
  expect(stuck).toEqual(statusesThatGetStuck);
});
