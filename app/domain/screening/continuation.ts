import { type Decision, proceed, refuse } from "../decision.ts";
import { isClosed } from "../request-life.ts";
import type { RequestKind, RequestStatus } from "../request.ts";

export interface ScreenedRequest {
  readonly kind: RequestKind;
  readonly status: RequestStatus;
  /** How many results there are of this person. */
  readonly results: number;
}

export type NoContinuation = "not-a-screening" | "no-result" | "screening-withdrawn";

/**
 * Whether a screening can become a request for treatment now. It needs a result; who screened, does not matter, and a
 * screening that was closed meanwhile can still go on. A score is no condition: a raised one is advice, and so is a low one.
 */
export function continuation({ kind, status, results }: ScreenedRequest): Decision<{ closesScreening: boolean }, NoContinuation> {
  if (kind !== "screening") return refuse("not-a-screening");
  if (status === "withdrawn") return refuse("screening-withdrawn");
  if (results === 0) return refuse("no-result");
  return proceed({ closesScreening: !isClosed(status) });
}
