import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { therapistForLead, type TherapistForLead } from "../../../../db/therapist-for-lead.ts";
import { ButtonLink } from "../../../components/button.tsx";
import { AnsweredHomeRegions, HomeRegionToDecide } from "../../../components/home-region.tsx";
import { Notice } from "../../../components/notice.tsx";
import { Page, Section } from "../../../components/page.tsx";
import { ProfileSummary } from "../../../components/profile-summary.tsx";
import { QuestionHistory } from "../../../components/question-history.tsx";
import { DecisionButtons, DecisionHistory, LeftBehind, NumbersToCheck } from "../../../components/review.tsx";
import { ChangeToDecide, DecidedChanges, NamedColleagues } from "../../../components/review-changes.tsx";
import { Tag } from "../../../components/tag.tsx";
import { therapistTone } from "../../../components/therapist-tone.ts";
import { useWords } from "../../../components/words.tsx";
import { amsterdamClock } from "../../../domain/amsterdam-time.ts";
import { defineLoader } from "../../../http/door.ts";
import { notFound } from "../../../http/respond.ts";
import { profileWords } from "../../../words/profile.ts";
import { reviewWords } from "../../../words/therapist-review.ts";

export const loader = defineLoader({
  permission: "therapist.view",
  address: z.object({ id: z.uuid() }),
  viewed: ({ id }) => ({ kind: "therapist", id }),
  async load({ db, actor, address: { id }, now }) {
    const therapist = await therapistForLead(db, { id, regions: actor.regions, on: amsterdamClock(now).date });
    if (!therapist) throw notFound();
    return therapist;
  },
});

export default function Therapist() {
  const data = useLoaderData<typeof loader>() as TherapistForLead;
  const words = useWords(reviewWords);
  const statuses = useWords(profileWords).statuses;
  const { name, practice, status, profile, names, left, pending } = data;
  return (
    <Page title={name} intro={practice} back={{ to: "/region/therapists", label: words.back }} aside={<Tag tone={therapistTone[status]}>{statuses[status]}</Tag>}>
      {left && <LeftBehind references={left} />}
      {data.home && left === null && <HomeRegionToDecide {...data} home={data.home} />}
      {pending && left === null && <ChangeToDecide {...data} pending={pending} />}
      <Section title={words.toCheck}>
        <Paragraph>{words.toCheckIntro}</Paragraph>
        <NumbersToCheck numbers={pending?.wanted ?? profile} looksDifferent={data.looksDifferent} duplicates={data.duplicates} regions={names.regions} />
        <NamedColleagues {...data} />
      </Section>
      <Section title={words.profile}>
        <ProfileSummary profile={profile} names={names} on={data.on} />
      </Section>
      {left === null && <YourDecision {...data} />}
      <Section title={words.history}>
        <AnsweredHomeRegions homes={data.homes} by={words.by} />
        <DecidedChanges changes={data.changes} />
        <DecisionHistory decisions={data.decisions} />
      </Section>
    </Page>
  );
}

function YourDecision({ id, status, decides, questions }: TherapistForLead) {
  const words = useWords(reviewWords);
  const waits = questions.some(({ answeredAt, lapsedAt }) => answeredAt === null && lapsedAt === null);
  return (
    <>
      {questions.length > 0 && <Section title={words.questions}><QuestionHistory questions={questions} /></Section>}
      <Section title={words.decision}>
        {decides ? <DecisionButtons id={id} status={status} /> : <Notice><p>{words.notYours}</p></Notice>}
        {decides && !waits && <ButtonLink to={`/region/therapists/${id}/question`} purpose="quiet">{words.askBack}</ButtonLink>}
      </Section>
    </>
  );
}
