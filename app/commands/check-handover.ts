import { recordAudit } from "../../db/audit.ts";
import type { CareCase, CaseKey } from "../../db/care-cases.ts";
import type { Database } from "../../db/connect.ts";
import { endCode, latestCode, type StoredCode, writeHeard, writeMistake } from "../../db/handover-codes.ts";
import { settingOn } from "../../db/settings.ts";
import { dutchDay } from "../domain/amsterdam-time.ts";
import { type Hearing, hearing } from "../domain/care/handover-code.ts";
import { runs } from "../domain/care/running-case.ts";
import { otherSide } from "../domain/care/side.ts";
import { refuse } from "../domain/decision.ts";
import type { Occasion } from "../domain/occasion.ts";
import { isHalfOf } from "../secrets/handover-half.ts";
import type { Secrets } from "../secrets/seal.ts";
import { inCase } from "./in-case.ts";

type Heard = { readonly half: string; readonly secrets: Secrets };

/**
 * One side typed the half that it heard: right or wrong is all it is told. A mistake counts, stays counted, and is in the
 * log as refused; after too many the code is burnt for both.
 */
export function checkHandover(db: Database, occasion: Occasion, key: CaseKey, { half, secrets }: Heard) {
  return inCase(db, occasion, "handover.check", key, async (trx, held) => {
    if (!runs(held) || held.status !== "accepted") return refuse(runs(held) ? "already-handed-over" : "case-over");
    const code = await latestCode(trx, held.proposalId);
    if (!code) return refuse("code-ended");
    const right = isHalfOf(code.id, otherSide(held.side), half, secrets);
    const decision = hearing(code, held.side, right, await settingOn(trx, "care-terms", dutchDay(occasion.now)), occasion.now);
    if (decision.kind === "proceed") await write(trx, occasion, held, code, decision);
    return decision;
  });
}

async function write(trx: Database, occasion: Occasion, { side, proposalId, requestId }: CareCase, code: StoredCode, heard: Hearing) {
  if (heard.right) return writeHeard(trx, code.id, side, occasion.now);
  await writeMistake(trx, code.id, side);
  if (heard.burnt) await endCode(trx, proposalId, "burnt", occasion.now);
  await recordAudit(trx, occasion, "handover.check-refused", { kind: "request", id: requestId });
}
