import { useActionData, useLoaderData } from "@remix-run/react";
import { asActor } from "../../../db/connect.ts";
import { screeningRulesOn } from "../../../db/screening-rules.ts";
import { settingOn } from "../../../db/settings.ts";
import { Page, Section } from "../../components/page.tsx";
import { type ConsiderAnswer, ConsiderOutcome } from "../../components/screening-advice.tsx";
import { ConsiderQuestions } from "../../components/screening-questions.tsx";
import { useWords } from "../../components/words.tsx";
import { amsterdamClock } from "../../domain/amsterdam-time.ts";
import { can } from "../../domain/permission.ts";
import { besideScreening } from "../../domain/screening/beside-screening.ts";
import { whenToScreen } from "../../domain/screening/when-to-screen.ts";
import { whichInstrument } from "../../domain/screening/which-instrument.ts";
import { ConsiderForm, soFarOf } from "../../http/consider-form.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { shown } from "../../http/respond.ts";
import { considerWords } from "../../words/screening-consider.ts";

export const loader = defineLoader({
  permission: "public.view",
  async load({ db, actor, now }) {
    const today = amsterdamClock(now).date;
    const { rules } = await screeningRulesOn(db, today);
    return { today, rules, mayScore: can(actor, "screening.keep") };
  },
});

/** Works out an answer and forgets it: no row, no line in the log, no address and no cookie tells that it was asked. */
export const action = defineAction({
  permission: "public.view",
  form: ConsiderForm,
  act: ({ db, actor, now, form }) =>
    asActor(db, actor, async (trx) => {
      const today = amsterdamClock(now).date;
      const { rules } = await screeningRulesOn(trx, today);
      const ages = await settingOn(trx, "consent-ages", today);
      const { ageYears, informant } = form;
      return shown({ when: whenToScreen(soFarOf(form, today), rules, today), which: whichInstrument(ageYears, informant), beside: besideScreening(ageYears, ages, rules) } satisfies ConsiderAnswer);
    }),
});

/** Screening now, later or not at all, and with which form: for whoever wants to know. */
export default function Consider() {
  const { today, rules, mayScore } = useLoaderData<typeof loader>();
  const words = useWords(considerWords);
  const answer = (useActionData() as { readonly shown?: ConsiderAnswer } | undefined)?.shown;
  return (
    <Page title={words.title} intro={words.intro}>
      {answer && <ConsiderOutcome answer={answer} mayScore={mayScore} />}
      <Section title={words.questions}>
        <ConsiderQuestions today={today} rules={rules} />
      </Section>
    </Page>
  );
}
