import { useLoaderData } from "@remix-run/react";
import { amendableRequest } from "../../../db/request-amendments.ts";
import { requestOffer } from "../../../db/request-offer.ts";
import { Notice } from "../../components/notice.tsx";
import { Page } from "../../components/page.tsx";
import { SummaryList } from "../../components/summary-list.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { useWords } from "../../components/words.tsx";
import { amendmentSections } from "../../domain/amendment.ts";
import { amsterdamClock } from "../../domain/amsterdam-time.ts";
import { answersOf } from "../../domain/request-answers-of.ts";
import { isWithTherapist } from "../../domain/request-life.ts";
import { defineLoader } from "../../http/door.ts";
import { amendmentWords } from "../../words/amendment.ts";
import { deedWords } from "../../words/request-deeds.ts";
import { requestPageWords } from "../../words/request-page.ts";
import { useSectionInWords } from "./page/section-in-words.ts";
import { openFor } from "./open-for.ts";
import { referenceAddress } from "./reference-address.ts";

export const loader = defineLoader({
  permission: "request.amend",
  address: referenceAddress,
  async load({ db, now, context, address: { reference } }) {
    const request = await openFor("amend", { db, context, reference });
    const { id, status, hasProposal } = request;
    return {
      id, reference,
      proposal: !hasProposal ? null : isWithTherapist(status) ? ("accepted" as const) : ("open" as const),
      answers: answersOf(await amendableRequest(db, id)),
      offer: await requestOffer(db, amsterdamClock(now).date),
    };
  },
  viewed: (_, { id }) => ({ kind: "request", id }),
});

export default function Amendment() {
  const { reference, proposal, answers, offer } = useLoaderData<typeof loader>();
  const words = useWords(amendmentWords);
  const { move } = useWords(deedWords);
  const say = useSectionInWords(offer);
  const page = `/requests/${reference}`;
  return (
    <Page title={words.title} intro={words.intro} back={{ to: page, label: `${useWords(requestPageWords).title} ${reference}` }}>
      {proposal && <Notice tone="warning">{words.withProposal[proposal]}</Notice>}
      <SummaryList
        items={amendmentSections.map((section) => ({
          term: words.sections[section],
          detail: say(section, answers) || words.nothing,
          action: (
            <TextLink to={`${page}/amendment/${section}`}>
              {words.change}
              <span className="visually-hidden">: {words.sections[section]}</span>
            </TextLink>
          ),
        }))}
      />
      <p>
        {words.moves} <TextLink to={`${page}/move`}>{move.label}</TextLink>
      </p>
    </Page>
  );
}
