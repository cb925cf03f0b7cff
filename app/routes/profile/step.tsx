import { useLoaderData } from "@remix-run/react";
import type { ComponentType } from "react";
import { z } from "zod";
import { type StepsData, stepsFor } from "../../../db/profile-page.ts";
import { Button } from "../../components/button.tsx";
import { Form } from "../../components/form.tsx";
import { Page } from "../../components/page.tsx";
import { useWords } from "../../components/words.tsx";
import { amsterdamClock } from "../../domain/amsterdam-time.ts";
import { Posted } from "../../domain/posted.ts";
import { registrationSteps, type RegistrationStep } from "../../domain/registration-steps.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { profileWords } from "../../words/profile.ts";
import { registrationWords } from "../../words/registration.ts";
import { CodeStep } from "./steps/code.tsx";
import { FormsStep } from "./steps/forms.tsx";
import { PeopleStep } from "./steps/people.tsx";
import { PracticeStep } from "./steps/practice.tsx";
import { RegionsStep } from "./steps/regions.tsx";
import { RegistrationsStep } from "./steps/registrations.tsx";
import { keepStep } from "./steps/keep-step.ts";
import { useStepProblemWords } from "./steps/step-problem-words.ts";
import { WorkStep } from "./steps/work.tsx";

const address = z.object({ step: z.enum(registrationSteps) });

export const loader = defineLoader({
  permission: "profile.view",
  address,
  load: async ({ db, actor, address: { step }, now }) => ({ step, data: await stepsFor(db, actor, amsterdamClock(now).date) }),
});

export const action = defineAction({
  permission: "profile.save-step",
  address,
  form: Posted,
  act: ({ db, actor, occasion, address: { step }, form }) => keepStep({ db, actor, occasion, step, form }),
});

const pages: Readonly<Record<RegistrationStep, ComponentType<StepsData>>> = {
  practice: PracticeStep, registrations: RegistrationsStep, forms: FormsStep, people: PeopleStep, regions: RegionsStep, work: WorkStep, code: CodeStep,
};

export default function Step() {
  const { step, data } = useLoaderData<typeof loader>();
  const words = useWords(registrationWords);
  const back = useWords(profileWords).back;
  const Fields = pages[step];
  // Who agreed and has sent everything only reads: a button would do nothing.
  const isRead = step === "code" && data.sent && data.code.agreed?.version === data.code.inForce;
  const number = `${registrationSteps.indexOf(step) + 1}/${registrationSteps.length}`;
  return (
    <Page title={words.steps[step]} intro={words.intros[step]} back={{ to: "/profile", label: data.sent ? back : words.toSteps }} aside={data.sent ? undefined : <span className="step-number">{words.stepNumber(number)}</span>}>
      <Form problemWords={useStepProblemWords()} className={`profile-form profile-form--${step}`}>
        <Fields {...(data as StepsData)} />
        {!isRead && <Button>{data.sent ? words.save : words.saveAndGoOn}</Button>}
      </Form>
    </Page>
  );
}
