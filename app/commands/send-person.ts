import { recordAudit } from "../../db/audit.ts";
import type { Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { insertRequest } from "../../db/requests.ts";
import { matchJobs } from "../domain/job.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";
import type { CompleteRequest } from "../domain/request-assembly.ts";

type Person = { readonly key: string; readonly household: string; readonly request: CompleteRequest };

/** One person of a household becomes a request, and the search starts. `key` makes it one request however often it is sent. */
export async function sendPerson(trx: Database, occasion: Occasion, { key, household, request }: Person): Promise<{ readonly id: string; readonly reference: string }> {
  const sent = await insertRequest(trx, request, { key, household, personId: personAt(occasion).personId, at: occasion.now });
  await recordAudit(trx, occasion, "request.submit", { kind: "request", id: sent.id });
  await enqueue(trx, ...matchJobs([request.desk.region]));
  return sent;
}
