import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { personOfCase } from "../../../db/screening-people.ts";
import { resultsOf } from "../../../db/screening-results.ts";
import { screeningRulesOn } from "../../../db/screening-rules.ts";
import { treatmentNames } from "../../../db/treatment-names.ts";
import { Page, Section } from "../../components/page.tsx";
import { InstrumentChoice } from "../../components/screening-choice.tsx";
import { ScreeningResults } from "../../components/screening-results.tsx";
import { useWords } from "../../components/words.tsx";
import { amsterdamClock } from "../../domain/amsterdam-time.ts";
import { defineLoader } from "../../http/door.ts";
import { notFound } from "../../http/respond.ts";
import { shownResults } from "../../domain/screening/recorded-result.ts";
import { screeningChoiceWords } from "../../words/screening-choice.ts";
import { screeningResultWords } from "../../words/screening-results.ts";

export const loader = defineLoader({
  permission: "screening.report",
  address: z.object({ id: z.uuid() }),
  async load({ db, actor, now, address: { id } }) {
    const person = await personOfCase(db, { id, personId: actor.personId });
    if (!person) throw notFound();
    const today = amsterdamClock(now).date;
    const { rules } = await screeningRulesOn(db, today);
    const results = shownResults(await resultsOf(db, person.requestId), { rules, today, side: "therapist", names: await treatmentNames(db) });
    return { id, requestId: person.requestId, ageYears: person.ageYears, results };
  },
  viewed: (_, { requestId }) => ({ kind: "request", id: requestId }),
});

/** Of a case of one's own: what came out so far, and a form to add to it. */
export default function ScreeningOfCase() {
  const { id, ageYears, results } = useLoaderData<typeof loader>();
  const words = useWords(screeningChoiceWords);
  const resultWords = useWords(screeningResultWords);
  return (
    <Page title={words.title} intro={resultWords.caseIntro} back={{ to: `/caseload/${id}`, label: resultWords.toCase }}>
      {results.length > 0 && (
        <Section title={resultWords.title}>
          <ScreeningResults results={results} />
        </Section>
      )}
      <InstrumentChoice ageYears={ageYears} to={(code) => `/caseload/${id}/screening/${code}`} />
    </Page>
  );
}
