import { randomUUID } from "node:crypto";
import { useLoaderData } from "@remix-run/react";
import { exclusionsOf, readRequest } from "../../../db/request-page.ts";
import type { Database } from "../../../db/connect.ts";
import { findDraft } from "../../../db/drafts.ts";
import { relativesIn } from "../../../db/sent-family.ts";
import { settingVersions } from "../../../db/settings.ts";
import { treatmentsOnOffer } from "../../../db/treatments.ts";
import { FundingSummary } from "../../components/funding-summary.tsx";
import { Page, Section } from "../../components/page.tsx";
import { AskedOfUs } from "../../components/question-thread.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { TransfersToAnswer } from "../../components/transfers-to-answer.tsx";
import { useWords } from "../../components/words.tsx";
import { amsterdamClock } from "../../domain/amsterdam-time.ts";
import { noFormIsLeft } from "../../domain/forms-left.ts";
import type { FundedPerson } from "../../domain/funding/decision.ts";
import { fundingRoute } from "../../domain/funding/route.ts";
import { isClosed, may } from "../../domain/request-life.ts";
import { defineLoader } from "../../http/door.ts";
import { notFound } from "../../http/respond.ts";
import { careOfRequest } from "../../http/care-of-request.ts";
import { screeningOfRequest } from "../../http/screening-of-request.ts";
import { fundingWords } from "../../words/funding.ts";
import { timelineWords } from "../../words/request-timeline.ts";
import { requestFundingWords } from "../../words/request-funding.ts";
import { requestPageWords } from "../../words/request-page.ts";
import { CallFirst } from "./call-first.tsx";
import { Deeds } from "./page/deeds.tsx";
import { courseSoFar } from "./page/course-so-far.ts";
import { type NamesOnPage, namesOnPage } from "./page/names-on-page.ts";
import { searchSoFar } from "./page/search-so-far.ts";
import { ConsentSection } from "./page/consent-section.tsx";
import { FamilySection } from "./page/family-section.tsx";
import { GivenRoom } from "./page/given-room.tsx";
import { NoFormLeft } from "./page/no-form-left.tsx";
import { RequestSummary } from "./page/request-summary.tsx";
import { ScreeningSection } from "./page/screening-section.tsx";
import { Situation } from "./page/situation.tsx";
import { StatusTag } from "./page/status-tag.tsx";
import { Timeline } from "./page/timeline.tsx";
import { referenceAddress } from "./reference-address.ts";

type ReadRequest = NonNullable<Awaited<ReturnType<typeof readRequest>>>;

export const loader = defineLoader({
  permission: "request.view",
  address: referenceAddress,
  async load({ db, actor, now, address: { reference } }) {
    const request = await readRequest(db, reference);
    if (!request) throw notFound();
    const { id, status, details } = request;
    const names = await namesOnPage(db);
    const person = personToFund(request);
    const today = amsterdamClock(now).date;
    return {
      ...request,
      ...(await careOfRequest(db, actor, { id, reference, status, personKind: details.personKind, age: person.age }, now)),
      ...(await searchSoFar(db, request, names)),
      ...(await needInWords(db, request, names)),
      ...(await courseSoFar(db, request, names, now)),
      funding: fundingRoute(person, await settingVersions(db, "funding-rules"), today),
      screening: await screeningOfRequest(db, { id, kind: details.kind, status, today, names: names.forms }),
      family: await familyOf(db, request),
    };
  },
  viewed: (_, { id }) => ({ kind: "request", id }),
});

async function familyOf(db: Database, { reference, householdId }: ReadRequest) {
  const others = (await relativesIn(db, householdId)).filter((relative) => relative.reference !== reference);
  return { household: householdId, others, drafts: (await findDraft(db, householdId))?.people.length ?? 0, nextPerson: randomUUID() };
}

/** What was asked for, as people call it, and of whom to stay away; whether any of the forms can still be asked for. */
async function needInWords(db: Database, { id, details, details: { origin, forms } }: ReadRequest, names: NamesOnPage) {
  const onOffer = new Set((await treatmentsOnOffer(db)).map(({ code }) => code));
  return {
    originName: origin.kind === "region" ? names.region(origin.region) : null,
    forms: forms.map(names.form),
    noFormLeft: noFormIsLeft(details, onOffer),
    exclusions: await exclusionsOf(db, id),
  };
}

/** The person as the rules of money look at somebody. */
function personToFund({ details: { ageYears, turnsEighteenSoon, kind, setting, origin }, ageStatedOn, region }: ReadRequest): FundedPerson {
  return { age: { years: ageYears, statedOn: ageStatedOn, turnsEighteenSoon }, kind, residence: { setting, origin, regionOfStay: region } };
}

export type RequestPage = ReturnType<typeof useLoaderData<typeof loader>>;

export default function Request() {
  const request = useLoaderData<typeof loader>();
  const words = useWords(requestPageWords);
  const funding = useWords(fundingWords);
  const { link: arrange } = useWords(requestFundingWords);
  const { status, details, reference } = request;
  return (
    <Page title={`${words.title} ${reference}`} back={{ to: "/requests", label: words.back }} aside={<StatusTag status={status} />} wide>
      {details.urgency === "crisis" && !isClosed(status) && status !== "started" && <CallFirst />}
      <div className="request-page">
        <div>
          <NoFormLeft request={request} />
          <Situation request={request} />
          <TransfersToAnswer transfers={request.transfers} />
          <AskedOfUs questions={request.questions} reference={reference} />
          <ConsentSection request={request} />
          <GivenRoom reference={reference} given={request.given} running={may(status, "amend")} />
          {!isClosed(status) && (
            <Section title={funding.title}>
              <FundingSummary route={request.funding} originRegion={request.originName} begun={status === "started"} />
              <p><TextLink to={`/requests/${reference}/funding`}>{arrange}</TextLink></p>
            </Section>
          )}
          <ScreeningSection request={request} />
          <Section title={useWords(timelineWords).title}>
            <Timeline timeline={request.timeline} />
          </Section>
        </div>
        <div className="request-page-side">
          <Section title={words.summary}>
            <RequestSummary request={request} />
          </Section>
          <FamilySection request={request} />
          <Deeds reference={reference} status={status} />
        </div>
      </div>
    </Page>
  );
}
