import { sql } from "kysely";
import type { Role } from "../app/domain/actor.ts";
import type { Database } from "./connect.ts";

/** A session ends after half an hour without use, and in any case after twelve hours. */
export const sessionIdle = "30 minutes";
export const sessionHours = 12;

export type SessionRow = {
  readonly publicId: string;
  readonly personId: string;
  readonly name: string;
  readonly role: Role;
  readonly language: "nl" | "en";
  readonly demo: boolean;
  readonly organisations: string[];
  readonly regions: string[];
  readonly factorConfirmed: boolean;
  readonly factorPassed: boolean;
};

/** The live session that belongs to this token, with the person it is of; nothing when it ended. */
export async function readSession(db: Database, tokenHash: Buffer, now: Date): Promise<SessionRow | undefined> {
  const { rows } = await sql<SessionRow>`select * from read_session(${tokenHash}, ${now}, ${sessionIdle}::interval)`.execute(db);
  return rows[0];
}
