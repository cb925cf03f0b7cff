import type { RequestStatus } from "../request.ts";

/**
 * The state of a request after a colleague took it over. Before the intake both sides find each other anew, with a new
 * code: the shelter never told this therapist a name. From the intake on the therapist who gives introduces the other.
 */
export function statusAfterTransfer(status: RequestStatus): RequestStatus {
  return status === "handed-over" ? "accepted" : status;
}

/** Once a name was told outside the platform, the shelter says who else may know it. */
export function asksShelter(status: RequestStatus): boolean {
  return status !== "accepted";
}
