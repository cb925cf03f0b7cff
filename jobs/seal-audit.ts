import { keepHeadOutside, sealAudit } from "../app/commands/seal-audit.ts";
import { auditSeal } from "../app/secrets/audit-seal.ts";
import type { JobScene } from "./scene.ts";

/** Each minute the log's new rows get their place in the chain, and its head is kept outside the database. */
export async function sealAuditTask(_clock: unknown, { db, config, occasion, log }: JobScene): Promise<void> {
  await sealAudit(db, auditSeal(config.auditKey));
  const fits = await keepHeadOutside(db, config.auditHeadFile, occasion.now);
  if (!fits) log.error("the log does not hold what was kept outside the database: run npm run audit:verify");
}
