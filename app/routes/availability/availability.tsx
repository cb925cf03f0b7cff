import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import { useLoaderData } from "@remix-run/react";
import { standingPlaces } from "../../../db/places.ts";
import { settingOn } from "../../../db/settings.ts";
import { therapistOf } from "../../../db/therapists.ts";
import { changeAvailability } from "../../commands/change-availability.ts";
import { Button, ButtonLink } from "../../components/button.tsx";
import { Checkbox } from "../../components/choices.tsx";
import { DaysAwayForm } from "../../components/days-away-form.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { Form } from "../../components/form.tsx";
import { Page, Section } from "../../components/page.tsx";
import { PausedNotice, PauseSection } from "../../components/pause.tsx";
import { PlacesOfKind } from "../../components/places-of-kind.tsx";
import { useLanguage, useWords } from "../../components/words.tsx";
import { amsterdamClock } from "../../domain/amsterdam-time.ts";
import { DaysForm } from "../../domain/availability-form.ts";
import { daysAwayProblems } from "../../domain/availability.ts";
import { occupancy, OpenableKind } from "../../domain/capacity.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { done, invalid, notFound } from "../../http/respond.ts";
import { availabilityWords } from "../../words/availability.ts";
import { day } from "../../words/say.ts";
import { partsSaid } from "../../words/week.ts";

export const loader = defineLoader({
  permission: "availability.view",
  async load({ db, actor, now }) {
    const therapist = await therapistOf(db, actor.personId);
    if (!therapist) return null;
    const places = await standingPlaces(db, therapist.id);
    const { confirmedForDays } = await settingOn(db, "matching-rules", amsterdamClock(now).date);
    const { profile, confirmedAt, pausedReason, nextFreeOn, absentFrom, absentUntil, keepsWhenMoving } = therapist;
    return {
      kinds: OpenableKind.options.map((kind) => ({ kind, ...occupancy(places, kind) })),
      partsOfWeek: profile.partsOfWeek,
      days: { nextFreeOn, absentFrom, absentUntil },
      confirmedAt, pausedReason, confirmedForDays, keepsWhenMoving,
    };
  },
});

export const action = defineAction({
  permission: "availability.change",
  form: DaysForm,
  async act({ db, occasion, now, form }) {
    const problems = daysAwayProblems(form, amsterdamClock(now).date);
    if (problems.length > 0) return invalid(...problems);
    if (!(await changeAvailability(db, occasion, form))) throw notFound();
    return done("/availability", "availability-changed");
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
      {data.kinds.map((places) => (
        <Section key={places.kind} title={words.kinds[places.kind]}>
          <PlacesOfKind {...places} />
        </Section>
      ))}
      <Section title={words.stillRight}>
        <Paragraph>{words.confirmedOn(day(data.confirmedAt, language), data.confirmedForDays)}</Paragraph>
        <Form action="/availability/confirmation" label={words.confirm}>
          <Button>{words.confirm}</Button>
        </Form>
      </Section>
      <Section title={words.week}>
        <Paragraph>{partsSaid(data.partsOfWeek, language)}</Paragraph>
        <ButtonLink to="/availability/week" purpose="secondary">{words.changeWeek}</ButtonLink>
      </Section>
      <Section title={words.days}>
        <DaysAwayForm {...data.days} />
      </Section>
      <Section title={words.moving.title}>
        <Form action="/availability/moving" label={words.moving.title}>
          <Checkbox name="keepsWhenMoving" label={words.moving.keeps} hint={words.moving.hint} defaultChecked={data.keepsWhenMoving} />
          <Button purpose="secondary">{words.save}</Button>
        </Form>
      </Section>
      {!data.pausedReason && <PauseSection />}
    </Page>
  );
}
