import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import { useLoaderData } from "@remix-run/react";
import { therapistOf } from "../../../db/therapists.ts";
import { changeAvailability } from "../../commands/change-availability.ts";
import { ButtonLink } from "../../components/button.tsx";
import { DaysAwayForm } from "../../components/days-away-form.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { HalfDays } from "../../components/half-days.tsx";
import { MonthlyQuestion } from "../../components/monthly-question.tsx";
import { Page, Section } from "../../components/page.tsx";
import { PausedNotice, PauseSection } from "../../components/pause.tsx";
import { PlacesOfKind } from "../../components/places-of-kind.tsx";
import { Willingness } from "../../components/willingness.tsx";
import { useLanguage, useWords } from "../../components/words.tsx";
import { amsterdamClock } from "../../domain/amsterdam-time.ts";
import { DaysForm } from "../../domain/availability-form.ts";
import { daysAwayProblems } from "../../domain/availability.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { done, invalid, notFound } from "../../http/respond.ts";
import { availabilityWords } from "../../words/availability.ts";
import { partsSaid } from "../../words/week.ts";
import { readAvailability } from "./read-availability.ts";

export const loader = defineLoader({
  permission: "availability.view",
  async load({ db, actor, now }) {
    const therapist = await therapistOf(db, actor.personId);
    return therapist ? readAvailability(db, therapist, now) : null;
  },
});

export const action = defineAction({
  permission: "availability.change",
  form: DaysForm,
  async act({ db, occasion, now, form }) {
    const problems = daysAwayProblems(form, amsterdamClock(now).date);
    if (problems.length > 0) return invalid(...problems);
    const changed = await changeAvailability(db, occasion, form);
    if (!changed) throw notFound();
    const given = { now: String(changed.now), sooner: String(changed.sooner) };
    return changed.now + changed.sooner > 0 ? done("/availability", "availability-given-back", given) : done("/availability", "availability-changed");
  },
});

export default function Availability() {
  const data = useLoaderData<typeof loader>();
  const words = useWords(availabilityWords);
  const language = useLanguage();
  if (!data) {
    return (
      <Page title={words.title}>
        <EmptyState title={words.noProfile} action={<ButtonLink to="/profile">{words.toProfile}</ButtonLink>} />
      </Page>
    );
  }
  return (
    <Page title={words.title} intro={words.intro}>
      {data.pausedReason && <PausedNotice reason={data.pausedReason} />}
      <Section title={words.stillRight}>
        <MonthlyQuestion {...data} paused={data.pausedReason !== null} />
      </Section>
      {data.kinds.map(({ kind, ...places }) => (
        <Section key={kind} title={words.kinds[kind]}>
          <PlacesOfKind name={words.kinds[kind]} to={`/availability/places/${kind}`} places={places} />
        </Section>
      ))}
      {data.halfDays.length > 0 && (
        <Section title={words.halfDays.title}>
          <HalfDays arrangements={data.halfDays} />
        </Section>
      )}
      <Section title={words.groups}>
        <Paragraph>{data.inGroups.total > 0 ? words.inGroups(data.inGroups) : words.groupsText}</Paragraph>
        <ButtonLink to="/groups" purpose="secondary">{words.toGroups}</ButtonLink>
      </Section>
      <Section title={words.week}>
        <Paragraph>{partsSaid(data.partsOfWeek, language)}</Paragraph>
        <ButtonLink to="/availability/week" purpose="secondary">{words.changeWeek}</ButtonLink>
      </Section>
      <Section title={words.days}>
        <DaysAwayForm {...data.days} />
      </Section>
      <Section title={words.willing.title}>
        <Willingness {...data} />
      </Section>
      {!data.pausedReason && <PauseSection />}
    </Page>
  );
}
