import { randomUUID } from "node:crypto";
import { useLoaderData } from "@remix-run/react";
import { exclusionsOf, handoverContact, liveProposal, readRequest } from "../../../db/request-page.ts";
import type { Database } from "../../../db/connect.ts";
import { standingConcessions } from "../../../db/concessions.ts";
import { findDraft } from "../../../db/drafts.ts";
import { questionsOfRequest } from "../../../db/proposal-questions.ts";
import { explanationOf } from "../../../db/proposals.ts";
import { allRegions, practicesNearActor } from "../../../db/request-offer.ts";
import { sheltersToMoveTo, standingOffer } from "../../../db/request-moves.ts";
import { relativesIn } from "../../../db/sent-family.ts";
import { standingPause } from "../../../db/request-pauses.ts";
import { timelineOf } from "../../../db/request-timeline.ts";
import { settingVersions } from "../../../db/settings.ts";
import { groupOfProposal } from "../../../db/therapy-groups.ts";
import { transfersToAnswer } from "../../../db/transfers.ts";
import { treatmentNames } from "../../../db/treatment-names.ts";
import { FundingSummary } from "../../components/funding-summary.tsx";
import { Page, Section } from "../../components/page.tsx";
import { AskedOfUs } from "../../components/question-thread.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { TransfersToAnswer } from "../../components/transfers-to-answer.tsx";
import { useWords } from "../../components/words.tsx";
import { amsterdamClock } from "../../domain/amsterdam-time.ts";
import { fundingRoute } from "../../domain/funding/route.ts";
import { waitedDays } from "../../domain/request-pause.ts";
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
import { withNamesOf } from "./page/named-answers.ts";
import { ConsentSection } from "./page/consent-section.tsx";
import { FamilySection } from "./page/family-section.tsx";
import { GivenRoom } from "./page/given-room.tsx";
import { RequestSummary } from "./page/request-summary.tsx";
import { givenRoom, offeredRoom } from "./page/room.ts";
import { ScreeningSection } from "./page/screening-section.tsx";
import { Situation } from "./page/situation.tsx";
import { StatusTag } from "./page/status-tag.tsx";
import { Timeline } from "./page/timeline.tsx";
import { referenceAddress } from "./reference-address.ts";

export const loader = defineLoader({
  permission: "request.view",
  address: referenceAddress,
  async load({ db, actor, now, address: { reference } }) {
    const request = await readRequest(db, reference);
    if (!request) throw notFound();
    const { id, details, ageStatedOn, region } = request;
    const proposal = await liveProposal(db, id);
    const names = await treatmentNames(db);
    const regions = await allRegions(db);
    const regionName = (slug: string) => regions.find(({ code }) => code === slug)?.name ?? slug;
    const said = { form: (code: string) => names.get(code) ?? code, region: regionName };
    const concessions = await standingConcessions(db, id);
    const person = {
      age: { years: details.ageYears, statedOn: ageStatedOn, turnsEighteenSoon: details.turnsEighteenSoon },
      kind: details.kind,
      residence: { setting: details.setting, origin: details.origin, regionOfStay: region },
    };
    const { origin } = details;
    const history = await timelineOf(db, id);
    const practices = history.some(({ kind }) => kind === "change") ? await practicesNearActor(db) : [];
    const codes = new Map([...names, ...[...regions, ...practices].map(({ code, name }) => [code, name] as const)]);
    return {
      ...request,
      ...(await careOfRequest(db, actor, { id, reference, status: request.status, personKind: details.personKind, age: person.age }, now)),
      proposal: proposal ? { status: proposal.status, expiresAt: proposal.expiresAt, why: explanationOf(proposal.explanation), group: await groupOfProposal(db, proposal.id) } : null,
      prospects: request.prospects && offeredRoom(request.prospects, concessions, said),
      questions: await questionsOfRequest(db, id),
      transfers: (await transfersToAnswer(db)).filter((transfer) => transfer.reference === reference),
      given: givenRoom(concessions, said),
      contact: proposal?.status === "accepted" ? ((await handoverContact(db, proposal.id)) ?? null) : null,
      funding: fundingRoute(person, await settingVersions(db, "funding-rules"), amsterdamClock(now).date),
      originName: origin.kind === "region" ? regionName(origin.region) : null,
      forms: details.forms.map((code) => names.get(code) ?? code),
      exclusions: await exclusionsOf(db, id),
      screening: await screeningOfRequest(db, { id, kind: details.kind, status: request.status, today: amsterdamClock(now).date, names }),
      family: await familyOf(db, request),
      timeline: history.map(withNamesOf(codes)),
      waited: waitedDays(request.submittedAt, history.flatMap((entry) => (entry.kind === "state" ? [entry] : [])).toReversed(), now),
      pause: (await standingPause(db, id)) ?? null,
      moving: await offerInWords(db, id, regionName),
    };
  },
  viewed: (_, { id }) => ({ kind: "request", id }),
});

async function familyOf(db: Database, { reference, householdId }: { reference: string; householdId: string }) {
  const others = (await relativesIn(db, householdId)).filter((relative) => relative.reference !== reference);
  return { household: householdId, others, drafts: (await findDraft(db, householdId))?.people.length ?? 0, nextPerson: randomUUID() };
}

async function offerInWords(db: Database, id: string, regionName: (slug: string) => string) {
  const offer = await standingOffer(db, id);
  if (!offer) return null;
  const shelter = (await sheltersToMoveTo(db)).find(({ organisationId }) => organisationId === offer.toOrganisation);
  return { name: shelter?.name ?? null, number: shelter?.number ?? "", regionName: regionName(offer.toRegion), expiresAt: offer.expiresAt };
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
          <Situation request={request} />
          <TransfersToAnswer transfers={request.transfers} />
          <AskedOfUs questions={request.questions} reference={reference} />
          <ConsentSection request={request} />
          <GivenRoom reference={reference} given={request.given} running={may(status, "amend")} />
          {!isClosed(status) && (
            <Section title={funding.title}>
              <FundingSummary route={request.funding} originRegion={request.originName} />
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
