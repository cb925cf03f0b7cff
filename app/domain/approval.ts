import { proceed, refuse, type Decision } from "./decision.ts";
import type { TherapistStatus } from "./therapist.ts";

type Next = { readonly status: TherapistStatus };

/** A lead approves whoever waits, was refused before, or was suspended. */
export function approval(now: TherapistStatus): Decision<Next, "already-approved"> {
  return now === "approved" ? refuse("already-approved") : proceed({ status: "approved" });
}

/** Only who waits for an answer can be refused. Who was approved before is suspended instead. */
export function refusal(now: TherapistStatus): Decision<Next, "not-waiting"> {
  return now === "submitted" ? proceed({ status: "refused" }) : refuse("not-waiting");
}

/** Who is at work can be taken out of work. */
export function suspension(now: TherapistStatus): Decision<Next, "not-approved"> {
  return now === "approved" ? proceed({ status: "suspended" }) : refuse("not-approved");
}

/** What submitting a profile does: who was approved stays at work, and what is claimed more waits beside it; anybody else waits. */
export function submission(now: TherapistStatus | null): Decision<{ readonly status: "submitted" | null }, "suspended"> {
  if (now === "suspended") return refuse("suspended");
  return proceed({ status: now === "approved" ? null : "submitted" });
}

/**
 * Who was suspended or refused. The own account, profile and cases stay open; what concerns others does not: such a person
 * joins no practice, lets nobody in, supervises nobody and offers nothing. No is possible always, and so is passing on.
 */
export function isTurnedAway(status: TherapistStatus | undefined): boolean {
  return status === "suspended" || status === "refused";
}
