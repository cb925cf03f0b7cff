import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { asActor } from "../../../db/connect.ts";
import { profileNames } from "../../../db/profile-names.ts";
import { stepsFor } from "../../../db/profile-page.ts";
import { treatmentsOnOffer } from "../../../db/treatments.ts";
import { sendRegistration } from "../../commands/send-registration.ts";
import { Button } from "../../components/button.tsx";
import { Form } from "../../components/form.tsx";
import { Page } from "../../components/page.tsx";
import { ProfileSummary } from "../../components/profile-summary.tsx";
import { RegistrationNumbers } from "../../components/registration-numbers.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { useWords } from "../../components/words.tsx";
import { amsterdamClock } from "../../domain/amsterdam-time.ts";
import { readProfile } from "../../domain/profile-form.ts";
import { registrationSteps } from "../../domain/registration-steps.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { done, invalid, refused, turnedBack } from "../../http/respond.ts";
import { profileAskWords } from "../../words/profile-asks.ts";
import { registrationWords } from "../../words/registration.ts";
import { useStepProblemWords } from "./steps/step-problem-words.ts";
import { problemsSeenFrom } from "./steps/problems-elsewhere.ts";

export const loader = defineLoader({
  permission: "profile.view",
  async load({ db, actor, now, context }) {
    const on = amsterdamClock(now).date;
    const { sent, answers, standing, practice, join } = await stepsFor(db, actor, on);
    if (sent) throw await turnedBack("/profile", "profile-sent-before", context);
    const read = readProfile(answers);
    if (read.kind === "unreadable" || registrationSteps.some((step) => standing[step] !== "done")) throw await turnedBack("/profile", "profile-not-complete", context);
    return { on, profile: read.profile, names: await profileNames(db, read.profile), practice: practice ?? (join?.status === "asked" ? null : [answers.practiceName ?? ""].flat()[0] ?? null), asked: join?.status === "asked" ? join.practice : null };
  },
});

export const action = defineAction({
  permission: "profile.submit",
  form: z.object({}),
  async act({ db, actor, occasion }) {
    const result = await sendRegistration(db, occasion);
    if (result.kind === "invalid") return invalid(...problemsSeenFrom(null, result.problems, await asActor(db, actor, treatmentsOnOffer)));
    return result.kind === "refuse" ? refused("/profile", `profile-${result.reason}`) : done("/profile", `profile-${result.kind}`);
  },
});

export default function Review() {
  const { profile, names, practice, asked, on } = useLoaderData<typeof loader>();
  const words = useWords(registrationWords);
  const { join } = useWords(profileAskWords);
  return (
    <Page title={words.reviewTitle} intro={words.reviewIntro} back={{ to: "/profile", label: words.toSteps }}>
      {practice && <Paragraph>{words.practice.youWorkAt(practice)}</Paragraph>}
      {asked && <Paragraph>{join.asked(asked)} {join.meanwhile}</Paragraph>}
      <ProfileSummary profile={profile} names={names} on={on} />
      <RegistrationNumbers numbers={profile} />
      <Paragraph><TextLink to="/profile">{words.changeSomething}</TextLink></Paragraph>
      <Form problemWords={useStepProblemWords()}>
        <Button>{words.send}</Button>
      </Form>
    </Page>
  );
}
