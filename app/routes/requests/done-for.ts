import type { DoneFor } from "../../commands/chosen-of-family.ts";
import { done, type Outcome } from "../../http/respond.ts";

/** Back to the page of the request, naming for whom it was done, and for whom somebody was ahead. */
export function doneForFamily(page: string, notice: "requests-parked" | "requests-interrupted" | "requests-back-in-queue", { done: those, not }: DoneFor): Outcome {
  return done(page, not.length > 0 ? `${notice}-some-not` : notice, { done: those.join(", "), not: not.join(", ") });
}
