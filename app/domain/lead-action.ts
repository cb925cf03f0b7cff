import { phaseOf } from "./request-life.ts";
import type { RequestStatus } from "./request.ts";
import type { Urgency } from "./urgency.ts";

export const leadActions = ["replace-therapist", "speed-up-handover", "help-in-crisis", "see-why-nobody", "see-silence", "see-request"] as const;
export type LeadAction = (typeof leadActions)[number];

/** What a lead's next action depends on. `therapistLeft`: who said yes has no account any more. */
export type LeadView = { readonly status: RequestStatus; readonly urgency: Urgency; readonly nobodyFits: boolean; readonly therapistLeft: boolean; /** Said yes to, and not handed over within its term. */ readonly handoverLate: boolean };

/** In which states there can be something to do though the therapist is there: nobody found yet, asked, or said yes to and not handed over. */
export const statusesThatGetStuck: readonly RequestStatus[] = ["submitted", "proposed", "accepted"];

/** The one thing a regional lead does next with a request: something only where nothing moves by itself, else looking. */
export function leadAction({ status, urgency, nobodyFits, therapistLeft, handoverLate }: LeadView): LeadAction {
  if (therapistLeft && ["accepted", "started"].includes(phaseOf(status))) return "replace-therapist";
  if (status === "accepted" && handoverLate) return "speed-up-handover";
  if (status === "submitted" && urgency === "crisis") return "help-in-crisis";
  if (status === "submitted" && nobodyFits) return "see-why-nobody";
  return status === "proposed" && urgency === "crisis" ? "see-silence" : "see-request";
}
