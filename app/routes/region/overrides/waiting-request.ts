import type { AppLoadContext } from "@remix-run/node";
import type { Database } from "../../../../db/connect.ts";
import { regionRequest } from "../../../../db/region-requests.ts";
import type { RequestStatus } from "../../../domain/request.ts";
import { notFound, turnedBack } from "../../../http/respond.ts";

/** A request of the lead's regions about which this can be decided now; else back to its page. */
export async function decidableRequest(db: Database, which: { reference: string; regions: readonly string[] }, among: readonly RequestStatus[], context: AppLoadContext) {
  const found = await regionRequest(db, which);
  if (!found) throw notFound();
  if (!among.includes(found.status)) throw await turnedBack(`/region/requests/${which.reference}`, "request-not-waiting", context);
  return found;
}
