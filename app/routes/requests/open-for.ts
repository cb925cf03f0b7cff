import type { AppLoadContext } from "@remix-run/node";
import type { Database } from "../../../db/connect.ts";
import { type RequestAtDeed, requestAtDeed } from "../../../db/request-deeds.ts";
import { after, type Deed } from "../../domain/request-life.ts";
import { notFound, turnedBack } from "../../http/respond.ts";

type AtDoor = { readonly db: Database; readonly context: AppLoadContext; readonly reference: string };

/**
 * The own request of this address, as long as this can be done with it. One that has moved on since somebody opened the
 * page leads back to its own page, which says why not any more; one of others does not exist.
 */
export async function openFor(deed: Deed, { db, context, reference }: AtDoor): Promise<RequestAtDeed> {
  const request = await requestAtDeed(db, reference);
  if (!request) throw notFound();
  const decision = after(request.status, deed);
  if (decision.kind === "refuse") throw await turnedBack(`/requests/${reference}`, decision.reason, context);
  return request;
}
