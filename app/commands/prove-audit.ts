import { insertProof } from "../../db/audit-search.ts";
import { asActor, type Database } from "../../db/connect.ts";
import type { Seal } from "../domain/audit-chain.ts";
import type { Occasion } from "../domain/occasion.ts";
import { type AuditReport, verifyAudit } from "./verify-audit.ts";

/** Proves the whole chain and keeps how far it was found whole, for the national team to read. */
export async function proveAudit(db: Database, occasion: Occasion, file: string, seal: Seal): Promise<AuditReport> {
  const report = await verifyAudit(db, file, seal);
  const { broken, head, waiting, keptUntil } = report;
  await asActor(db, occasion.actor, (trx) =>
    insertProof(trx, { provenAt: occasion.now, position: head.position, waiting, keptUntil, broken: broken?.kind ?? null, brokenAt: broken?.position ?? null }),
  );
  return report;
}
