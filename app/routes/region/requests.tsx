import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { regionPageSize, regionRequests, type ListPosition, type RegionRequest } from "../../../db/region-requests.ts";
import { settingOn } from "../../../db/settings.ts";
import { treatmentNames } from "../../../db/treatment-names.ts";
import { Page } from "../../components/page.tsx";
import { Pagination } from "../../components/pagination.tsx";
import { RegionRequestTable } from "../../components/region-request-table.tsx";
import { useWords } from "../../components/words.tsx";
import { amsterdamClock } from "../../domain/amsterdam-time.ts";
import { isHandoverLate } from "../../domain/care/handover.ts";
import { leadAction } from "../../domain/lead-action.ts";
import { requestStatuses, type RequestStatus } from "../../domain/request.ts";
import { defineLoader } from "../../http/door.ts";
import { regionRequestWords } from "../../words/region-requests.ts";
import { regionWords } from "../../words/region.ts";

/** Where a page ended: whether its last row was a crisis, its moment, and its reference, because a family is sent at one moment. */
const position = z
  .string()
  .transform((text) => text.split("_"))
  .pipe(z.tuple([z.enum(["crisis", "other"]), z.iso.datetime(), z.string().regex(/^[A-Z0-9]{3}-[A-Z0-9]{4}$/)]))
  .transform(([crisis, at, reference]): ListPosition => ({ crisis: crisis === "crisis", at: new Date(at), reference }));

/** An address that was made up shows the first page. */
const query = z.object({ status: z.enum(requestStatuses).optional().catch(undefined), after: position.optional().catch(undefined) });

function writePosition(rows: readonly RegionRequest[]): string | null {
  const last = rows.at(-1);
  if (!last || rows.length < regionPageSize) return null;
  return [last.urgency === "crisis" ? "crisis" : "other", last.submittedAt.toISOString(), last.reference].join("_");
}

export const loader = defineLoader({
  permission: "region.requests",
  async load({ db, actor, request, now }) {
    const { status, after } = query.parse(Object.fromEntries(new URL(request.url).searchParams));
    const statuses: readonly RequestStatus[] = status ? [status] : requestStatuses;
    const rows = await regionRequests(db, actor.regions, statuses, after ?? null);
    const names = await treatmentNames(db);
    const terms = await settingOn(db, "care-terms", amsterdamClock(now).date);
    return {
      status: status ?? null,
      isFirst: after === undefined,
      next: writePosition(rows),
      rows: rows.map(({ submittedAt, statusSince, forms, nobodyFits, therapistLeft, ...row }) => ({
        ...row,
        forms: forms.map((code) => names.get(code) ?? code),
        days: Math.floor((now.getTime() - submittedAt.getTime()) / 86_400_000),
        action: leadAction({ status: row.status, urgency: row.urgency, nobodyFits, therapistLeft, handoverLate: isHandoverLate({ status: row.status, statusSince }, terms, now) }),
      })),
    };
  },
  listed: ({ rows }) => ({ kind: "request", ids: rows.map(({ id }) => id) }),
});

export default function RegionRequests() {
  const { status, isFirst, next, rows } = useLoaderData<typeof loader>();
  const words = useWords(regionWords);
  const { intro } = useWords(regionRequestWords);
  const search = status ? `status=${status}&` : "";
  return (
    <Page title={words.listTitle(status ? words.statuses[status] : words.allRunning)} intro={intro} back={{ to: "/region", label: words.back }} wide>
      <RegionRequestTable rows={rows} />
      <Pagination previous={isFirst ? undefined : `?${search}`} next={next ? `?${search}after=${encodeURIComponent(next)}` : undefined} />
    </Page>
  );
}
