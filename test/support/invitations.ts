import { hashToken, newToken } from "../../app/secrets/token.ts";
import type { Database } from "../../db/connect.ts";
import { armInvitation } from "../../db/mail.ts";
import { today } from "./cast.ts";

/** The open invitation of this address, as the mail to it has it: its link works from now on. */
export async function mailedInvitation(owner: Database, email: string, now = today): Promise<string> {
  const { id } = await owner
    .selectFrom("invitation")
    .select("id")
    .where("email", "=", email)
    .where("acceptedAt", "is", null)
    .where("withdrawnAt", "is", null)
    .executeTakeFirstOrThrow();
  const token = newToken();
  await armInvitation(owner, id, hashToken(token), now);
  return token;
}
