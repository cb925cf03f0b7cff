import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { Secret, TOTP } from "otpauth";
import { afterAll } from "vitest";
import type { Person } from "../../app/domain/actor.ts";
import { newAuthenticatorSecret } from "../../app/secrets/authenticator.ts";
import { hashPassword } from "../../app/secrets/password-hash.ts";
import { seal } from "../../app/secrets/seal.ts";
import { serviceUrl } from "../../db/addresses.ts";
import { connectPool, type Database, type Pool } from "../../db/connect.ts";
import { today } from "./cast.ts";
import { secrets } from "./desk.ts";

export const password = "groene fiets in de regen";

/** A pool of the web's own, as each process has one. Name it after the database was made, so that it closes first. */
export function webPool(ownerUrl: string): Pool {
  const pool = connectPool(serviceUrl(ownerUrl, "schakel_web"), 5);
  afterAll(() => pool.end());
  return pool;
}

/** From here on this person signs in with `password`; returns the address. */
export async function withPassword(owner: Database, person: Person): Promise<string> {
  const email = `${person.name.toLowerCase()}.${randomUUID().slice(0, 8)}@schakel.example`;
  await owner.updateTable("person").set({ email, passwordHash: await hashPassword(password) }).where("id", "=", person.personId).execute();
  return email;
}

/** From here on this person has an app for codes; returns what it shows at a moment. */
export async function withApp(owner: Database, person: Person): Promise<(at?: Date) => string> {
  const secret = newAuthenticatorSecret();
  const secretSealed = seal(secret, { purpose: "second-factor", owner: person.personId }, secrets);
  await owner.insertInto("secondFactor").values({ personId: person.personId, secretSealed, createdAt: today, confirmedAt: today }).execute();
  return codesOf(secret);
}

/** An app that holds this secret. */
export function codesOf(secret: string): (at?: Date) => string {
  const app = new TOTP({ secret: Secret.fromBase32(secret) });
  return (at = today) => app.generate({ timestamp: at.getTime() });
}

export async function makeDemo(owner: Database, person: Person): Promise<void> {
  await owner.updateTable("person").set({ demo: true }).where("id", "=", person.personId).execute();
}

/** What the log says was done, and to whom, in order. */
export async function logged(owner: Database, prefix = ""): Promise<{ action: string; personId: string | null; subjectId: string }[]> {
  const rows = await owner.selectFrom("audit").select(["action", "personId", "subjectId"]).orderBy("id").execute();
  return rows.filter(({ action }) => action.startsWith(prefix));
}

/** How many letters about a change of security wait for this person. */
export async function securityLetters(owner: Database, { personId }: Person): Promise<number> {
  const { rows } = await sql<{ many: number }>`
    select count(*)::int as many from graphile_worker._private_jobs where payload ->> 'event' = 'security-changed' and payload ->> 'subject' = ${personId}`.execute(owner);
  return rows[0]?.many ?? 0;
}
