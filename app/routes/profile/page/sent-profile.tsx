import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import type { OwnProfile } from "../../../../db/own-profile.ts";
import { OwnHomeRegion } from "../../../components/home-region.tsx";
import { Notice } from "../../../components/notice.tsx";
import { OwnJoin } from "../../../components/own-join.tsx";
import { Page, Section } from "../../../components/page.tsx";
import { PendingChange } from "../../../components/pending-change.tsx";
import { ProfileSummary } from "../../../components/profile-summary.tsx";
import { RegistrationNumbers } from "../../../components/registration-numbers.tsx";
import { Tag } from "../../../components/tag.tsx";
import { TextLink } from "../../../components/text-link.tsx";
import { therapistTone } from "../../../components/therapist-tone.ts";
import { useWords } from "../../../components/words.tsx";
import { isTurnedAway } from "../../../domain/approval.ts";
import { registrationSteps } from "../../../domain/registration-steps.ts";
import { profileWords } from "../../../words/profile.ts";
import { profileAskWords } from "../../../words/profile-asks.ts";
import { registrationWords } from "../../../words/registration.ts";
import { practiceWords } from "../../../words/practice.ts";
import { trainingWords } from "../../../words/training.ts";
import { AskedOfYou } from "./asked-of-you.tsx";
import { QuestionsOfLead } from "./questions-of-lead.tsx";
import { TrainingNotices } from "./training-notices.tsx";

type Sent = Extract<OwnProfile, { kind: "sent" }>;

/** The profile that is in use, and beside it what waits for the lead, for a supervisor or for the therapist. */
export function SentProfile(data: Sent) {
  const words = useWords(profileWords);
  const training = useWords(trainingWords);
  const practice = useWords(practiceWords);
  const steps = useWords(registrationWords);
  const asks = useWords(profileAskWords);
  const { status, profile, reason, names, pending } = data;
  return (
    <Page title={words.title} intro={words.intro} aside={<Tag tone={therapistTone[status]}>{words.statuses[status]}</Tag>}>
      <Notice tone={status === "approved" || status === "submitted" ? "info" : "warning"}>
        <p>{words.statusTexts[status]}</p>
        {reason && <p><strong>{words.reason}:</strong> {reason}</p>}
      </Notice>
      <QuestionsOfLead questions={data.questions} />
      <OwnJoin join={data.join} hasPractice />
      {pending && <PendingChange {...pending} names={names} on={data.on} />}
      {!pending && data.refusal && <RefusedChange reason={data.refusal.reason} />}
      <OwnHomeRegion {...data} />
      <CodeToAgree code={data.code} />
      <AskedOfYou {...data} />
      <TrainingNotices {...data} />
      <Section title={words.inUse}>
        <ProfileSummary profile={profile} names={names} on={data.on} />
        <RegistrationNumbers numbers={profile} />
        <Paragraph>{words.places} <TextLink to="/availability">{words.toPlaces}</TextLink></Paragraph>
        <Paragraph><TextLink to="/profile/training">{training.link}</TextLink></Paragraph>
        {data.practice && <Paragraph>{steps.practice.youWorkAt(data.practice)} {!isTurnedAway(status) && <TextLink to="/practice/join">{asks.join.link}</TextLink>}</Paragraph>}
        {data.ownsPractice && <Paragraph><TextLink to="/practice">{practice.link}</TextLink></Paragraph>}
      </Section>
      {status !== "suspended" && <ChangeSomething />}
    </Page>
  );
}

function RefusedChange({ reason }: { reason: string | null }) {
  const words = useWords(profileAskWords).pending;
  return (
    <Notice tone="warning" title={words.refused}>
      <p>{words.refusedText}</p>
      {reason && <p>{reason}</p>}
    </Notice>
  );
}

function CodeToAgree({ code }: Pick<Sent, "code">) {
  const words = useWords(profileAskWords).code;
  if (code.agreed?.version === code.inForce) return null;
  return <Notice tone="warning"><p>{words.toAgree} <TextLink to="/profile/steps/code">{words.read}</TextLink></p></Notice>;
}

/** Each part has a page of its own: who changes a language need not walk past the numbers. */
function ChangeSomething() {
  const words = useWords(registrationWords);
  const change = useWords(profileWords);
  return (
    <Section title={change.change}>
      <Paragraph>{change.editIntro}</Paragraph>
      <ul>
        {registrationSteps.map((step) => <li key={step}><TextLink to={`/profile/steps/${step}`}>{words.steps[step]}</TextLink></li>)}
      </ul>
    </Section>
  );
}
