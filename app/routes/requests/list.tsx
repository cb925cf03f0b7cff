import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { countDrafts } from "../../../db/drafts.ts";
import { requestOfReference } from "../../../db/requests.ts";
import { treatmentNames } from "../../../db/treatment-names.ts";
import { countWorklists, worklistPage, worklistSize } from "../../../db/worklists.ts";
import { asActor } from "../../../db/connect.ts";
import { ButtonLink } from "../../components/button.tsx";
import { Page, Section } from "../../components/page.tsx";
import { Pagination } from "../../components/pagination.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { useWords } from "../../components/words.tsx";
import { parseReference } from "../../domain/reference.ts";
import { nextAction, phaseOf, worklists } from "../../domain/request-life.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { done, invalid } from "../../http/respond.ts";
import { requestsWords } from "../../words/requests.ts";
import { cut, readTurn } from "./list/page-turn.ts";
import { ReferenceSearch } from "./list/reference-search.tsx";
import { RequestWorklist } from "./list/request-worklist.tsx";
import { WorklistTabs } from "./list/worklist-tabs.tsx";

const query = z.object({ list: z.enum(worklists).catch("my-action") });
const millisecondsPerDay = 86_400_000;

export const loader = defineLoader({
  permission: "request.list",
  async load({ db, actor, request, now }) {
    const search = new URL(request.url).searchParams;
    const { list } = query.parse(Object.fromEntries(search));
    const turn = readTurn(search);
    const { rows, previous, next } = cut(await worklistPage(db, actor.organisations, list, turn), list, turn, worklistSize);
    const names = await treatmentNames(db);
    return {
      list, previous, next,
      counts: await countWorklists(db, actor.organisations),
      drafts: await countDrafts(db),
      rows: rows.map(({ id, reference, personKind, ageYears, kind, forms, urgency, status, statusSince, submittedAt, nobodyFits }) => ({
        id, reference, personKind, ageYears, kind, urgency,
        forms: forms.map((code) => names.get(code) ?? code),
        waitedDays: Math.floor((now.getTime() - submittedAt.getTime()) / millisecondsPerDay),
        sinceAt: phaseOf(status) === "accepted" || phaseOf(status) === "closed" ? statusSince.toISOString() : null,
        next: nextAction(status, nobodyFits),
      })),
    };
  },
  listed: ({ rows }) => ({ kind: "request", ids: rows.map(({ id }) => id) }),
});

export type RequestRow = Awaited<ReturnType<typeof loader>>["rows"][number];

/** Finds a request by its number. Posted, so that what somebody types by mistake stands in no address. */
export const action = defineAction({
  permission: "request.list",
  form: z.object({ reference: z.string().max(200) }),
  async act({ db, actor, form }) {
    const reference = parseReference(form.reference);
    if (!reference) return invalid({ field: "reference", code: "reference-unreadable" });
    const found = await asActor(db, actor, (trx) => requestOfReference(trx, reference));
    return found ? done(`/requests/${reference}`) : invalid({ field: "reference", code: "reference-unknown" });
  },
});

export default function Requests() {
  const { list, rows, counts, drafts, previous, next } = useLoaderData<typeof loader>();
  const words = useWords(requestsWords);
  return (
    <Page title={words.title} aside={<ButtonLink to="/requests/new">{words.new}</ButtonLink>} wide>
      <WorklistTabs current={list} counts={counts} />
      <ReferenceSearch />
      {drafts > 0 && (
        <p>
          <TextLink to="/requests/drafts">{words.drafts(drafts)}</TextLink>
        </p>
      )}
      <Section title={words.lists[list]}>
        <RequestWorklist list={list} rows={rows} noneOpen={Object.values(counts).every((open) => open === 0)} />
        <Pagination previous={previous} next={next} />
      </Section>
    </Page>
  );
}
