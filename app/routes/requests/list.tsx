import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { namesOfColleagues, regionsOfActor } from "../../../db/colleagues.ts";
import { deputisedBy } from "../../../db/deputies.ts";
import { countDrafts } from "../../../db/drafts.ts";
import { movesOfferedToActor } from "../../../db/request-moves.ts";
import { requestOfReference } from "../../../db/requests.ts";
import { settingOn } from "../../../db/settings.ts";
import { treatmentNames } from "../../../db/treatment-names.ts";
import { householdsOf } from "../../../db/worklists.ts";
import { asActor } from "../../../db/connect.ts";
import { ButtonLink } from "../../components/button.tsx";
import { Page, Section } from "../../components/page.tsx";
import { Pagination } from "../../components/pagination.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { Day } from "../../components/when.tsx";
import { useWords } from "../../components/words.tsx";
import { askAgainSince } from "../../domain/age-again.ts";
import { amsterdamClock } from "../../domain/amsterdam-time.ts";
import { parseReference } from "../../domain/reference.ts";
import { isFiltered } from "../../domain/worklist-filter.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { done, invalid } from "../../http/respond.ts";
import { moveWords } from "../../words/request-move.ts";
import { consentListWords } from "../../words/consent-list.ts";
import { requestsWords } from "../../words/requests.ts";
import { familiesTogether } from "./list/family.ts";
import { readPage } from "./list/read-page.ts";
import { ReferenceSearch } from "./list/reference-search.tsx";
import { RequestWorklist } from "./list/request-worklist.tsx";
import { StandingIn } from "./list/standing-in.tsx";
import { shownRow } from "./list/shown-row.ts";
import { addressOf, readAddress } from "./list/worklist-address.ts";
import { WorklistFilters } from "./list/worklist-filters.tsx";
import { PrintButton } from "./list/print-button.tsx";
import { WorklistTabs } from "./list/worklist-tabs.tsx";

export const loader = defineLoader({
  permission: "request.list",
  async load({ db, actor, request, now }) {
    const { list, filter, turn } = readAddress(new URL(request.url).searchParams);
    const { organisations, personId } = actor;
    const on = amsterdamClock(now).date;
    const { rows, previous, next, counts } = await readPage(db, { organisations, personId, filter, on, askAgainSince: askAgainSince(on, await settingOn(db, "age-terms", on)), consentAges: await settingOn(db, "consent-ages", on) }, { list, turn });
    const relatives = await householdsOf(db, organisations, [...new Set(rows.map(({ householdId }) => householdId))]);
    const forms = await treatmentNames(db);
    const colleagues = await namesOfColleagues(db, rows.map(({ submittedBy }) => submittedBy).filter((id) => id !== personId));
    return {
      list, filter, counts, on,
      previous: previous && addressOf(list, filter, previous),
      next: next && addressOf(list, filter, next),
      regions: await regionsOfActor(db),
      drafts: await countDrafts(db),
      moves: (await movesOfferedToActor(db, now)).length,
      deputised: await deputisedBy(db, personId, on),
      rows: familiesTogether(rows).map((row) => shownRow(row, { on, now, forms, colleagues, relatives, personId })),
    };
  },
  listed: ({ rows }) => ({ kind: "request", ids: rows.map(({ id }) => id) }),
});

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
  const { list, filter, rows, counts, drafts, moves, deputised, regions, previous, next, on } = useLoaderData<typeof loader>();
  const words = useWords(requestsWords);
  const moving = useWords(moveWords);
  const consentLink = useWords(consentListWords).link;
  const noneOpen = !isFiltered(filter) && Object.values(counts).every((open) => open === 0);
  return (
    <Page title={words.title} aside={<ButtonLink to="/requests/new">{words.new}</ButtonLink>} wide>
      <WorklistTabs current={list} filter={filter} counts={counts} />
      <StandingIn deputised={deputised} list={list} />
      <div className="worklist-tools no-print">
        <ReferenceSearch />
        <WorklistFilters list={list} filter={filter} regions={regions} standsIn={deputised.length > 0} />
      </div>
      {moves > 0 && (
        <p>
          <TextLink to="/requests/moves">{moving.offeredToYou(moves)}</TextLink>
        </p>
      )}
      {drafts > 0 && (
        <p className="no-print">
          <TextLink to="/requests/drafts">{words.drafts(drafts)}</TextLink>
        </p>
      )}
      <p className="no-print">
        <TextLink to="/requests/consents">{consentLink}</TextLink>
      </p>
      <Section title={words.lists[list]} className="printed-list">
        <p className="only-print">{words.printedOn} <Day on={on} /></p>
        <RequestWorklist list={list} rows={rows} noneOpen={noneOpen} filtered={isFiltered(filter)} />
        <Pagination previous={previous ?? undefined} next={next ?? undefined} />
        {rows.length > 0 && <PrintButton />}
      </Section>
    </Page>
  );
}
