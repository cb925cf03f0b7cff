import { z } from "zod";
import { visitor, type Actor } from "../domain/actor.ts";
import type { Database } from "../../db/connect.ts";
import { readSession, type SessionRow } from "../../db/sessions.ts";
import { hashToken } from "../secrets/token.ts";
import { cookie } from "./cookies.ts";
import type { Context } from "./context.ts";

/** Who is there, in which session, in which language. */
export type SignIn = {
  readonly actor: Actor;
  readonly session: { readonly publicId: string; readonly tokenHash: Buffer } | null;
  readonly language: "nl" | "en" | null;
};

const nobody: SignIn = { actor: visitor, session: null, language: null };

export async function readSignIn(request: Request, context: Pick<Context, "secrets" | "secureCookies" | "now">, db: Database): Promise<SignIn> {
  const token = z.string().safeParse(await cookie("session", context).parse(request.headers.get("Cookie")));
  if (!token.success) return nobody;
  const tokenHash = hashToken(token.data);
  const row = await readSession(db, tokenHash, context.now);
  if (!row) return nobody;
  return { actor: actorOf(row), session: { publicId: row.publicId, tokenHash }, language: row.language };
}

function actorOf(row: SessionRow): Actor {
  if (!row.factorPassed && !row.demo) {
    return { kind: "half-signed-in", personId: row.personId, factorConfirmed: row.factorConfirmed };
  }
  return {
    kind: "person",
    personId: row.personId,
    name: row.name,
    role: row.role,
    organisations: row.organisations,
    regions: row.regions,
    demo: row.demo,
  };
}
