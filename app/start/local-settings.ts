import { randomBytes } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { z } from "zod";
import { StartError } from "../config.ts";

const file = ".data/secrets.json";
const secrets = z.object({ SESSION_SECRETS: z.string(), AUDIT_KEY: z.string(), DATABASE_PASSWORD: z.string() });

/**
 * On this machine, outside production, nobody has to think of secrets: they are made once and kept in `.data`.
 * What the environment sets comes first; production gets nothing from here.
 */
export async function localSettings(env: NodeJS.Dict<string>): Promise<NodeJS.Dict<string>> {
  if (env.NODE_ENV === "production" && env.DATABASE_URL) return env;
  const kept = (await keptSecrets()) ?? (await makeSecrets());
  if (env.NODE_ENV === "production") return { DATABASE_PASSWORD: kept.DATABASE_PASSWORD, ...env };
  return { ...kept, ...env };
}

async function keptSecrets() {
  const text = await readFile(file, "utf8").catch(() => null);
  if (text === null) return null;
  const parsed = secrets.safeParse(JSON.parse(text || "null"));
  // Making new ones would lock us out of the database that is there.
  if (!parsed.success) throw new StartError(`${file} cannot be read. Put it back, or remove the whole folder .data to start empty.`);
  return parsed.data;
}

async function makeSecrets() {
  const secret = () => randomBytes(32).toString("base64url");
  const made = { SESSION_SECRETS: secret(), AUDIT_KEY: secret(), DATABASE_PASSWORD: secret() };
  await mkdir(".data", { recursive: true });
  await writeFile(`${file}.new`, JSON.stringify(made, null, 2), { mode: 0o600 });
  await rename(`${file}.new`, file);
  return made;
}
