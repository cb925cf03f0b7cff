import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import type { UnmetCause } from "../../domain/census/unmet-cause.ts";
import type { IsoDate } from "../../domain/iso-date.ts";
import { courseWords } from "../../words/region-course.ts";
import { day } from "../../words/say.ts";
import { Section } from "../page.tsx";
import { useLanguage, useWords } from "../words.tsx";
import { CountedList } from "./counted-list.tsx";

type UnmetCausesProps = { unmet: { readonly takenOn: IsoDate | null; readonly causes: readonly { readonly cause: string; readonly requests: number }[] } };

/** Why those who waited on the last counted day had nobody. Nothing before the first night. */
export function UnmetCauses({ unmet: { takenOn, causes } }: UnmetCausesProps) {
  const words = useWords(courseWords);
  const language = useLanguage();
  if (takenOn === null || causes.length === 0) return null;
  return (
    <Section title={words.causes}>
      <Paragraph>{words.causesIntro(day(takenOn, language))}</Paragraph>
      <CountedList caption={words.causes} label={words.cause} rows={causes.map(({ cause, requests }) => ({ name: words.causeWords[cause as UnmetCause], many: requests }))} />
    </Section>
  );
}
