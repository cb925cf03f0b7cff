import { isWithTherapist } from "../request-life.ts";
import type { RequestStatus } from "../request.ts";
import type { Side } from "./side.ts";

/** A case as far as its rules ask: where the request is, whether the place is still held, and for whom somebody works. */
export interface RunningCase {
  readonly status: RequestStatus;
  /** The place is free again: the case ended, or went back into the queue. */
  readonly over: boolean;
  readonly side: Side;
}

/** Whether a therapist has the child: from the yes to the end. */
export function runs({ status, over }: Pick<RunningCase, "status" | "over">): boolean {
  return !over && isWithTherapist(status);
}
