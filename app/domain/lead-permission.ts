import type { Role } from "./actor.ts";

export type LeadPermission =
  | "neighbour.answer"
  | `region.${"needs" | "view" | "figures" | "requests" | "view-request" | "scarcity"}`
  | `therapist.${"list" | "view" | "approve" | "refuse" | "suspend" | "ask" | "approve-change" | "refuse-change" | "approve-home-region" | "refuse-home-region"}`
  | `override.${"hold" | "propose" | "forbid" | "release"}`
  | `notice.${"list" | "take" | "give-back" | "settle"}`
  | `spill-over.${"list" | "propose" | "answer" | "end"}`
  | `meeting.${"list" | "open" | "view" | "decide" | "close"}`
  | `report.${"view" | "download" | "remark"}`;

const lead: readonly Role[] = ["regional-lead"];

/** What only the lead of a region decides: who works there, beside the engine, with the regions around, and in the weekly meeting. */
export const leadPermissions: Record<LeadPermission, readonly Role[]> = {
  "neighbour.answer": lead, "region.needs": lead, "region.view": lead, "region.figures": lead, "region.requests": lead, "region.view-request": lead, "region.scarcity": lead,
  "therapist.list": lead, "therapist.view": lead, "therapist.approve": lead, "therapist.refuse": lead, "therapist.suspend": lead, "therapist.ask": lead,
  "therapist.approve-change": lead, "therapist.refuse-change": lead, "therapist.approve-home-region": lead, "therapist.refuse-home-region": lead,
  "override.hold": lead, "override.propose": lead, "override.forbid": lead, "override.release": lead,
  "notice.list": lead, "notice.take": lead, "notice.give-back": lead, "notice.settle": lead,
  "spill-over.list": lead, "spill-over.propose": lead, "spill-over.answer": lead, "spill-over.end": lead,
  "meeting.list": lead, "meeting.open": lead, "meeting.view": lead, "meeting.decide": lead, "meeting.close": lead,
  "report.view": lead, "report.download": lead, "report.remark": lead,
};
