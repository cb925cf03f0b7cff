import type { CareCase } from "../../db/care-cases.ts";
import { otherSide } from "../domain/care/side.ts";
import type { Job } from "../domain/job.ts";

/** The other side hears that something was told about the case that it may want to look at. */
export function careNews({ proposalId, side }: Pick<CareCase, "proposalId" | "side">, at: Date): Extract<Job, { task: "notify" }> {
  return { task: "notify", payload: { event: `care-news-${otherSide(side)}`, subject: proposalId, turn: Math.floor(at.getTime() / 1000) } };
}
