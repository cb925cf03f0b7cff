import type { Amended } from "../../commands/amend-request.ts";
import { done, type Outcome } from "../../http/respond.ts";

type Amendment = Extract<Amended, { kind: "proceed" }>;
type Notices = { readonly changed: string; readonly unchanged: string; /** Where it leads when nothing is left to answer. */ readonly to: string };

/** After a change: where it was asked from, or on to the treatments when the ones that were chosen no longer suit the age. */
export function amendedOutcome(reference: string, { changed, leaves }: Amendment, notices: Notices): Outcome {
  if (leaves.includes("forms")) return done(`/requests/${reference}/amendment/need`, "age-changed-forms-left");
  return done(notices.to, changed ? notices.changed : notices.unchanged, { reference });
}
