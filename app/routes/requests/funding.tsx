import { useLoaderData } from "@remix-run/react";
import { adviceTerms } from "../../../db/advice-terms.ts";
import { explanationOf } from "../../../db/proposals.ts";
import { liveProposal, readRequest } from "../../../db/request-page.ts";
import { FundingLists } from "../../components/funding-lists.tsx";
import { FundingWarnings } from "../../components/funding-answer.tsx";
import { FundingOutcome } from "../../components/funding-outcome.tsx";
import { Page, Section } from "../../components/page.tsx";
import { PrintButton } from "../../components/print-button.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { useWords } from "../../components/words.tsx";
import { amsterdamClock } from "../../domain/amsterdam-time.ts";
import { explainFunding } from "../../domain/funding/explain-funding.ts";
import { situationOfRequest } from "../../domain/funding/request-situation.ts";
import { defineLoader } from "../../http/door.ts";
import { notFound } from "../../http/respond.ts";
import { fundingWords } from "../../words/funding.ts";
import { requestFundingWords } from "../../words/request-funding.ts";
import { referenceAddress } from "./reference-address.ts";

export const loader = defineLoader({
  permission: "request.view",
  address: referenceAddress,
  async load({ db, now, address: { reference } }) {
    const request = await readRequest(db, reference);
    if (!request) throw notFound();
    const { id, details, ageStatedOn, region } = request;
    const age = { years: details.ageYears, statedOn: ageStatedOn, turnsEighteenSoon: details.turnsEighteenSoon };
    const situation = situationOfRequest({ age, kind: details.kind, residence: { setting: details.setting, origin: details.origin, regionOfStay: region } });
    const terms = await adviceTerms(db, { help: details.kind, forms: details.forms }, amsterdamClock(now).date);
    const asked = explanationOf((await liveProposal(db, id))?.explanation);
    const { from, to } = terms.wider.reimbursedWithoutContract.value["in-kind"];
    return { id, reference, advice: explainFunding(situation, terms), asked: asked && { route: asked.route, contract: asked.contract }, values: { from, to } };
  },
  viewed: (_, { id }) => ({ kind: "request", id }),
});

/** Who pays for this person, what the contract of the therapist means, and what to arrange. */
export default function RequestFunding() {
  const { reference, advice, asked, values } = useLoaderData<typeof loader>();
  const words = useWords(requestFundingWords);
  return (
    <Page title={words.title(reference)} intro={words.intro} back={{ to: `/requests/${reference}`, label: words.back }}>
      <FundingWarnings advice={advice} />
      <Section title={useWords(fundingWords).title}>
        <FundingOutcome answer={{ advice, gemeente: null }} values={values} />
      </Section>
      {advice.contract !== "none" && (
        <Section title={words.contractTitle}>
          <p>{asked ? words.contracts[`${asked.route}-${asked.contract}`] : words.noTherapist}</p>
        </Section>
      )}
      <Section title={words.lists}>
        <FundingLists advice={advice} />
      </Section>
      <p className="no-print"><PrintButton>{words.print}</PrintButton></p>
      <p className="no-print">{words.publicHint} <TextLink to="/funding">{words.publicLink}</TextLink></p>
    </Page>
  );
}
