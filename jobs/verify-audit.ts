import { proveAudit } from "../app/commands/prove-audit.ts";
import { auditSeal } from "../app/secrets/audit-seal.ts";
import type { JobScene } from "./scene.ts";

/** Each night the whole log is proven, and the national team reads how far it is whole. */
export async function verifyAuditTask(_clock: unknown, { db, config, occasion, log }: JobScene): Promise<void> {
  const { broken, head, waiting } = await proveAudit(db, occasion, config.auditHeadFile, auditSeal(config.auditKey));
  if (broken) log.error({ broken: broken.kind, position: broken.position }, "the log is broken: run npm run audit:verify");
  else log.info({ position: head.position, waiting }, "log proven");
}
