/** `npm run audit:verify`: proves that nobody changed, removed or added a row of the log, and keeps the result for the national team. Exit code 1 when somebody did. */
import { proveAudit } from "../app/commands/prove-audit.ts";
import type { AuditReport } from "../app/commands/verify-audit.ts";
import { readConfig } from "../app/config.ts";
import type { Break } from "../app/domain/audit-chain.ts";
import { auditSeal } from "../app/secrets/audit-seal.ts";
import { localSettings } from "../app/start/local-settings.ts";
import { tellStartError } from "../app/start/process.ts";
import { serviceUrl } from "../db/addresses.ts";
import { connectPool, overPool } from "../db/connect.ts";

async function main() {
  const env = await localSettings(process.env);
  const config = readConfig({ ...process.env, ...env, DATABASE_URL: env.DATABASE_URL ?? ownDatabase(env) });
  const pool = connectPool(config.workerDatabaseUrl ?? serviceUrl(config.databaseUrl, "schakel_worker"), 1);
  const occasion = { actor: { kind: "worker", task: "audit-verify" }, now: new Date(), cause: "audit-verify", origin: null } as const;
  const report = await proveAudit(overPool(pool), occasion, config.auditHeadFile, auditSeal(config.auditKey));
  await pool.end();
  for (const sentence of tell(report)) console.log(sentence);
  process.exitCode = report.broken ? 1 : 0;
}

/** The database that `npm start` runs on this machine. */
function ownDatabase(env: Readonly<Record<string, string | undefined>>): string {
  return `postgres://postgres:${env.DATABASE_PASSWORD}@127.0.0.1:${env.DATABASE_PORT ?? 54_320}/postgres`;
}

function tell({ broken, head, waiting, keptUntil }: AuditReport): string[] {
  return [
    broken ? `The log is BROKEN. ${sentence[broken.kind](broken)}` : "The log is whole.",
    `${head.position} rows were found as they were sealed.`,
    keptUntil > 0 ? `The head outside the database vouches for ${keptUntil} rows.` : "There is no head outside the database yet: rows cut off the end would not be seen.",
    ...(waiting > 0 ? [`${waiting} newer rows wait to be sealed.`] : []),
  ];
}

const sentence: Record<Break["kind"], (broken: Break) => string> = {
  changed: ({ id, position }) => `Row ${id}, at position ${position}, was changed, or the row before it was taken out.`,
  missing: ({ position }) => `The row at position ${position} is missing.`,
  inserted: ({ id, position }) => `Row ${id}, at position ${position}, was inserted: it was never sealed.`,
  "cut-off": ({ position }) => `The end was cut off: from position ${position} on, rows that were there are gone.`,
  rewritten: ({ id, position }) => `Row ${id}, at position ${position}, is not what was kept outside the database: the log was written again from some row on.`,
};

await main().catch(tellStartError);
