import { TextLink } from "../../../components/text-link.tsx";
import { useLanguage, useWords } from "../../../components/words.tsx";
import type { Worklist } from "../../../domain/request-life.ts";
import { deputyWords } from "../../../words/deputy.ts";
import { day } from "../../../words/say.ts";
import { addressOf } from "./worklist-address.ts";

type Deputised = readonly { readonly id: string; readonly name: string; readonly untilOn: string }[];

/** For whom the reader stands in today, with the way to those requests. */
export function StandingIn({ deputised, list }: { deputised: Deputised; list: Worklist }) {
  const words = useWords(deputyWords);
  const language = useLanguage();
  if (deputised.length === 0) return null;
  return (
    <p className="standing-in no-print">
      {deputised.map(({ id, name, untilOn }) => (
        <span key={id}>{words.standsInFor(name, day(untilOn, language))} </span>
      ))}
      <TextLink to={addressOf(list, { from: "deputised" })}>{words.showTheirs}</TextLink>
    </p>
  );
}
