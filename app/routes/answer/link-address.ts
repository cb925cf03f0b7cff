import { z } from "zod";
import { type AnsweredByLink, findMailLink } from "../../../db/mail-links.ts";
import type { Database } from "../../../db/connect.ts";
import { MailedToken } from "../../http/mailed-token.ts";
import { notFound } from "../../http/respond.ts";

export const answerAddress = z.object({ token: MailedToken });

/** Only a button. */
export const answerForm = z.object({});

/** Looking changes nothing: programs open links too. @throws Response when the link does nothing any more. */
export async function linkThatAnswers(db: Database, what: AnsweredByLink, tokenHash: Buffer, now: Date): Promise<void> {
  if ((await findMailLink(db, tokenHash, now)) !== what) throw notFound();
}
