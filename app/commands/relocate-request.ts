import type { Database } from "../../db/connect.ts";
import { forgetOutlook } from "../../db/held-requests.ts";
import { insertState } from "../../db/requests.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";
import type { MoveEffects } from "../domain/request-move.ts";
import { settleProposal } from "./settle-proposal.ts";
import { stopHelp } from "./stop-help.ts";

type Moved = { readonly id: string; readonly version: number; readonly help: MoveEffects["help"] };

/**
 * What a move does to a request that is at its new place by now: help that goes on hears of it, help that stops makes
 * the search begin again, and an open proposal stays only if it still fits there.
 */
export async function relocateRequest(trx: Database, occasion: Occasion, { id, version, help }: Moved): Promise<void> {
  await forgetOutlook(trx, id);
  if (help !== "stops") {
    await settleProposal(trx, occasion, { id, version, matters: true, told: true });
    return;
  }
  const by = { requestId: id, personId: personAt(occasion).personId, at: occasion.now };
  await insertState(trx, { ...by, status: "interrupted", reason: "moved-too-far" });
  await stopHelp(trx, id, { at: occasion.now, notAgain: true });
  await insertState(trx, { ...by, status: "submitted", reason: "returned" });
}
