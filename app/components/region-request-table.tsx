import type { LeadAction } from "../domain/lead-action.ts";
import type { RequestKind, RequestStatus } from "../domain/request.ts";
import type { Urgency } from "../domain/urgency.ts";
import { fill } from "../words/fill.ts";
import { regionRequestWords } from "../words/region-requests.ts";
import { regionWords } from "../words/region.ts";
import { languageShown } from "../words/say.ts";
import { ButtonLink } from "./button.tsx";
import { DataTable } from "./data-table.tsx";
import { Tag } from "./tag.tsx";
import { TextLink } from "./text-link.tsx";
import { urgencyTone } from "./urgency-tone.ts";
import { useLanguage, useWords } from "./words.tsx";

export type RegionRequestRow = {
  readonly reference: string;
  /** Only for the lead of several regions. */
  readonly regionName?: string | undefined;
  readonly kind: RequestKind;
  readonly personKind: "child" | "parent";
  readonly age: string;
  readonly forms: readonly string[];
  readonly language: string | null;
  readonly urgency: Urgency;
  readonly status: RequestStatus;
  readonly days: number;
  readonly action: LeadAction;
};

/** The requests of a region, each with the one thing a lead does next. */
export function RegionRequestTable({ rows }: { rows: readonly RegionRequestRow[] }) {
  const several = rows.some(({ regionName }) => regionName !== undefined);
  const words = useWords(regionWords);
  const list = useWords(regionRequestWords);
  const language = useLanguage();
  const need = ({ kind, forms, language: spoken }: RegionRequestRow) =>
    [kind === "screening" ? words.kinds.screening : forms.join(", ") || words.therapistDecides, spoken !== "nl" && languageShown(spoken, language)].filter(Boolean).join(", ");
  return (
    <DataTable
      caption={words.requests}
      captionHidden
      empty={words.emptyList}
      rows={rows}
      rowKey={(row) => row.reference}
      columns={[
        { label: words.reference, cell: (row) => <span className="unbroken">{row.reference}</span> },
        { label: words.who, cell: (row) => <>{words[row.personKind](row.age)}<span className="fact-aside">{need(row)}</span></> },
        ...(several ? [{ label: words.region, cell: (row: RegionRequestRow) => row.regionName ?? "" }] : []),
        { label: words.urgency, cell: (row) => <Tag tone={urgencyTone[row.urgency]}>{words.urgencies[row.urgency]}</Tag> },
        { label: words.status, cell: (row) => words.statuses[row.status] },
        { label: list.runs, cell: (row) => <span className="unbroken">{row.days === 0 ? list.today : words.days(row.days)}</span> },
        { label: list.next, cell: (row) => <NextAction row={row} /> },
      ]}
    />
  );
}

/** A button where nothing moves without the lead; else a quiet way in. */
function NextAction({ row: { reference, action } }: { row: RegionRequestRow }) {
  const words = useWords(regionRequestWords);
  const Way = action === "see-request" ? TextLink : ButtonLink;
  return (
    <Way to={`/region/requests/${reference}`}>
      {words.actions[action]}
      <span className="visually-hidden">{fill(words.ofRequest, { reference })}</span>
    </Way>
  );
}
