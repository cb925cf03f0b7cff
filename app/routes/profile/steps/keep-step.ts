import { asActor, type Database } from "../../../../db/connect.ts";
import { profileGround } from "../../../../db/profile-ground.ts";
import { type StepsData, stepsFor } from "../../../../db/profile-page.ts";
import { agreeCode } from "../../../commands/agree-code.ts";
import { askToJoin } from "../../../commands/ask-to-join.ts";
import { saveStep } from "../../../commands/save-step.ts";
import { submitProfile } from "../../../commands/submit-profile.ts";
import type { Person } from "../../../domain/actor.ts";
import { amsterdamClock } from "../../../domain/amsterdam-time.ts";
import type { Occasion } from "../../../domain/occasion.ts";
import { one, type Posted } from "../../../domain/posted.ts";
import { readPractice } from "../../../domain/practice-answers.ts";
import { readProfile } from "../../../domain/profile-form.ts";
import { answersOfStep, problemsOfStep, registrationSteps, type RegistrationStep, withStep } from "../../../domain/registration-steps.ts";
import { done, invalid, type Outcome, refused } from "../../../http/respond.ts";
import { problemsSeenFrom } from "./problems-elsewhere.ts";

type Kept = { readonly db: Database; readonly actor: Person; readonly occasion: Occasion; readonly step: RegistrationStep; readonly form: Posted };

/** Keeps what one step says: as a step of a registration that is being written, or, once it was sent, in the profile itself. */
export async function keepStep(kept: Kept): Promise<Outcome> {
  const on = amsterdamClock(kept.occasion.now).date;
  const data = await asActor(kept.db, kept.actor, (trx) => stepsFor(trx, kept.actor, on));
  if (kept.step === "code") return agreed(kept, data);
  return data.sent ? changed(kept, data) : saved(kept, data);
}

/** A profile that was sent: what nobody checks counts at once, and the rest waits for the lead. */
async function changed({ db, occasion, step, form }: Kept, { answers, catalogue }: StepsData): Promise<Outcome> {
  const read = readProfile(withStep(answers, step, form));
  if (read.kind === "unreadable") return invalid(...problemsSeenFrom(step, read.problems, catalogue));
  const result = await submitProfile(db, occasion, read);
  if (result.kind === "invalid") return invalid(...problemsSeenFrom(step, result.problems, catalogue));
  return result.kind === "refuse" ? refused("/profile", `profile-${result.reason}`) : done("/profile", `profile-${result.kind}`);
}

async function saved(kept: Kept, data: StepsData): Promise<Outcome> {
  const { db, occasion, step, form } = kept;
  const problems = [...(await wrongIn(kept, data)), ...practiceProblems(kept, data)];
  if (problems.length > 0) return invalid(...problems);
  const joined = await joins(kept, data);
  if (joined) return joined;
  if (!(await saveStep(db, occasion, step, answersOfStep(step, form)))) return refused("/profile", "profile-sent-before");
  return done(nextPage(step, data), "profile-step-saved");
}

async function wrongIn({ db, actor, occasion, step, form }: Kept, { answers }: StepsData) {
  const ground = await asActor(db, actor, (trx) => profileGround(trx, amsterdamClock(occasion.now).date));
  return problemsOfStep(step, withStep(answers, step, form), ground);
}

function practiceProblems({ step, form }: Kept, { practice }: StepsData) {
  if (step !== "practice" || practice !== null) return [];
  const read = readPractice(form);
  return read.kind === "unreadable" ? read.problems : [];
}

/** Asking a practice happens with the step, so that its owner can answer while the rest is filled in. */
async function joins({ db, occasion, step, form }: Kept, { practice, answers }: StepsData): Promise<Outcome | undefined> {
  if (step !== "practice" || practice !== null || one(form, "practiceWay") !== "join") return undefined;
  const asked = await askToJoin(db, occasion, { practice: one(form, "practiceToJoin"), region: one(answers, "homeRegion") });
  return asked.kind === "refuse" ? invalid({ field: "practiceToJoin", code: asked.reason }) : undefined;
}

async function agreed({ db, occasion, form }: Kept, data: StepsData): Promise<Outcome> {
  const version = one(form, "version");
  if (data.code.agreed?.version !== data.code.inForce) {
    if (one(form, "agree") !== "yes") return invalid({ field: "agree", code: "code-missing" });
    if (!(await agreeCode(db, occasion, version))) return refused("/profile/steps/code", "code-changed");
  }
  if (!data.sent) await saveStep(db, occasion, "code", {});
  return data.sent ? done("/profile", "code-agreed") : done(nextPage("code", data), "profile-step-saved");
}

/** The next step that nobody has begun; the list when there is none left after this one. */
function nextPage(step: RegistrationStep, { standing }: StepsData): string {
  const after = registrationSteps.slice(registrationSteps.indexOf(step) + 1).find((each) => standing[each] === "untouched");
  return after ? `/profile/steps/${after}` : "/profile";
}
