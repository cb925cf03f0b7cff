import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { regionPageSize, regionRequests, type ListPosition } from "../../../db/region-overview.ts";
import { treatmentNames } from "../../../db/treatment-names.ts";
import { DataTable } from "../../components/data-table.tsx";
import { Page } from "../../components/page.tsx";
import { Pagination } from "../../components/pagination.tsx";
import { useLanguage, useWords } from "../../components/words.tsx";
import { requestStatuses, type RequestStatus } from "../../domain/request.ts";
import { defineLoader } from "../../http/door.ts";
import { count, languageName } from "../../words/say.ts";
import { regionWords } from "../../words/region.ts";

/** Where a page ended: the moment and the reference of its last row, because a family is sent at one moment. */
const position = z
  .string()
  .transform((text) => text.split("_"))
  .pipe(z.tuple([z.iso.datetime(), z.string().regex(/^[A-Z0-9]{3}-[A-Z0-9]{4}$/)]))
  .transform(([at, reference]): ListPosition => ({ at: new Date(at), reference }));

/** An address that was made up shows the first page. */
const query = z.object({ status: z.enum(requestStatuses).optional().catch(undefined), after: position.optional().catch(undefined) });

function writePosition(rows: readonly { submittedAt: Date; reference: string }[]): string | null {
  const last = rows.at(-1);
  return last && rows.length === regionPageSize ? `${last.submittedAt.toISOString()}_${last.reference}` : null;
}

export const loader = defineLoader({
  permission: "region.requests",
  async load({ db, actor, request, now }) {
    const { status, after } = query.parse(Object.fromEntries(new URL(request.url).searchParams));
    const statuses: readonly RequestStatus[] = status ? [status] : requestStatuses;
    const rows = await regionRequests(db, actor.regions, statuses, after ?? null);
    const names = await treatmentNames(db);
    return {
      status: status ?? null,
      isFirst: after === undefined,
      next: writePosition(rows),
      rows: rows.map(({ submittedAt, forms, ...row }) => ({
        ...row,
        forms: forms.map((code) => names.get(code) ?? code),
        days: Math.floor((now.getTime() - submittedAt.getTime()) / 86_400_000),
      })),
    };
  },
});

export default function RegionRequests() {
  const { status, isFirst, next, rows } = useLoaderData<typeof loader>();
  const words = useWords(regionWords);
  const language = useLanguage();
  const search = status ? `status=${status}&` : "";
  return (
    <Page title={words.listTitle(status ? words.statuses[status] : words.allRunning)} back={{ to: "/region", label: words.back }} wide>
      <DataTable
        caption={words.requests}
        captionHidden
        empty={words.emptyList}
        rows={rows}
        rowKey={(row) => row.reference}
        columns={[
          { label: words.reference, cell: (row) => row.reference },
          { label: words.who, cell: (row) => (row.personKind === "child" ? words.child(row.ageYears) : words.parent(row.ageYears)) },
          { label: words.need, cell: (row) => (row.kind === "screening" ? words.kinds.screening : row.forms.join(", ") || words.therapistDecides) },
          { label: words.language, cell: (row) => languageName(row.language, language) },
          { label: words.urgency, cell: (row) => words.urgencies[row.urgency] },
          { label: words.status, cell: (row) => words.statuses[row.status] },
          { label: words.sentAgo, numeric: true, cell: (row) => count(row.days, language) },
        ]}
      />
      <Pagination previous={isFirst ? undefined : `?${search}`} next={next ? `?${search}after=${encodeURIComponent(next)}` : undefined} />
    </Page>
  );
}
