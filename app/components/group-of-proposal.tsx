import type { PartOfTheWeek } from "../domain/working-week.ts";
import { groupWords } from "../words/groups.ts";
import { day } from "../words/say.ts";
import { partSaid } from "../words/week.ts";
import { Notice } from "./notice.tsx";
import { useLanguage, useWords } from "./words.tsx";

export type Group = { readonly startsOn: string; readonly joinUntil: string; readonly meetings: number; readonly partOfWeek: PartOfTheWeek; readonly place: "at-practice" | "online"; /** Until the yes it matters by when. */ readonly undecided: boolean };

/** That a yes is a yes to a place in a group, and when that group is. */
export function GroupOfProposal({ startsOn, joinUntil, meetings, partOfWeek, undecided }: Group) {
  const words = useWords(groupWords);
  const language = useLanguage();
  return (
    <Notice title={words.yours}>
      <p>{words.ofProposal(day(startsOn, language), partSaid(partOfWeek, language), meetings)} {undecided && words.joinBy(day(joinUntil, language))}</p>
    </Notice>
  );
}
