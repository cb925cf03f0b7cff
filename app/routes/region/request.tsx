import { useLoaderData } from "@remix-run/react";
import { questionsForLead } from "../../../db/proposal-questions.ts";
import { proposalsSoFar, regionRequest } from "../../../db/region-requests.ts";
import { timelineForLead } from "../../../db/request-timeline.ts";
import { settingOn, settingVersions } from "../../../db/settings.ts";
import { treatmentNames } from "../../../db/treatment-names.ts";
import { FundingForLead, NeedForLead, PaperNote, ProposalsSoFar } from "../../components/region-request.tsx";
import { Notice } from "../../components/notice.tsx";
import { AskedForLead } from "../../components/question-thread.tsx";
import { HelpForLead } from "../../components/help-for-lead.tsx";
import { Page, Section } from "../../components/page.tsx";
import { WhyNobody } from "../../components/why-nobody-for-lead.tsx";
import { useLanguage, useWords } from "../../components/words.tsx";
import { amsterdamClock, dutchDay } from "../../domain/amsterdam-time.ts";
import { routeWithoutOrigin } from "../../domain/funding/without-origin.ts";
import { handoverDueAt, isHandoverLate } from "../../domain/care/handover.ts";
import { leadAction } from "../../domain/lead-action.ts";
import { defineLoader } from "../../http/door.ts";
import { notFound } from "../../http/respond.ts";
import { regionRequestWords } from "../../words/region-requests.ts";
import { day } from "../../words/say.ts";
import { timelineWords } from "../../words/request-timeline.ts";
import { useNeedInWords } from "../requests/page/request-summary.tsx";
import { StatusTag } from "../requests/page/status-tag.tsx";
import { Timeline } from "../requests/page/timeline.tsx";
import { overridesOf } from "../../../db/overrides.ts";
import { Overrides } from "../../components/overrides.tsx";
import { helpFor } from "./help-for.ts";
import { referenceAddress } from "../requests/reference-address.ts";

export const loader = defineLoader({
  permission: "region.view-request",
  address: referenceAddress,
  async load({ db, actor, now, address: { reference } }) {
    const found = await regionRequest(db, { reference, regions: actor.regions });
    if (!found) throw notFound();
    const { exactAge: age, ...request } = found;
    const { id, details, region, status, statusSince, nobodyFits, therapistLeft } = request;
    const on = amsterdamClock(now).date;
    const terms = await settingOn(db, "care-terms", on);
    const names = await treatmentNames(db);
    const person = { age, kind: details.kind, setting: details.setting, regionOfStay: region };
    return {
      ...request,
      now: now.toISOString(),
      action: leadAction({ status, urgency: details.urgency, nobodyFits, therapistLeft, handoverLate: isHandoverLate({ status, statusSince }, terms, now) }),
      handoverDueOn: dutchDay(handoverDueAt(statusSince, terms)),
      forms: details.forms.map((code) => names.get(code) ?? code),
      funding: routeWithoutOrigin(person, await settingVersions(db, "funding-rules"), on),
      help: await helpFor(db, id),
      proposals: await proposalsSoFar(db, id),
      questions: await questionsForLead(db, id),
      timeline: await timelineForLead(db, id),
      overrides: await overridesOf(db, id),
      today: on,
    };
  },
  viewed: (_, { id }) => ({ kind: "request", id }),
});

export default function RegionRequest() {
  const request = useLoaderData<typeof loader>();
  const words = useWords(regionRequestWords);
  const language = useLanguage();
  const { reference, status, details, failedOnly, lookedAt, nobodyFits, action } = request;
  return (
    <Page title={`${words.title} ${reference}`} back={{ to: "/region/requests", label: words.back }} aside={<StatusTag status={status} />}>
      <PaperNote at={request.now} />
      {action === "help-in-crisis" && <Notice tone="danger" title={words.crisisTitle}><p>{words.crisisText}</p></Notice>}
      {action === "speed-up-handover" && <Notice tone="warning" title={words.handoverLateTitle}><p>{words.handoverLateText(day(request.handoverDueOn, language))}</p></Notice>}
      {action === "replace-therapist" && <Notice tone="warning" title={words.leftTitle}><p>{words.leftText}</p></Notice>}
      {status === "submitted" && failedOnly && lookedAt && <WhyNobody {...{ failedOnly, lookedAt, nobodyFits }} />}
      <HelpForLead reference={reference} {...request.help} />
      <Overrides reference={reference} waiting={status === "submitted"} asked={status === "proposed"} today={request.today} overrides={request.overrides} />
      <Section title={words.proposals}>
        <ProposalsSoFar proposals={request.proposals} />
        <AskedForLead questions={request.questions} />
      </Section>
      <Section title={words.need}>
        <NeedForLead request={request} said={useNeedInWords(details)} />
      </Section>
      <Section title={words.funding}>
        <FundingForLead route={request.funding} />
      </Section>
      <Section title={useWords(timelineWords).title}>
        <Timeline timeline={request.timeline} />
      </Section>
    </Page>
  );
}
