import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { amendableRequest } from "../../../db/request-amendments.ts";
import { statedAge } from "../../../db/request-age.ts";
import { requestFormSetting } from "../../../db/request-offer.ts";
import { confirmAge } from "../../commands/confirm-age.ts";
import { Button } from "../../components/button.tsx";
import { RadioGroup } from "../../components/choices.tsx";
import { NumberField } from "../../components/field.tsx";
import { Form } from "../../components/form.tsx";
import { Page } from "../../components/page.tsx";
import { Day } from "../../components/when.tsx";
import { useWords } from "../../components/words.tsx";
import { showingChosen } from "../../domain/amendment.ts";
import { amsterdamClock } from "../../domain/amsterdam-time.ts";
import { answersOf } from "../../domain/request-answers-of.ts";
import { pick } from "../../domain/request-answers.ts";
import { readAnswers } from "../../domain/read-answers.ts";
import { isClosed } from "../../domain/request-life.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { invalid, notFound, refused, turnedBack } from "../../http/respond.ts";
import { ageAgainWords } from "../../words/age-again.ts";
import { commonWords } from "../../words/common.ts";
import { requestFormWords } from "../../words/request-form.ts";
import { requestProblemWords } from "../../words/request-problems.ts";
import { amendedOutcome } from "./amended-outcome.ts";
import { optionsOf } from "./form/options.ts";
import { RarityQuestion } from "./form/rarity-question.tsx";
import { useSoFar } from "./form/so-far.ts";
import { referenceAddress } from "./reference-address.ts";

export const loader = defineLoader({
  permission: "request.confirm-age",
  address: referenceAddress,
  async load({ db, now, context, address: { reference } }) {
    const request = await statedAge(db, reference);
    if (!request) throw notFound();
    if (isClosed(request.status)) throw await turnedBack(`/requests/${reference}`, "already-closed", context);
    const { offer } = await requestFormSetting(db, amsterdamClock(now).date);
    const answers = pick(answersOf(await amendableRequest(db, request.id)), ["personKind", "ageYears", "turnsEighteenSoon", "language", "shownAs"]);
    return { ...request, offer, answers };
  },
  viewed: (_, { id }) => ({ kind: "request", id }),
});

export const action = defineAction({
  permission: "request.confirm-age",
  address: referenceAddress,
  form: z.object({ ageYears: z.string(), turnsEighteenSoon: z.string().optional(), shownAs: z.string().optional() }),
  async act({ db, occasion, address: { reference }, form }) {
    const { answers: stated, problems } = readAnswers(form);
    if (problems.length > 0) return invalid(...problems);
    if (stated.ageYears === undefined) return invalid({ field: "ageYears", code: "ageYears-missing" });
    const confirmed = await confirmAge(db, occasion, { reference, stated });
    if (!confirmed) throw notFound();
    if (confirmed.kind === "incomplete") return invalid(...confirmed.problems);
    if (confirmed.kind === "changed-meanwhile") return invalid({ field: "", code: "changed-meanwhile" });
    if (confirmed.kind === "refuse") return refused(`/requests/${reference}`, confirmed.reason);
    return amendedOutcome(reference, confirmed, { changed: "age-corrected", unchanged: "age-confirmed", to: "/requests" });
  },
});

export default function AgeAgain() {
  const { reference, personKind, ageStatedOn, answers, offer } = useLoaderData<typeof loader>();
  const words = useWords(ageAgainWords);
  const form = useWords(requestFormWords);
  const { yes, no } = useWords(commonWords);
  const { soFar, onChange } = useSoFar(answers);
  return (
    <Page title={`${words.title} ${reference}`} back={{ to: `/requests/${reference}`, label: words.back }}>
      <p>
        {words.stated[personKind](Number(answers.ageYears))} <Day on={ageStatedOn} />. {words.why}
      </p>
      <Form problemWords={useWords(requestProblemWords)} className="age-again">
        <div onChange={onChange}>
          <NumberField name="ageYears" label={words.now} hint={form.ageHint} unit={form.years} defaultValue={Number(answers.ageYears)} />
          <div className="at-seventeen">
            <RadioGroup name="turnsEighteenSoon" label={form.turnsEighteen} hint={form.turnsEighteenHint} options={optionsOf({ yes, no })} defaultValue={answers.turnsEighteenSoon} />
          </div>
          <RarityQuestion offer={offer} soFar={soFar} chosen={showingChosen(answers, offer)} />
        </div>
        <Button>{words.confirm}</Button>
        <p className="small-print">{words.corrects}</p>
      </Form>
    </Page>
  );
}
