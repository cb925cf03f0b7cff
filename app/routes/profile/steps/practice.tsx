import type { StepsData } from "../../../../db/profile-page.ts";
import { RadioGroup } from "../../../components/choices.tsx";
import { TextField } from "../../../components/field.tsx";
import { Notice } from "../../../components/notice.tsx";
import { Section } from "../../../components/page.tsx";
import { Select } from "../../../components/select.tsx";
import { TextLink } from "../../../components/text-link.tsx";
import { useWords } from "../../../components/words.tsx";
import { one } from "../../../domain/posted.ts";
import { practiceWays } from "../../../domain/practice-answers.ts";
import { Gender } from "../../../domain/profile.ts";
import { profileWords } from "../../../words/profile.ts";
import { profileAskWords } from "../../../words/profile-asks.ts";
import { registrationWords } from "../../../words/registration.ts";

/** Who somebody is, and in which practice: a new one, or one that exists and whose owner says yes. */
export function PracticeStep(data: StepsData) {
  const words = useWords(profileWords);
  const { answers, practice } = data;
  return (
    <>
      <RadioGroup name="gender" label={words.gender} hint={words.genderHint} defaultValue={one(answers, "gender")} options={Gender.options.map((value) => ({ value, label: words.genders[value] }))} />
      {practice === null ? <WhichPractice {...data} /> : <Standing sent={data.sent} practice={practice} />}
    </>
  );
}

function WhichPractice({ answers, practices }: StepsData) {
  const words = useWords(registrationWords).practice;
  const options = practices.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <RadioGroup name="practiceWay" label={words.way} defaultValue={one(answers, "practiceWay") || (options.length > 0 ? undefined : "new")} options={practiceWays.map((value) => ({ value, label: words.ways[value], hint: words.wayHints[value] }))} />
      <Section title={words.newTitle} className="way-new">
        <TextField name="practiceName" label={words.name} hint={words.nameHint} defaultValue={one(answers, "practiceName")} autoComplete="organization" />
        <TextField name="practiceMailbox" type="email" label={words.mailbox} hint={words.mailboxHint} defaultValue={one(answers, "practiceMailbox")} autoComplete="email" />
        <TextField name="practicePhone" type="tel" label={words.phone} defaultValue={one(answers, "practicePhone")} autoComplete="tel" width="medium" />
      </Section>
      <Section title={words.joinTitle} className="way-join">
        {options.length === 0 ? <p>{words.nobodyToJoin}</p> : <Select name="practiceToJoin" label={words.join} hint={words.joinHint} defaultValue={one(answers, "practiceToJoin")} options={options} />}
      </Section>
    </>
  );
}

/** Who has a practice can still ask to join another one, once the registration was sent. */
function Standing({ practice, sent }: { practice: string; sent: boolean }) {
  const words = useWords(registrationWords).practice;
  const { link } = useWords(profileAskWords).join;
  return (
    <Notice>
      <p>{words.youWorkAt(practice)} {sent && <TextLink to="/practice/join">{link}</TextLink>}</p>
    </Notice>
  );
}
