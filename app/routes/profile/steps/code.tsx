import type { StepsData } from "../../../../db/profile-page.ts";
import { Checkbox } from "../../../components/choices.tsx";
import { Hidden } from "../../../components/field.tsx";
import { Notice } from "../../../components/notice.tsx";
import { Section } from "../../../components/page.tsx";
import { Day } from "../../../components/when.tsx";
import { useLanguage, useWords } from "../../../components/words.tsx";
import { codeText } from "../../../words/code-of-conduct.ts";
import { profileAskWords } from "../../../words/profile-asks.ts";

/** The code of conduct that is in force, and the promise to keep to it. */
export function CodeStep({ code }: StepsData) {
  const words = useWords(profileAskWords).code;
  const { title, rules } = codeText(code.inForce, useLanguage());
  const agreed = code.agreed?.version === code.inForce;
  return (
    <>
      {code.agreed && !agreed && <Notice tone="warning"><p>{words.newVersion}</p></Notice>}
      <Section title={title}>
        <ol>{rules.map((rule) => <li key={rule}>{rule}</li>)}</ol>
      </Section>
      <Hidden name="version" value={code.inForce} />
      {agreed && code.agreed ? <Notice tone="done"><p>{words.agreedOn} <Day on={code.agreed.agreedAt} />.</p></Notice> : <Checkbox name="agree" label={words.agree} />}
    </>
  );
}
