import type { Job } from "../domain/job.ts";

/** Those who still have to say yes hear that they are asked, or all hear how it ended. */
export function transferNews(event: "transfer-asked" | "transfer-ended", transfer: string, at: Date): Extract<Job, { task: "notify" }> {
  return { task: "notify", payload: { event, subject: transfer, turn: Math.floor(at.getTime() / 1000) } };
}
