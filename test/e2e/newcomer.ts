import { registrationSteps } from "../../app/domain/registration-steps.ts";
import type { DemoAccount } from "../../db/seed/accounts.ts";
import { stepAnswers } from "../support/registration.ts";
import { tom } from "./people.ts";
import type { Platform } from "./platform.ts";

/** Somebody who has an account and nothing else yet, with the password of the demo. */
export async function newcomer({ ask }: Platform): Promise<DemoAccount> {
  const email = "ruben@praktijk.example";
  await ask("insert into person (email, name, role, password_hash, demo) select $1, 'Ruben de Wit', role, password_hash, true from person where email = $2", [email, tom.email]);
  return { ...tom, email, name: "Ruben de Wit" };
}

/** What they would have filled in, step by step: all that is left is to read it over and send it. */
export async function answerEveryStep({ ask }: Platform, { email }: DemoAccount): Promise<void> {
  await ask("insert into code_agreement (person_id, version, agreed_at) select id, $2, now() from person where email = $1", [email, stepAnswers.code.version]);
  for (const step of registrationSteps) {
    const answers = JSON.stringify(step === "code" ? {} : stepAnswers[step]);
    await ask(`insert into registration_step (person_id, step, answers, saved_at) select id, $2, $3, now() from person where email = $1
      on conflict (person_id, step) do update set answers = excluded.answers`, [email, step, answers]);
  }
}
