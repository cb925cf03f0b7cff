import { ownAccount } from "../../db/accounts.ts";
import { agreementOf } from "../../db/code-agreements.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { deleteSteps, savedSteps } from "../../db/registrations.ts";
import { settingOn } from "../../db/settings.ts";
import { therapistOf } from "../../db/therapists.ts";
import { amsterdamClock } from "../domain/amsterdam-time.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";
import type { Posted } from "../domain/posted.ts";
import { readPractice } from "../domain/practice-answers.ts";
import { readProfile } from "../domain/profile-form.ts";
import type { ProfileProblem } from "../domain/profile.ts";
import { type OwnPractice, submitProfile, type SubmittedProfile } from "./submit-profile.ts";

/**
 * Sends the steps that were saved as one profile, which then waits for the lead. Nothing is sent before every step is right
 * and the code of conduct that is in force was agreed to. Whoever waits for the owner of a practice starts alone, under the
 * own name and address.
 */
export function sendRegistration(db: Database, occasion: Occasion): Promise<SubmittedProfile | { readonly kind: "refuse"; readonly reason: "sent-before" }> {
  return asActor(db, occasion.actor, async (trx) => {
    const { personId } = personAt(occasion);
    if (await therapistOf(trx, personId)) return { kind: "refuse", reason: "sent-before" };
    const answers: Posted = Object.assign({}, ...(await savedSteps(trx, personId)).map((step) => step.answers));
    const read = readProfile(answers);
    const problems = [...(await codeProblems(trx, occasion)), ...practiceProblems(occasion, answers)];
    if (read.kind === "unreadable") return { kind: "invalid", problems: [...read.problems, ...problems] };
    if (problems.length > 0) return { kind: "invalid", problems };
    const result = await submitProfile(trx, occasion, { ...read, practice: await practiceOf(trx, occasion, answers) });
    if (result.kind === "waits-for-lead") await deleteSteps(trx, personId);
    return result;
  });
}

async function codeProblems(trx: Database, occasion: Occasion): Promise<ProfileProblem[]> {
  const { version } = await settingOn(trx, "code-of-conduct", amsterdamClock(occasion.now).date);
  const agreed = await agreementOf(trx, personAt(occasion).personId);
  return agreed?.version === version ? [] : [{ field: "agree", code: "code-missing" }];
}

/** Who was invited has a practice and is asked nothing. */
function practiceProblems(occasion: Occasion, answers: Posted): readonly ProfileProblem[] {
  if (personAt(occasion).organisations.length > 0) return [];
  const read = readPractice(answers);
  return read.kind === "unreadable" ? read.problems : [];
}

async function practiceOf(trx: Database, occasion: Occasion, answers: Posted): Promise<OwnPractice> {
  const read = readPractice(answers);
  if (read.kind === "readable" && read.practice.way === "new") return read.practice;
  const { name, email } = await ownAccount(trx, personAt(occasion).personId);
  return { name, mailbox: email, phone: null };
}
