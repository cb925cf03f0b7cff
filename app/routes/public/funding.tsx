import { useLoaderData } from "@remix-run/react";
import { asActor, type Database } from "../../../db/connect.ts";
import { gemeenteInRegion, gemeentenToChoose } from "../../../db/gemeenten.ts";
import { adviceTerms } from "../../../db/advice-terms.ts";
import { settingOn } from "../../../db/settings.ts";
import { FundingAnswer, useShownFunding } from "../../components/funding-answer.tsx";
import { FundingQuestions } from "../../components/funding-questions.tsx";
import { Page, Section } from "../../components/page.tsx";
import { Prose } from "../../components/prose.tsx";
import { useWords } from "../../components/words.tsx";
import { amsterdamClock } from "../../domain/amsterdam-time.ts";
import { explainFunding } from "../../domain/funding/explain-funding.ts";
import type { IsoDate } from "../../domain/iso-date.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { FundingForm, situationOf } from "../../http/funding-form.ts";
import { invalid, type Outcome, shown } from "../../http/respond.ts";
import { fundingExplained } from "../../words/funding-explained.ts";
import { fundingPageWords } from "../../words/funding-page.ts";

export const loader = defineLoader({
  permission: "public.view",
  async load({ db, now }) {
    const today = amsterdamClock(now).date;
    return { gemeenten: await gemeentenToChoose(db, today), values: await numbersInForce(db, today) };
  },
});

/** Works out an answer and forgets it: no row, no line in the log, no address and no cookie tells that it was asked. */
export const action = defineAction({
  permission: "public.view",
  form: FundingForm,
  act: ({ db, actor, now, form }) => asActor(db, actor, (trx) => workOut(trx, form, amsterdamClock(now).date)),
});

async function workOut(db: Database, form: FundingForm, today: IsoDate): Promise<Outcome> {
  const rules = await settingOn(db, "funding-rules", today);
  if (form.whose === "parent-guidance" && form.ageYears >= rules.adultAge.value) return invalid({ field: "ageYears", code: "ageYears-of-child" });
  for (const field of ["home", "mother"] as const) {
    const code = form[field];
    if (code.startsWith("GM") && !(await gemeenteInRegion(db, code, today))) return invalid({ field, code: `${field}-unusable` });
  }
  const advice = explainFunding(situationOf(form, today), await adviceTerms(db, { help: form.help, forms: [] }, today));
  const code = advice.responsible?.gemeente;
  return shown({ advice, gemeente: (code && (await gemeenteInRegion(db, code, today))) || null });
}

/** What a law, a year or the programme decides, as it holds today. */
async function numbersInForce(db: Database, today: IsoDate) {
  const { adultAge, extendedYouthCareUntilAge, deductibleEuros } = await settingOn(db, "funding-rules", today);
  const { resumeYouthCareWithinMonths, reimbursedWithoutContract, sexualViolenceCentre } = await settingOn(db, "wider-funding-rules", today);
  const { from, to } = reimbursedWithoutContract.value["in-kind"];
  return {
    adultAge: adultAge.value, untilAge: extendedYouthCareUntilAge.value, euros: deductibleEuros.value,
    months: resumeYouthCareWithinMonths.value, from, to, days: sexualViolenceCentre.value.withinDays,
  };
}

/** Who pays for help: the answer for one situation, the questions that lead to it, and how it works. */
export default function Funding() {
  const { gemeenten, values } = useLoaderData<typeof loader>();
  const words = useWords(fundingPageWords);
  const answer = useShownFunding();
  return (
    <Page title={words.title} intro={words.intro}>
      {answer && <FundingAnswer answer={answer} values={values} />}
      <div className="no-print">
        <Section title={words.form.title}>
          <FundingQuestions gemeenten={gemeenten} values={values} />
        </Section>
      </div>
      <div className={answer ? "no-print" : undefined}>
        <Prose parts={useWords(fundingExplained)} values={values} />
      </div>
    </Page>
  );
}
