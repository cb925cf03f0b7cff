import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { profileNames } from "../../../../db/profile-names.ts";
import { settingOn } from "../../../../db/settings.ts";
import { decisionsAbout, duplicatesOf, runningCasesOf, therapistInRegions } from "../../../../db/therapist-review.ts";
import { therapistById } from "../../../../db/therapists.ts";
import { Notice } from "../../../components/notice.tsx";
import { Page, Section } from "../../../components/page.tsx";
import { ProfileSummary } from "../../../components/profile-summary.tsx";
import { DecisionButtons, DecisionHistory, LeftBehind, NumbersToCheck } from "../../../components/review.tsx";
import { Tag } from "../../../components/tag.tsx";
import { therapistTone } from "../../../components/therapist-tone.ts";
import { useWords } from "../../../components/words.tsx";
import { amsterdamClock } from "../../../domain/amsterdam-time.ts";
import { bigNumberLooksDifferent } from "../../../domain/profession.ts";
import { defineLoader } from "../../../http/door.ts";
import { notFound } from "../../../http/respond.ts";
import { profileWords } from "../../../words/profile.ts";
import { reviewWords } from "../../../words/therapist-review.ts";

export const loader = defineLoader({
  permission: "therapist.view",
  address: z.object({ id: z.uuid() }),
  viewed: ({ id }) => ({ kind: "therapist", id }),
  async load({ db, actor, address: { id }, now }) {
    const who = await therapistInRegions(db, { id, regions: actor.regions });
    const therapist = who && (await therapistById(db, id));
    if (!therapist) throw notFound();
    const { profile, status } = therapist;
    const { name, practice, homeRegion, disabledAt } = who;
    const rules = await settingOn(db, "profession-rules", amsterdamClock(now).date);
    return {
      id, name, practice, homeRegion, status, profile,
      left: disabledAt === null ? null : await runningCasesOf(db, id),
      names: await profileNames(db, profile),
      decides: actor.regions.includes(who.homeRegion),
      duplicates: await duplicatesOf(db, id),
      looksDifferent: profile.bigNumber !== null && bigNumberLooksDifferent(profile.professions, profile.bigNumber, rules),
      decisions: await decisionsAbout(db, id),
    };
  },
});

export default function Therapist() {
  const data = useLoaderData<typeof loader>();
  const words = useWords(reviewWords);
  const statuses = useWords(profileWords).statuses;
  const { id, name, practice, status, profile, names, left } = data;
  return (
    <Page title={name} intro={practice} back={{ to: "/region/therapists", label: words.back }} aside={<Tag tone={therapistTone[status]}>{statuses[status]}</Tag>}>
      {left && <LeftBehind references={left} />}
      <Section title={words.toCheck}>
        <Paragraph>{words.toCheckIntro}</Paragraph>
        <NumbersToCheck numbers={profile} looksDifferent={data.looksDifferent} duplicates={data.duplicates} regions={names.regions} />
      </Section>
      <Section title={words.profile}>
        <ProfileSummary profile={profile} names={names} />
      </Section>
      {left === null && (
        <Section title={words.decision}>
          {data.decides ? <DecisionButtons id={id} status={status} /> : <Notice><p>{words.notYours}</p></Notice>}
        </Section>
      )}
      <Section title={words.history}>
        <DecisionHistory decisions={data.decisions} />
      </Section>
    </Page>
  );
}
