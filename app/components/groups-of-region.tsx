import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import type { groupsOfRegions } from "../../db/therapy-groups.ts";
import { groupState } from "../domain/therapy-group.ts";
import { groupWords } from "../words/groups.ts";
import { capital, languageName } from "../words/say.ts";
import { partSaid } from "../words/week.ts";
import { DataTable } from "./data-table.tsx";
import { toneOfGroup } from "./group-list.tsx";
import { Tag } from "./tag.tsx";
import { Day } from "./when.tsx";
import { useLanguage, useWords } from "./words.tsx";

type Group = Awaited<ReturnType<typeof groupsOfRegions>>[number];

/** For a lead: the groups that can be joined or run, and how full they are. */
export function GroupsOfRegion({ groups }: { groups: readonly Group[] }) {
  const words = useWords(groupWords);
  const language = useLanguage();
  return (
    <>
      <Paragraph>{words.ofRegionIntro}</Paragraph>
      <DataTable
        caption={words.ofRegion}
        captionHidden
        rows={groups}
        rowKey={({ id }) => id}
        empty={words.noneInRegion}
        columns={[
          { label: words.group, cell: ({ treatmentName, ageMin, ageMax, language: spoken }) => `${treatmentName}, ${words.agesOf(ageMin, ageMax)}, ${languageName(spoken, language)}` },
          { label: words.practice, cell: ({ practice }) => practice },
          { label: words.when, cell: ({ partOfWeek }) => capital(partSaid(partOfWeek, language)) },
          { label: words.starts, cell: ({ startsOn }) => <Day on={startsOn} /> },
          { label: words.joining, cell: ({ joinUntil }) => <Day on={joinUntil} /> },
          { label: words.joined, numeric: true, cell: ({ saidYes }) => saidYes },
          { label: words.free, numeric: true, cell: ({ free, completeAt }) => (completeAt ? 0 : free) },
          { label: words.minimumShort, numeric: true, cell: ({ minimum }) => minimum },
          { label: words.state, cell: (group) => <Tag tone={toneOfGroup[stateOf(group)]}>{words.states[stateOf(group)]}</Tag> },
        ]}
      />
    </>
  );
}

/** How many were asked shows in what is free. */
function stateOf(group: Group) {
  return groupState({ ...group, asked: 0 });
}
