import type { AppLoadContext } from "@remix-run/node";
import type { Database } from "../../../db/connect.ts";
import { type Draft, findDraft } from "../../../db/drafts.ts";
import { relativesIn } from "../../../db/sent-family.ts";
import { notFound, turnedBack } from "../../http/respond.ts";

/**
 * The own draft of this address. One that was sent leads to what it has become: whoever presses the back button after
 * sending must not read that it is not there. One of others, or one that was discarded, does not exist.
 */
export async function openDraft(id: string, { db, context }: { readonly db: Database; readonly context: AppLoadContext }): Promise<Draft> {
  const draft = await findDraft(db, id);
  if (draft) return draft;
  const [first] = await relativesIn(db, id);
  if (!first) throw notFound();
  throw await turnedBack(`/requests/${first.reference}`, "draft-sent-already", context);
}
