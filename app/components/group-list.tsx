import type { ReactNode } from "react";
import type { TherapyGroup } from "../../db/therapy-groups.ts";
import { groupState, type GroupState } from "../domain/therapy-group.ts";
import { groupWords } from "../words/groups.ts";
import { capital, languageName } from "../words/say.ts";
import { partSaid } from "../words/week.ts";
import { Button, ButtonLink } from "./button.tsx";
import { Form } from "./form.tsx";
import { Tag, type Tone } from "./tag.tsx";
import { Day } from "./when.tsx";
import { useLanguage, useWords } from "./words.tsx";
import { Worklist } from "./worklist.tsx";

export const toneOfGroup: Record<GroupState, Tone> = { joining: "busy", full: "good", complete: "good", started: "good", ended: "neutral", cancelled: "neutral" };

/** The groups of a therapist: how full each is, and the one thing to do with it. */
export function GroupList({ groups, empty }: { groups: readonly TherapyGroup[]; empty: ReactNode }) {
  const words = useWords(groupWords);
  const language = useLanguage();
  return (
    <Worklist
      label={words.title}
      empty={empty}
      items={groups.map((group) => {
        const state = groupState(group);
        const over = state === "cancelled" || state === "ended";
        return {
          key: group.id,
          title: group.treatmentName,
          tag: <Tag tone={toneOfGroup[state]}>{words.states[state]}</Tag>,
          facts: [
            { term: words.starts, detail: <Day on={group.startsOn} /> },
            { term: words.when, detail: `${capital(partSaid(group.partOfWeek, language))}, ${words.meetings(group.meetings)}` },
            { term: words.ages, detail: words.agesOf(group.ageMin, group.ageMax) },
            { term: words.where, detail: `${capital(words.places[group.place])}, ${languageName(group.language, language)}` },
            ...(over ? [] : [{ term: words.fill, detail: `${words.filled(group.saidYes, group.asked, group.free)}. ${group.completeAt ? "" : words.atLeast(group.minimum)}` }]),
            ...(over || group.completeAt ? [] : [{ term: words.joining, detail: <Day on={group.joinUntil} /> }]),
          ],
          action: <GroupAction id={group.id} state={state} />,
        };
      })}
    />
  );
}

function GroupAction({ id, state }: { id: string; state: GroupState }) {
  const words = useWords(groupWords);
  if (state === "ended" || state === "cancelled") return null;
  if (state !== "started") return <ButtonLink to={`/groups/${id}/cancellation`} purpose="quiet">{words.cancel}</ButtonLink>;
  return (
    <Form action={`/groups/${id}/ending`} label={words.end}>
      <Button purpose="secondary">{words.end}</Button>
    </Form>
  );
}
