import { z } from "zod";

const list = z.string().transform((text) => text.split(",").map((item) => item.trim()).filter(Boolean));

/** What the environment may set. Everything has a default for a demo on this machine; production checks more. */
const environment = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  ORIGIN: z.url().optional(),
  DATABASE_URL: z.string().min(1),
  WEB_DATABASE_URL: z.string().optional(),
  WORKER_DATABASE_URL: z.string().optional(),
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().default("Schakel <schakel@localhost>"),
  SESSION_SECRETS: list.default([]),
  AUDIT_KEY: z.string().default(""),
  AUDIT_HEAD_FILE: z.string().default(".data/audit-heads.log"),
  METRICS_TOKEN: z.string().optional(),
  METRICS_ADDRESSES: list.default(["127.0.0.1", "::1", "::ffff:127.0.0.1"]),
  TRUST_PROXY: z.coerce.number().int().min(0).default(0),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
});

export type Config = Readonly<{
  production: boolean;
  port: number;
  origin: string;
  databaseUrl: string;
  webDatabaseUrl: string | undefined;
  workerDatabaseUrl: string | undefined;
  smtpUrl: string | undefined;
  mailFrom: string;
  /** The first one seals what is new; all of them open what is old. */
  sessionSecrets: readonly string[];
  auditKey: string;
  auditHeadFile: string;
  metricsToken: string | undefined;
  metricsAddresses: readonly string[];
  trustProxy: number;
  logLevel: string;
}>;

/** A mistake in how the program was started: one sentence for the person who started it. */
export class StartError extends Error {}

/** Reads the environment once. Throws a `StartError` that names what is wrong and what to do. */
export function readConfig(env: NodeJS.Dict<string>): Config {
  const parsed = environment.safeParse(env);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new StartError(`The setting ${issue?.path.join(".")} is not usable: ${issue?.message}.`);
  }
  const set = parsed.data;
  const config: Config = {
    production: set.NODE_ENV === "production",
    port: set.PORT,
    origin: set.ORIGIN ? new URL(set.ORIGIN).origin : `http://localhost:${set.PORT}`,
    databaseUrl: set.DATABASE_URL,
    webDatabaseUrl: set.WEB_DATABASE_URL,
    workerDatabaseUrl: set.WORKER_DATABASE_URL,
    smtpUrl: set.SMTP_URL,
    mailFrom: set.MAIL_FROM,
    sessionSecrets: set.SESSION_SECRETS,
    auditKey: set.AUDIT_KEY,
    auditHeadFile: set.AUDIT_HEAD_FILE,
    metricsToken: set.METRICS_TOKEN,
    metricsAddresses: set.METRICS_ADDRESSES,
    trustProxy: set.TRUST_PROXY,
    logLevel: set.LOG_LEVEL,
  };
  checkSecrets(config);
  return config;
}

function checkSecrets(config: Config) {
  if (config.sessionSecrets.length === 0) throw new StartError("Set SESSION_SECRETS: at least one long random text.");
  if (config.auditKey === "") throw new StartError("Set AUDIT_KEY: a long random text, other than the session secrets.");
  if (!config.production) return;
  for (const secret of [...config.sessionSecrets, config.auditKey]) {
    if (isWeak(secret)) {
      throw new StartError("SESSION_SECRETS and AUDIT_KEY must each have at least 32 characters, 12 of them different.");
    }
  }
  if (config.sessionSecrets.includes(config.auditKey)) throw new StartError("AUDIT_KEY must differ from SESSION_SECRETS.");
  if (!config.origin.startsWith("https://")) throw new StartError("In production ORIGIN must be set, and start with https://.");
  if (!config.smtpUrl) throw new StartError("In production SMTP_URL must be set, or nobody gets mail.");
}

function isWeak(secret: string): boolean {
  return secret.length < 32 || new Set(secret).size < 12;
}
