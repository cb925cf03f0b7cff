import type { Unreached } from "../../db/mail-trouble.ts";
import { messageWords } from "../words/messages.ts";
import { peopleWords } from "../words/people.ts";
import { DataTable } from "./data-table.tsx";
import { Notice } from "./notice.tsx";
import { Section } from "./page.tsx";
import { TextLink } from "./text-link.tsx";
import { Day } from "./when.tsx";
import { useWords } from "./words.tsx";

/** For a lead: that there are people whom no mail reaches, and where to see who. */
export function UnreachedNotice({ count }: { count: number }) {
  const words = useWords(messageWords).lead;
  if (count === 0) return null;
  return (
    <Notice tone="warning" title={words.title}>
      <p>{words.some(count)} <TextLink to="/region/people#unreached">{words.see}</TextLink></p>
    </Notice>
  );
}

/** Who they are, and since when. */
export function UnreachedPeople({ people }: { people: readonly Unreached[] }) {
  const words = useWords(messageWords).lead;
  const { name, role, roles } = useWords(peopleWords);
  if (people.length === 0) return null;
  return (
    <Section title={words.title} id="unreached">
      <p>{words.intro}</p>
      <DataTable
        caption={words.title}
        captionHidden
        rows={people}
        rowKey={(person) => `${person.name} ${person.since.toISOString()}`}
        columns={[
          { label: name, rowHeader: true, cell: (person) => person.name },
          { label: role, cell: (person) => roles[person.role] },
          { label: words.since, cell: (person) => <Day on={person.since} /> },
          { label: words.state, cell: ({ stopped }) => (stopped ? words.stopped : words.trying) },
        ]}
      />
    </Section>
  );
}
