import { Link } from "@remix-run/react";
import { requestStatuses, type RequestStatus } from "../domain/request.ts";
import { regionWords } from "../words/region.ts";
import { count } from "../words/say.ts";
import { DataTable } from "./data-table.tsx";
import { TextLink } from "./text-link.tsx";
import { useLanguage, useWords } from "./words.tsx";

/** How many requests are in each state, in the order of a request's life, each with the way to its list. */
export function StateTable({ counts }: { counts: readonly { status: RequestStatus; requests: number }[] }) {
  const words = useWords(regionWords);
  const language = useLanguage();
  const rows = requestStatuses.flatMap((status) => counts.filter((row) => row.status === status));
  return (
    <>
      <p>
        <TextLink to="/region/requests">{words.seeAll}</TextLink>
      </p>
      <DataTable
        caption={words.now}
        captionHidden
        narrow="scroll"
        empty={words.emptyList}
        rows={rows}
        rowKey={(row) => row.status}
        columns={[
          { label: words.status, cell: (row) => <Link className="nl-link" to={`/region/requests?status=${row.status}`}>{words.statuses[row.status]}</Link> },
          { label: words.requests, numeric: true, cell: (row) => count(row.requests, language) },
        ]}
      />
    </>
  );
}
