import { createTransport } from "nodemailer";
import type { Config } from "../config.ts";
import type { Deliver, WaitingMail } from "../domain/mail.ts";
import { writeLetter, type WrittenLetter } from "./write.ts";

type MailConfig = Pick<Config, "smtpUrl" | "mailFrom" | "origin" | "production">;

/** How letters leave: to the mail server of SMTP_URL; without one the demo keeps them, and production does not start. */
export function deliveryBy(config: MailConfig): Deliver {
  if (config.smtpUrl) return bySmtp(config.smtpUrl, config);
  if (config.production) throw new Error("production has no mail server");
  return async (mail, token) => {
    const { subject, text } = writeLetter(mail, token, config.origin);
    return { subject, text };
  };
}

function bySmtp(url: string, config: MailConfig): Deliver {
  const transport = createTransport({ url, ...patience });
  return async (mail, token, now) => {
    await transport.sendMail(message(mail, writeLetter(mail, token, config.origin), config, now));
    return null;
  };
}

/** A server that hangs must not hold a worker: the job fails, and is tried again later. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

function message(mail: WaitingMail, letter: WrittenLetter, config: MailConfig, now: Date) {
  return {
    from: config.mailFrom,
    to: mail.address,
    subject: letter.subject,
    text: letter.text,
    html: letter.html,
    date: now,
    // The same each time this mail is tried, so that servers can see a second copy for what it is.
    messageId: `<${mail.id}@${domainOf(config.mailFrom)}>`,
    // Absence notices would answer us, and tell who works where.
    headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
    // A letter is only words: nothing is ever read from a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

function domainOf(sender: string): string {
  return /@([^\s>]+)/.exec(sender)?.[1] ?? "localhost";
}
