import type { LeadAction } from "../domain/lead-action.ts";
import type { RequestKind, RequestStatus } from "../domain/request.ts";
import type { Urgency } from "../domain/urgency.ts";
import { fill } from "../words/fill.ts";
import { regionRequestWords } from "../words/region-requests.ts";
import { regionWords } from "../words/region.ts";
import { languageName } from "../words/say.ts";
import { ButtonLink } from "./button.tsx";
import { DataTable } from "./data-table.tsx";
import { Tag } from "./tag.tsx";
import { TextLink } from "./text-link.tsx";
import { urgencyTone } from "./urgency-tone.ts";
import { useLanguage, useWords } from "./words.tsx";

export type RegionRequestRow = {
  readonly reference: string;
  readonly kind: RequestKind;
  readonly personKind: "child" | "parent";
  readonly ageYears: number;
  readonly forms: readonly string[];
  readonly language: string;
  readonly urgency: Urgency;
  readonly status: RequestStatus;
  readonly days: number;
  readonly action: LeadAction;
};

/** The requests of a region, each with the one thing a lead does next. */
export function RegionRequestTable({ rows }: { rows: readonly RegionRequestRow[] }) {
  const words = useWords(regionWords);
  const list = useWords(regionRequestWords);
  const language = useLanguage();
  return (
    <DataTable
      caption={words.requests}
      captionHidden
      empty={words.emptyList}
      rows={rows}
      rowKey={(row) => row.reference}
      columns={[
        { label: words.reference, cell: (row) => <span className="reference">{row.reference}</span> },
        { label: words.who, cell: (row) => (row.personKind === "child" ? words.child(row.ageYears) : words.parent(row.ageYears)) },
        { label: words.need, cell: (row) => (row.kind === "screening" ? words.kinds.screening : row.forms.join(", ") || words.therapistDecides) },
        { label: words.language, cell: (row) => languageName(row.language, language) },
        { label: words.urgency, cell: (row) => <Tag tone={urgencyTone[row.urgency]}>{words.urgencies[row.urgency]}</Tag> },
        { label: words.status, cell: (row) => words.statuses[row.status] },
        { label: list.waits, numeric: true, cell: (row) => words.days(row.days) },
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
