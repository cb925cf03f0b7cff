import { useLoaderData } from "@remix-run/react";
import { neighboursOf } from "../../../../db/concessions.ts";
import { allRegions } from "../../../../db/request-offer.ts";
import { settingOn } from "../../../../db/settings.ts";
import { treatmentNames } from "../../../../db/treatment-names.ts";
import { proposeSpillOver } from "../../../commands/propose-spill-over.ts";
import { Button } from "../../../components/button.tsx";
import { DateField, NumberField } from "../../../components/field.tsx";
import { Form } from "../../../components/form.tsx";
import { Page } from "../../../components/page.tsx";
import { Select } from "../../../components/select.tsx";
import { useWords } from "../../../components/words.tsx";
import { amsterdamClock } from "../../../domain/amsterdam-time.ts";
import { addDays } from "../../../domain/iso-date.ts";
import { AgreementForm } from "../../../domain/spill-over.ts";
import { defineAction, defineLoader } from "../../../http/door.ts";
import { done, invalid } from "../../../http/respond.ts";
import { spillOverWords } from "../../../words/spill-over.ts";

export const loader = defineLoader({
  permission: "spill-over.propose",
  async load({ db, actor: { regions }, now }) {
    const today = amsterdamClock(now).date;
    const { longestAgreementDays } = await settingOn(db, "lead-terms", today);
    const all = await allRegions(db);
    const name = (slug: string) => all.find(({ code }) => code === slug)?.name ?? slug;
    const pairs = (await neighboursOf(db, regions)).flatMap(({ region, code }) => [{ from: region, to: code }, { from: code, to: region }]);
    return {
      directions: pairs.map(({ from, to }) => ({ value: `${from}>${to}`, from: name(from), to: name(to) })),
      forms: [...(await treatmentNames(db))].map(([value, label]) => ({ value, label })),
      from: addDays(today, 1), until: addDays(today, longestAgreementDays),
    };
  },
});

const fieldOf = { "direction-missing": "direction", "form-unknown": "form", "until-too-soon": "untilOn", "agreement-too-long": "untilOn", "agreement-exists": "direction" } as const;

export const action = defineAction({
  permission: "spill-over.propose",
  form: AgreementForm,
  async act({ db, occasion, form }) {
    const decision = await proposeSpillOver(db, occasion, form);
    return decision.kind === "proceed" ? done("/region/spill-over", "agreement-suggested") : invalid({ field: fieldOf[decision.reason], code: decision.reason });
  },
});

export default function NewAgreement() {
  const { directions, forms, from, until } = useLoaderData<typeof loader>();
  const words = useWords(spillOverWords);
  return (
    <Page title={words.newTitle} intro={words.newIntro} back={{ to: "/region/spill-over", label: words.back }}>
      <Form problemWords={words.problems}>
        <Select name="direction" label={words.direction} options={directions.map((one) => ({ value: one.value, label: words.who(one.from, one.to) }))} />
        <Select name="form" label={words.form} options={forms} empty={words.every} />
        <NumberField name="places" label={words.places} />
        <DateField name="untilOn" label={words.until} min={from} max={until} />
        <Button>{words.send}</Button>
      </Form>
    </Page>
  );
}
