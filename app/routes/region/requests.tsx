import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { regionPageSize, regionRequests, regionRequestsById, type ListPosition, type RegionRequest } from "../../../db/region-requests.ts";
import type { Database } from "../../../db/connect.ts";
import { regionNames } from "../../../db/organisations.ts";
import { settingOn } from "../../../db/settings.ts";
import { treatmentNames } from "../../../db/treatment-names.ts";
import { Page } from "../../components/page.tsx";
import { Pagination } from "../../components/pagination.tsx";
import { RegionRequestTable } from "../../components/region-request-table.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { useLanguage, useWords } from "../../components/words.tsx";
import { address } from "../../components/lead/list-address.ts";
import { listName } from "../../components/lead/list-name.ts";
import { amsterdamClock } from "../../domain/amsterdam-time.ts";
import { isHandoverLate } from "../../domain/care/handover.ts";
import { asksForFigure, inListOrder, Question } from "../../domain/dashboard/question.ts";
import { leadAction } from "../../domain/lead-action.ts";
import { requestStatuses } from "../../domain/request.ts";
import { defineLoader } from "../../http/door.ts";
import { regionRequestWords } from "../../words/region-requests.ts";
import { courseWords } from "../../words/region-course.ts";
import { regionWords } from "../../words/region.ts";
import { count } from "../../words/say.ts";
import { listedBehind } from "./behind.ts";
import { sightOf } from "./sight.ts";

/** Where a page ended: whether its last row was a crisis, its moment, and its reference, because a family is sent at one moment. */
const position = z
  .string()
  .transform((text) => text.split("_"))
  .pipe(z.tuple([z.enum(["crisis", "other"]), z.iso.datetime(), z.string().regex(/^[A-Z0-9]{3}-[A-Z0-9]{4}$/)]))
  .transform(([crisis, at, reference]): ListPosition => ({ crisis: crisis === "crisis", at: new Date(at), reference }));

/** An address that was made up shows the first page. */
const query = Question.extend({ after: position.optional().catch(undefined), page: z.coerce.number().pipe(z.int().min(1).max(10_000)).catch(1) });
type Query = z.infer<typeof query>;

function writePosition(rows: readonly RegionRequest[]): string | null {
  const last = rows.at(-1);
  if (!last || rows.length < regionPageSize) return null;
  return [last.urgency === "crisis" ? "crisis" : "other", last.submittedAt.toISOString(), last.reference].join("_");
}

/** A page of those behind a figure, found with the same words. */
async function behindFigure(db: Database, own: readonly string[], asked: Query, now: Date) {
  const sight = await sightOf(db, own, asked, now);
  const behind = inListOrder(await listedBehind(db, sight, asked));
  const ids = behind.slice((asked.page - 1) * regionPageSize, asked.page * regionPageSize).map(({ id }) => id);
  return { rows: await regionRequestsById(db, sight.regions, ids), total: behind.length, pages: Math.max(1, Math.ceil(behind.length / regionPageSize)), page: asked.page, next: null };
}

async function byState(db: Database, own: readonly string[], { status, after }: Query) {
  const rows = await regionRequests(db, own, status ? [status] : requestStatuses, after ?? null);
  return { rows, total: null, pages: 0, page: after === undefined ? 1 : 2, next: writePosition(rows) };
}

export const loader = defineLoader({
  permission: "region.requests",
  async load({ db, actor, request, now }) {
    const asked = query.parse(Object.fromEntries(new URL(request.url).searchParams));
    const found = asksForFigure(asked) ? await behindFigure(db, actor.regions, asked, now) : await byState(db, actor.regions, asked);
    const names = await treatmentNames(db);
    const terms = await settingOn(db, "care-terms", amsterdamClock(now).date);
    const own = await regionNames(db, actor.regions);
    const { after: _, page: __, ...question } = asked;
    return {
      ...found,
      question,
      forms: Object.fromEntries(names),
      rows: found.rows.map(({ submittedAt, statusSince, forms, nobodyFits, therapistLeft, ...row }) => ({
        ...row,
        regionName: own.length > 1 ? own.find(({ slug }) => slug === row.region)?.name : undefined,
        forms: forms.map((code) => names.get(code) ?? code),
        days: Math.floor((now.getTime() - submittedAt.getTime()) / 86_400_000),
        action: leadAction({ status: row.status, urgency: row.urgency, nobodyFits, therapistLeft, handoverLate: isHandoverLate({ status: row.status, statusSince }, terms, now) }),
      })),
    };
  },
  listed: ({ rows }) => ({ kind: "request", ids: rows.map(({ id }) => id) }),
});

export default function RegionRequests() {
  const { question, forms, page, pages, total, next, rows } = useLoaderData<typeof loader>();
  const words = useWords(regionWords);
  const course = useWords(courseWords);
  const { intro } = useWords(regionRequestWords);
  const language = useLanguage();
  const here = (more: Readonly<Record<string, string | number | undefined>>) => address("", { ...question, ...more }) || "?";
  const numbered = total !== null;
  return (
    <Page title={words.listTitle(listName(question, language, forms))} intro={intro} back={{ to: "/region", label: words.back }} wide>
      {numbered && <p>{course.total(count(total, language))} <TextLink to="/region/requests">{course.backToAll}</TextLink></p>}
      <RegionRequestTable rows={rows} />
      <Pagination
        previous={page > 1 ? here({ page: numbered && page > 2 ? page - 1 : undefined }) : undefined}
        next={numbered && page < pages ? here({ page: page + 1 }) : next ? here({ after: next }) : undefined}
        position={numbered ? course.page(page, pages) : undefined}
      />
    </Page>
  );
}
