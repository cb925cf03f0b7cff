import { z } from "zod";
import { hashToken } from "../secrets/token.ts";

/** The secret of a link in a mail, as the hash that is stored. */
export const MailedToken = z.string().regex(/^[A-Za-z0-9_-]{43}$/).transform(hashToken);
