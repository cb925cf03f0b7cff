import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import { useLoaderData } from "@remix-run/react";
import { profileFormFor } from "../../../db/profile-page.ts";
import { submitProfile } from "../../commands/submit-profile.ts";
import { Button } from "../../components/button.tsx";
import { Hidden, NumberField } from "../../components/field.tsx";
import { Form } from "../../components/form.tsx";
import { Page, Section } from "../../components/page.tsx";
import { useWords } from "../../components/words.tsx";
import { amsterdamClock } from "../../domain/amsterdam-time.ts";
import { Posted, readProfile } from "../../domain/profile-form.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { done, invalid, refused } from "../../http/respond.ts";
import { profileProblemWords } from "../../words/profile-problems.ts";
import { profileWords } from "../../words/profile.ts";
import { AboutYou } from "./form/about-you.tsx";
import { LanguageAndWeek } from "./form/language-and-week.tsx";
import { Offers } from "./form/offers.tsx";
import { RegionsAndContracts } from "./form/regions-and-contracts.tsx";

export const loader = defineLoader({
  permission: "profile.view",
  load: ({ db, actor, now }) => profileFormFor(db, actor.personId, amsterdamClock(now).date),
});

export const action = defineAction({
  permission: "profile.submit",
  form: Posted,
  async act({ db, occasion, form }) {
    const read = readProfile(form);
    if (read.kind === "unreadable") return invalid(...read.problems);
    const result = await submitProfile(db, occasion, read);
    if (result.kind === "invalid") return invalid(...result.problems);
    return result.kind === "refuse" ? refused("/profile", `profile-${result.reason}`) : done("/profile", `profile-${result.kind}`);
  },
});

export default function EditProfile() {
  const data = useLoaderData<typeof loader>();
  const words = useWords(profileWords);
  const problems = useWords(profileProblemWords);
  return (
    <Page title={words.editTitle} intro={data.profile ? words.editIntro : words.beginText} back={{ to: "/profile", label: words.back }}>
      <Form problemWords={problems} className="profile-form">
        <AboutYou {...data} />
        <Offers {...data} />
        <LanguageAndWeek {...data} />
        <RegionsAndContracts {...data} />
        <HowManyPlaces first={data.profile === null} />
        <Button>{data.profile ? words.save : words.send}</Button>
      </Form>
    </Page>
  );
}

/** Asked with the first profile only: later the places have a page of their own, and these numbers count for nothing. */
function HowManyPlaces({ first }: { first: boolean }) {
  const words = useWords(profileWords);
  if (!first) return <><Hidden name="treatmentPlaces" value={0} /><Hidden name="screeningPlaces" value={0} /></>;
  return (
    <Section title={words.howMany}>
      <Paragraph>{words.howManyIntro}</Paragraph>
      <NumberField name="treatmentPlaces" label={words.treatmentPlaces} defaultValue={1} />
      <NumberField name="screeningPlaces" label={words.screeningPlaces} defaultValue={0} />
    </Section>
  );
}
