import type { Database } from "../../db/connect.ts";
import type { CaseKey } from "../../db/care-cases.ts";
import { insertCode } from "../../db/handover-codes.ts";
import { settingOn } from "../../db/settings.ts";
import { dutchDay } from "../domain/amsterdam-time.ts";
import { renewal } from "../domain/care/handover.ts";
import { codeExpiresAt } from "../domain/care/handover-code.ts";
import type { Occasion } from "../domain/occasion.ts";
import { inCase } from "./in-case.ts";

/** A new code for both sides, because the old one ran out, was burnt or never was. The old one works no more. */
export function renewHandover(db: Database, occasion: Occasion, key: CaseKey) {
  return inCase(db, occasion, "handover.renew", key, async (trx, held) => {
    const decision = renewal(held);
    if (decision.kind === "proceed") await makeCode(trx, held.proposalId, occasion.now);
    return decision;
  });
}

/** The code that comes with a yes, and with each new try. */
export async function makeCode(trx: Database, proposalId: string, now: Date): Promise<void> {
  const terms = await settingOn(trx, "care-terms", dutchDay(now));
  await insertCode(trx, proposalId, { at: now, expiresAt: codeExpiresAt(now, terms) });
}
