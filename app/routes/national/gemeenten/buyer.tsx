import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { purchasingRegionsOn } from "../../../../db/purchasing-regions.ts";
import { Button } from "../../../components/button.tsx";
import { RadioGroup } from "../../../components/choices.tsx";
import { TextField } from "../../../components/field.tsx";
import { Form } from "../../../components/form.tsx";
import { Grounds } from "../../../components/gemeente-change.tsx";
import { Page } from "../../../components/page.tsx";
import { useWords } from "../../../components/words.tsx";
import { amsterdamClock } from "../../../domain/amsterdam-time.ts";
import { RegionCertainty } from "../../../domain/gemeenten/change.ts";
import { defineAction, defineLoader } from "../../../http/door.ts";
import { groundsFields } from "../../../http/gemeente-form.ts";
import { gemeenteProblems } from "../../../words/gemeente-problems.ts";
import { gemeenteWords } from "../../../words/gemeenten.ts";
import { purchasingWords } from "../../../words/purchasing-regions.ts";
import { fillPurchasing } from "./fill-purchasing.ts";
import { gemeenteAddress, gemeenteOfToday } from "./gemeente-address.ts";

export const loader = defineLoader({
  permission: "purchasing-region.fill",
  address: gemeenteAddress,
  async load({ db, now, address: { code } }) {
    const today = amsterdamClock(now).date;
    return { gemeente: await gemeenteOfToday(db, code, today), known: (await purchasingRegionsOn(db, today)).map(({ name }) => name), today };
  },
});

/** A cell of a list, so that one gemeente by hand is read as a line of a list is. */
const cell = (text: string) => `"${text.trim().replaceAll('"', "").replaceAll(/[\r\n]/g, " ")}"`;

export const action = defineAction({
  permission: "purchasing-region.fill",
  address: gemeenteAddress,
  form: z.object({ region: z.string().trim().min(1, "line-region-name").max(120), certainty: z.enum(RegionCertainty.enum, "certainty-missing"), ...groundsFields }),
  act: ({ db, occasion, form: { region, certainty, ...form }, address: { code } }) =>
    fillPurchasing(db, occasion, { list: [code, cell(region), certainty].join(","), ...form }, { field: "region", next: `/national/gemeenten/${code}` }),
});

export default function Buyer() {
  const { gemeente, known, today } = useLoaderData<typeof loader>();
  const page = useWords(purchasingWords).handPage;
  const words = useWords(gemeenteWords);
  return (
    <Page title={page.title(gemeente.name)} intro={page.intro} back={{ to: `/national/gemeenten/${gemeente.code}`, label: gemeente.name }}>
      <Form problemWords={useWords(gemeenteProblems)}>
        <TextField name="region" label={page.region} list="known-regions" defaultValue={gemeente.purchasing ?? ""} autoComplete="off" />
        <datalist id="known-regions">
          {known.map((name) => <option key={name}>{name}</option>)}
        </datalist>
        <RadioGroup name="certainty" label={page.certainty} defaultValue="source" options={RegionCertainty.options.map((value) => ({ value, label: words.certainties[value] }))} />
        <Grounds tomorrow={today} />
        <Button>{page.submit}</Button>
      </Form>
    </Page>
  );
}
