import { sql } from "kysely";
import { expect } from "vitest";
import { announceEvent } from "../../app/commands/announce-event.ts";
import { MailNotSent, sendMail } from "../../app/commands/send-mail.ts";
import type { Occasion } from "../../app/domain/occasion.ts";
import { deliveryBy } from "../../app/email/delivery.ts";
import { hashToken } from "../../app/secrets/token.ts";
import type { Database } from "../../db/connect.ts";
import { regionalLead, shelterWorker, today } from "../support/cast.ts";
import { rehearsals } from "../support/database.ts";

const test = rehearsals();
const occasion: Occasion = { actor: { kind: "worker", task: "send-mail" }, now: today, cause: "job:1", origin: null };
const demo = { smtpUrl: undefined, mailFrom: "Schakel <post@schakel.example>", origin: "https://schakel.example", production: false };
const later = new Date(today.getTime() + 3_600_000);

async function forgottenPassword(db: Database): Promise<string> {
  const samira = await shelterWorker(db);
  const reset = await db.insertInto("passwordReset").values({ personId: samira.personId, createdAt: today, expiresAt: later }).returning("id").executeTakeFirstOrThrow();
  return queued(db, "password-reset", reset.id);
}

async function queued(db: Database, event: "password-reset" | "invitation", subject: string): Promise<string> {
  await announceEvent(db, occasion, { event, subject });
  return (await db.selectFrom("mail").select("id").where("subjectId", "=", subject).executeTakeFirstOrThrow()).id;
}

async function kept(db: Database, id: string) {
  return db.selectFrom("mail").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
}

test("the link in the mail opens the reset it was made for, and only its hash is kept", async ({ stage }) => {
  const mail = await forgottenPassword(stage.db);
  await stage.as("schakel_worker");
  await sendMail(stage.db, occasion, mail, deliveryBy(demo));
  await stage.as("owner");
  const token = /https:\/\/schakel\.example\/password\/reset\/(\S+)/.exec((await kept(stage.db, mail)).keptText ?? "")?.[1] ?? "";
  const { rows } = await sql<{ personId: string }>`select person_id from find_password_reset(${hashToken(token)}, ${today})`.execute(stage.db);
  expect(rows[0]?.personId).toBe((await kept(stage.db, mail)).personId);
});

test("an invitation goes to the address, in the language of whoever invites", async ({ stage }) => {
  const loes = await regionalLead(stage.db);
  await stage.db.updateTable("person").set({ language: "en" }).where("id", "=", loes.personId).execute();
  const invitation = await stage.db
    .insertInto("invitation")
    .values({ email: "bo@haven.example", role: "regional-lead", region: "flevoland", invitedBy: loes.personId, createdAt: today, expiresAt: later })
    .returning("id")
    .executeTakeFirstOrThrow();
  const mail = await queued(stage.db, "invitation", invitation.id);
  await stage.as("schakel_worker");
  await sendMail(stage.db, occasion, mail, deliveryBy(demo));
  await stage.as("owner");
  const { address, keptSubject, keptText } = await kept(stage.db, mail);
  expect({ address, keptSubject }).toEqual({ address: "bo@haven.example", keptSubject: "You have been invited to Schakel" });
  const token = /\/invitation\/(\S+)/.exec(keptText ?? "")?.[1] ?? "";
  const { rows } = await sql<{ email: string }>`select email from find_invitation(${hashToken(token)}, ${today})`.execute(stage.db);
  expect(rows).toEqual([{ email: "bo@haven.example" }]);
});

test("a reset that ran out while the mail waited is not sent any more", async ({ stage: { db } }) => {
  const mail = await forgottenPassword(db);
  await sendMail(db, { ...occasion, now: later }, mail, deliveryBy(demo));
  expect(await kept(db, mail)).toMatchObject({ sentAt: null, lastError: "overtaken", keptText: null });
});

test("a mail that was sent is not sent again", async ({ stage: { db } }) => {
  const mail = await forgottenPassword(db);
  await sendMail(db, occasion, mail, deliveryBy(demo));
  const first = await kept(db, mail);
  await sendMail(db, { ...occasion, now: later }, mail, deliveryBy(demo));
  expect(await kept(db, mail)).toEqual(first);
});

test("a failed attempt is noted by its kind, and the job fails", async ({ stage: { db } }) => {
  const mail = await forgottenPassword(db);
  const nobodyHome = deliveryBy({ ...demo, smtpUrl: "smtp://127.0.0.1:9" });
  await expect(sendMail(db, occasion, mail, nobodyHome)).rejects.toThrow(MailNotSent);
  expect(await kept(db, mail)).toMatchObject({ sentAt: null, attempts: 1, lastError: "Error ESOCKET" });
});

test("production never keeps a letter", () => {
  expect(() => deliveryBy({ ...demo, production: true })).toThrow("no mail server");
});
