import { randomBytes } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { z } from "zod";
import { StartError } from "../config.ts";

/** Where this copy of the project keeps its own database and secrets. */
export function dataFolder(env: NodeJS.Dict<string>): string {
  return env.DATA_FOLDER ?? ".data";
}

const secrets = z.object({ SESSION_SECRETS: z.string(), AUDIT_KEY: z.string(), DATABASE_PASSWORD: z.string() });

const written = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue("not JSON");
      return z.NEVER;
    }
  })
  .pipe(secrets);

/**
 * On this machine, outside production, nobody has to think of secrets: they are made once and kept in `.data`.
 * What the environment sets comes first; production gets nothing from here.
 */
export async function localSettings(env: NodeJS.Dict<string>): Promise<NodeJS.Dict<string>> {
  if (env.NODE_ENV === "production" && env.DATABASE_URL) return env;
  const folder = dataFolder(env);
  const kept = (await keptSecrets(folder)) ?? (await makeSecrets(folder));
  if (env.NODE_ENV === "production") return { DATABASE_PASSWORD: kept.DATABASE_PASSWORD, ...env };
  // Beside the database that it vouches for, so that two copies do not share one.
  return { ...kept, AUDIT_HEAD_FILE: `${folder}/audit-heads.log`, ...env };
}

async function keptSecrets(folder: string) {
  const file = `${folder}/secrets.json`;
  const text = await readFile(file, "utf8").catch(() => null);
  if (text === null) return null;
  const parsed = written.safeParse(text);
  // Making new ones would lock us out of the database that is there.
  if (!parsed.success) throw new StartError(`${file} cannot be read. Put it back, or remove the whole folder ${folder} to start empty.`);
  return parsed.data;
}

async function makeSecrets(folder: string) {
  const file = `${folder}/secrets.json`;
  const secret = () => randomBytes(32).toString("base64url");
  const made = { SESSION_SECRETS: secret(), AUDIT_KEY: secret(), DATABASE_PASSWORD: secret() };
  await mkdir(folder, { recursive: true });
  await writeFile(`${file}.new`, JSON.stringify(made, null, 2), { mode: 0o600 });
  await rename(`${file}.new`, file);
  return made;
}
