import type { Chance } from "./random.ts";
import type { StoryOfCare, Story } from "./demo-stories.ts";
import type { RowWriter } from "./rows.ts";
import { daysBefore } from "./world.ts";

type Scene = { readonly rows: RowWriter; readonly chance: Chance; readonly now: Date };
export type CaseOfDemo = { readonly requestId: string; readonly proposalId: string; readonly workerId: string; readonly therapistPersonId: string };

const dayOf = (at: Date) => at.toISOString().slice(0, 10);

/** What both sides told of a case of the demo: by the therapist, and of the handover by the shelter. */
export function addCare({ rows, chance, now }: Scene, { proposalId, workerId, therapistPersonId }: CaseOfDemo, care: StoryOfCare): void {
  const word = (what: string, ago: number, side: "shelter" | "therapist", outcome: string | null = null) => {
    const at = daysBefore(now, ago);
    rows.add("care_report", { id: chance.uuid(), proposal_id: proposalId, what, outcome, happened_on: dayOf(at), side, person_id: side === "shelter" ? workerId : therapistPersonId, recorded_at: at, replaced_at: null });
  };
  if (care.codeAgo !== undefined) addCode({ rows, chance, now }, proposalId, care.codeAgo);
  if (care.handedOverAgo !== undefined) word("handed-over", care.handedOverAgo, "shelter");
  if (care.intakeAgo !== undefined) word("intake-held", care.intakeAgo, "therapist");
  if (care.startedAgo !== undefined) word("started", care.startedAgo, "therapist");
  for (const [ago, outcome] of care.appointments ?? []) word("appointment", ago, "therapist", outcome);
  if (care.planAhead !== undefined) addPlan({ rows, chance, now }, proposalId, therapistPersonId, care.planAhead);
  if (care.endedAgo !== undefined) {
    const at = daysBefore(now, care.endedAgo);
    rows.add("case_end", { proposal_id: proposalId, ended_on: dayOf(at), outcome: "much-better", reason: "goals-reached", person_id: therapistPersonId, recorded_at: at });
  }
}

function addCode({ rows, chance, now }: Scene, proposalId: string, ago: number) {
  const zero = { shelter_mistakes: 0, therapist_mistakes: 0, shelter_heard_at: null, therapist_heard_at: null, ended_at: null, ended_because: null };
  rows.add("handover_code", { id: chance.uuid(), proposal_id: proposalId, made_at: daysBefore(now, ago), expires_at: daysBefore(now, ago - 7), ...zero });
}

/** At one o'clock in the afternoon, UTC. */
function addPlan({ rows, chance, now }: Scene, proposalId: string, personId: string, ahead: number) {
  const startsAt = new Date(`${dayOf(daysBefore(now, -ahead))}T13:00:00Z`);
  rows.add("intake_plan", { id: chance.uuid(), proposal_id: proposalId, starts_at: startsAt, side: "therapist", person_id: personId, planned_at: daysBefore(now, 1), ended_at: null });
}

/** Where consent stands for a child of the demo. */
export function addConsent({ rows, now }: Scene, { requestId, workerId, ageYears, state, childSays, ago }: NonNullable<Story["consent"]> & { requestId: string; workerId: string; ageYears: number }): void {
  rows.add("request_consent", { request_id: requestId, state, child_says: childSays ?? null, can_decide: true, age_years: ageYears, side: "shelter", person_id: workerId, at: daysBefore(now, ago) });
}
