import type { AuditEvent } from "../../../db/audit-search.ts";
import { auditWords } from "../../words/audit.ts";
import { DataTable } from "../data-table.tsx";
import { TextLink } from "../text-link.tsx";
import { LogMoment } from "./log-moment.tsx";
import { useLanguage, useWords } from "../words.tsx";
import { actionInWords, thingInWords } from "./action-text.ts";

/** One line of the log, as it is shown: ids and names of colleagues, nothing of a case. */
export type ShownEvent = Omit<AuditEvent, "personId" | "at"> & { readonly at: Date | string };

export function AuditEvents({ events }: { events: readonly ShownEvent[] }) {
  const words = useWords(auditWords);
  const language = useLanguage();
  return (
    <DataTable
      caption={words.events}
      captionHidden
      empty={words.none}
      rows={events}
      rowKey={({ id }) => String(id)}
      columns={[
        { label: words.when, cell: ({ id, at }) => <TextLink to={`/national/audit/events/${id}`}><LogMoment at={at} /></TextLink> },
        { label: words.who, cell: (event) => <WhoDidIt {...event} /> },
        { label: words.what, cell: ({ action, listed }) => <>{actionInWords(action, language)}{listed !== null && <span className="fact-aside">{words.inList(listed)}</span>}</> },
        { label: words.record, cell: (event) => <RecordNamed {...event} /> },
        { label: words.why, cell: ({ permission, role }) => <>{words.because((words.roles[role] ?? role).toLowerCase())}<span className="fact-aside audit-id">{permission}</span></> },
      ]}
    />
  );
}

export function WhoDidIt({ name, role, organisation, onBehalfOf }: ShownEvent) {
  const words = useWords(auditWords);
  const said = words.roles[role] ?? role;
  if (name === null && role === "worker") return <>{said}</>;
  const asides = [said, organisation, onBehalfOf && words.onBehalfOf(onBehalfOf)].filter(Boolean);
  return <>{name ?? words.nameless}<span className="fact-aside">{asides.join(" · ")}</span></>;
}

export function RecordNamed({ subjectKind, subjectId, reference }: ShownEvent) {
  const language = useLanguage();
  return <>{thingInWords(subjectKind, language)} {reference}<span className="fact-aside audit-id">{subjectId}</span></>;
}
