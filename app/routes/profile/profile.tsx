import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import { useLoaderData } from "@remix-run/react";
import { profileNames } from "../../../db/profile-names.ts";
import { lastDecision, therapistOf } from "../../../db/therapists.ts";
import { ButtonLink } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import { Page } from "../../components/page.tsx";
import { ProfileSummary } from "../../components/profile-summary.tsx";
import { RegistrationNumbers } from "../../components/registration-numbers.tsx";
import { Tag } from "../../components/tag.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { therapistTone } from "../../components/therapist-tone.ts";
import { useWords } from "../../components/words.tsx";
import { defineLoader } from "../../http/door.ts";
import { profileWords } from "../../words/profile.ts";
import { trainingWords } from "../../words/training.ts";

export const loader = defineLoader({
  permission: "profile.view",
  async load({ db, actor }) {
    const therapist = await therapistOf(db, actor.personId);
    if (!therapist) return null;
    const { id, status, profile } = therapist;
    return { status, profile, reason: (await lastDecision(db, id))?.reason ?? null, names: await profileNames(db, profile) };
  },
});

export default function Profile() {
  const data = useLoaderData<typeof loader>();
  const words = useWords(profileWords);
  const training = useWords(trainingWords);
  if (!data) {
    return (
      <Page title={words.title} intro={words.beginText}>
        <ButtonLink to="/profile/edit">{words.begin}</ButtonLink>
      </Page>
    );
  }
  const { status, profile, reason, names } = data;
  return (
    <Page title={words.title} intro={words.intro} aside={<Tag tone={therapistTone[status]}>{words.statuses[status]}</Tag>}>
      <Notice tone={status === "approved" || status === "submitted" ? "info" : "warning"}>
        <p>{words.statusTexts[status]}</p>
        {reason && <p><strong>{words.reason}:</strong> {reason}</p>}
      </Notice>
      <ProfileSummary profile={profile} names={names} />
      <RegistrationNumbers numbers={profile} />
      <Paragraph>{words.places} <TextLink to="/availability">{words.toPlaces}</TextLink></Paragraph>
      <Paragraph><TextLink to="/profile/training">{training.link}</TextLink></Paragraph>
      {status !== "suspended" && <ButtonLink to="/profile/edit">{words.change}</ButtonLink>}
    </Page>
  );
}
