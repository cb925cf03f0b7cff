import { randomUUID } from "node:crypto";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { personOfCase } from "../../../db/screening-people.ts";
import { screeningRulesOn } from "../../../db/screening-rules.ts";
import { treatmentsOnOffer } from "../../../db/treatments.ts";
import { reportScreening } from "../../commands/report-screening.ts";
import { Page } from "../../components/page.tsx";
import { AdviceQuestions } from "../../components/screening-advice-questions.tsx";
import { ScreeningForm } from "../../components/screening-form.tsx";
import { useWords } from "../../components/words.tsx";
import { amsterdamClock } from "../../domain/amsterdam-time.ts";
import { suits } from "../../domain/request-offer.ts";
import { helpHasBegun } from "../../domain/screening/result.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { done, invalid, notFound } from "../../http/respond.ts";
import { screeningChoiceWords } from "../../words/screening-choice.ts";
import { screeningFormWords } from "../../words/screening-form.ts";
import { screeningWords } from "../../words/screening.ts";
import { instrumentCode, PostedScreening } from "./instrument-address.ts";

const address = z.object({ id: z.uuid(), instrument: instrumentCode });

export const loader = defineLoader({
  permission: "screening.report",
  address,
  async load({ db, actor, now, address: { id, instrument: code } }) {
    const person = await personOfCase(db, { id, personId: actor.personId });
    if (!person) throw notFound();
    const today = amsterdamClock(now).date;
    const { rules } = await screeningRulesOn(db, today);
    const treatments = (await treatmentsOnOffer(db)).filter((treatment) => suits(treatment, person.personKind, person.ageYears));
    const advised = person.kind === "screening" ? treatments.map(({ code: value, name: label }) => ({ value, label })) : null;
    return { id, advised, asksMoment: helpHasBegun(person), code, rules, today, formKey: randomUUID() };
  },
});

export const action = defineAction({
  permission: "screening.report",
  address,
  form: PostedScreening,
  async act({ db, occasion, address: { id, instrument: code }, form: { submissionKey: key, ...posted } }) {
    const reported = await reportScreening(db, occasion, { proposalId: id, key, code, posted });
    if (!reported) throw notFound();
    return reported.kind === "unreadable" ? invalid(...reported.problems) : done(`/caseload/${id}/screening`, "screening-reported");
  },
});

export default function ScoreFormOfCase() {
  const { id, advised, ...setting } = useLoaderData<typeof loader>();
  const names = useWords(screeningWords);
  const back = { to: `/caseload/${id}/screening`, label: useWords(screeningChoiceWords).back };
  return (
    <Page title={names.instruments[setting.code]} intro={useWords(screeningFormWords).intro} back={back}>
      <ScreeningForm {...setting}>{advised && <AdviceQuestions treatments={advised} />}</ScreeningForm>
    </Page>
  );
}
