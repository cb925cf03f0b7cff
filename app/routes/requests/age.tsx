import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { statedAge } from "../../../db/request-age.ts";
import { confirmAge } from "../../commands/confirm-age.ts";
import { Button } from "../../components/button.tsx";
import { RadioGroup } from "../../components/choices.tsx";
import { NumberField } from "../../components/field.tsx";
import { Form } from "../../components/form.tsx";
import { Page } from "../../components/page.tsx";
import { Day } from "../../components/when.tsx";
import { useWords } from "../../components/words.tsx";
import { askBirthdayAt } from "../../domain/request-assembly.ts";
import { isClosed } from "../../domain/request-life.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { done, invalid, notFound, refused } from "../../http/respond.ts";
import { ageAgainWords } from "../../words/age-again.ts";
import { commonWords } from "../../words/common.ts";
import { requestFormWords } from "../../words/request-form.ts";
import { requestProblemWords } from "../../words/request-problems.ts";
import { optionsOf } from "./form/options.ts";
import { referenceAddress } from "./reference-address.ts";

export const loader = defineLoader({
  permission: "request.confirm-age",
  address: referenceAddress,
  async load({ db, address: { reference } }) {
    const request = await statedAge(db, reference);
    if (!request || isClosed(request.status)) throw notFound();
    return request;
  },
  viewed: (_, { id }) => ({ kind: "request", id }),
});

const Stated = z.object({
  ageYears: z.string().trim().min(1, "ageYears-missing").regex(/^\d{1,2}$/, "ageYears-unusable").transform(Number),
  turnsEighteenSoon: z.enum(["yes", "no"]).optional().catch(undefined),
});

export const action = defineAction({
  permission: "request.confirm-age",
  address: referenceAddress,
  form: Stated,
  async act({ db, occasion, address: { reference }, form: { ageYears, turnsEighteenSoon } }) {
    if (ageYears === askBirthdayAt && turnsEighteenSoon === undefined) return invalid({ field: "turnsEighteenSoon", code: "turnsEighteenSoon-missing" });
    const confirmed = await confirmAge(db, occasion, { reference, ageYears, turnsEighteenSoon: turnsEighteenSoon === "yes" });
    if (!confirmed) throw notFound();
    if (confirmed.kind === "proceed") return done("/requests", confirmed.corrected ? "age-corrected" : "age-confirmed", { reference });
    if (confirmed.reason === "not-plausible") return invalid({ field: "ageYears", code: "ageYears-not-plausible" });
    return refused(`/requests/${reference}`, confirmed.reason);
  },
});

export default function AgeAgain() {
  const { reference, personKind, ageYears, ageStatedOn, turnsEighteenSoon } = useLoaderData<typeof loader>();
  const words = useWords(ageAgainWords);
  const form = useWords(requestFormWords);
  const { yes, no } = useWords(commonWords);
  return (
    <Page title={`${words.title} ${reference}`} back={{ to: `/requests/${reference}`, label: words.back }}>
      <p>
        {words.stated[personKind](ageYears)} <Day on={ageStatedOn} />. {words.why}
      </p>
      <Form problemWords={useWords(requestProblemWords)} className="age-again">
        <NumberField name="ageYears" label={words.now} hint={form.ageHint} unit={form.years} defaultValue={ageYears} />
        <div className="at-seventeen">
          <RadioGroup
            name="turnsEighteenSoon" label={form.turnsEighteen} hint={form.turnsEighteenHint} options={optionsOf({ yes, no })}
            defaultValue={ageYears === askBirthdayAt ? (turnsEighteenSoon ? "yes" : "no") : undefined}
          />
        </div>
        <Button>{words.confirm}</Button>
        <p className="small-print">{words.corrects}</p>
      </Form>
    </Page>
  );
}
