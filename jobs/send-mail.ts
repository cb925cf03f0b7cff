import { sendMail } from "../app/commands/send-mail.ts";
import type { Payload } from "../app/domain/job.ts";
import type { JobScene } from "./scene.ts";

/** Sends one letter. Fails when the mail server does not take it, and is then tried again, later and later. */
export async function sendMailTask({ mail }: Payload<"send-mail">, { db, occasion, deliver }: JobScene): Promise<void> {
  await sendMail(db, occasion, mail, deliver);
}
