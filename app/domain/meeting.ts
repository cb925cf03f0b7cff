import { z } from "zod";
import { hours, later } from "./duration.ts";
import { IsoDate } from "./iso-date.ts";
import type { LeadTerms } from "./lead-terms.ts";
import { waivable } from "./matching/override.ts";

/** What a meeting can decide about somebody who waits. The order is that of the page: first what may bring help soonest. */
export const meetingDecisions = ["concession", "spill-over", "propose", "hold", "outside", "later"] as const;
export type MeetingDecision = (typeof meetingDecisions)[number];

/** What a shelter can be asked to think about; on another region the leads decide. */
export const askable = ["interpreter", "place", "part-of-week", "therapist-decides"] as const;

const blank = (value: unknown) => (value === "" ? undefined : value);

/** The form of one turn of the meeting. Only the fields of the chosen decision count. */
export const DecisionForm = z.object({
  decision: z.enum(meetingDecisions, "decision-missing"),
  concession: z.preprocess(blank, z.enum(askable).optional()),
  region: z.preprocess(blank, z.string().regex(/^[a-z-]+$/).optional()),
  otherLead: z.preprocess((value) => value !== undefined && value !== "", z.boolean()),
  therapist: z.preprocess(blank, z.uuid().optional()),
  waived: z.preprocess((value) => (value === undefined || value === "" ? [] : [value].flat()), z.array(z.enum(waivable))),
  untilOn: z.preprocess(blank, IsoDate.optional()),
  note: z.string().default(""),
});
export type DecisionForm = z.infer<typeof DecisionForm>;

export type DecisionProblem = { readonly field: keyof DecisionForm; readonly code: string };

/** What is missing for the chosen decision; the first thing only. Whether a day can be is another rule. */
export function missingIn(form: DecisionForm): DecisionProblem | null {
  const { decision, concession, region, otherLead, therapist, untilOn, note } = form;
  if (decision === "concession" && !concession) return { field: "concession", code: "concession-missing" };
  if (decision === "spill-over" && !region) return { field: "region", code: "region-missing" };
  if (decision === "spill-over" && !otherLead) return { field: "otherLead", code: "other-lead-missing" };
  if (decision === "propose" && !therapist) return { field: "therapist", code: "therapist-missing" };
  if ((decision === "hold" || decision === "outside") && !untilOn) return { field: "untilOn", code: "until-missing" };
  // What takes the place of the engine is written down.
  const needsReason = decision === "propose" || decision === "hold" || decision === "outside";
  return needsReason && note.trim() === "" ? { field: "note", code: "reason-missing" } : null;
}

/** A meeting that nobody closed goes on for some hours; after that the next one is a new one. */
export function goesOn(openedAt: Date, now: Date, { meetingHours }: LeadTerms): boolean {
  return now < later(openedAt, hours(meetingHours));
}
