import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { RadioGroup } from "../../../components/choices.tsx";
import { GemeenteChangeForm } from "../../../components/gemeente-change.tsx";
import { Page } from "../../../components/page.tsx";
import { useWords } from "../../../components/words.tsx";
import { amsterdamClock } from "../../../domain/amsterdam-time.ts";
import { RegionCertainty } from "../../../domain/gemeenten/change.ts";
import { defineAction, defineLoader } from "../../../http/door.ts";
import { groundsFields } from "../../../http/gemeente-form.ts";
import { gemeenteForms } from "../../../words/gemeente-forms.ts";
import { gemeenteWords } from "../../../words/gemeenten.ts";
import { countryOffer } from "./country-offer.ts";
import { gemeenteAddress, gemeenteOfToday } from "./gemeente-address.ts";
import { makeChange, problemAt } from "./make-change.ts";

export const loader = defineLoader({
  permission: "gemeente.correct",
  address: gemeenteAddress,
  async load({ db, now, address: { code } }) {
    const today = amsterdamClock(now).date;
    const { regions } = await countryOffer(db, today);
    return { gemeente: await gemeenteOfToday(db, code, today), regions, today };
  },
});

export const action = defineAction({
  permission: "gemeente.correct",
  address: gemeenteAddress,
  form: z.object({ certainty: z.enum(RegionCertainty.enum, "certainty-missing"), ...groundsFields }),
  act: ({ db, occasion, form, address: { code } }) => makeChange({ db, occasion, form }, () => ({ kind: "correct", gemeente: code, certainty: form.certainty }), problemAt("certainty")),
});

export default function Correct() {
  const { gemeente, regions, today } = useLoaderData<typeof loader>();
  const words = useWords(gemeenteWords);
  const page = useWords(gemeenteForms).correctPage;
  return (
    <Page title={page.title(gemeente.name)} intro={page.intro} back={{ to: `/national/gemeenten/${gemeente.code}`, label: gemeente.name }}>
      {/* What we know better from today on: nothing in the country changes, so the day is today. */}
      <GemeenteChangeForm regions={regions} tomorrow={today}>
        <RadioGroup name="certainty" label={page.certainty} defaultValue={gemeente.certainty} options={RegionCertainty.options.map((value) => ({ value, label: words.certainties[value], hint: page.hints[value] }))} />
      </GemeenteChangeForm>
    </Page>
  );
}
