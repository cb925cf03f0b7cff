import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { TextField } from "../../../components/field.tsx";
import { GemeenteChangeForm } from "../../../components/gemeente-change.tsx";
import { Page } from "../../../components/page.tsx";
import { Select } from "../../../components/select.tsx";
import { useTyped } from "../../../components/typed.ts";
import { useWords } from "../../../components/words.tsx";
import { amsterdamClock } from "../../../domain/amsterdam-time.ts";
import type { GemeenteChange } from "../../../domain/gemeenten/change.ts";
import { defineAction, defineLoader } from "../../../http/door.ts";
import { groundsFields, readReceiver } from "../../../http/gemeente-form.ts";
import type { Problem } from "../../../http/problem.ts";
import { gemeenteForms } from "../../../words/gemeente-forms.ts";
import { gemeenteWords } from "../../../words/gemeenten.ts";
import { countryOffer } from "./country-offer.ts";
import { makeChange, type OfThatDay, problemAt } from "./make-change.ts";

const places = [1, 2, 3, 4, 5, 6] as const;
const usual = 2;
const text = z.string().max(120).default("");

const MergeForm = z.object({ gemeente1: text, gemeente2: text, gemeente3: text, gemeente4: text, gemeente5: text, gemeente6: text, into: text, newCode: text, newRegion: text, ...groundsFields });
type MergeForm = z.infer<typeof MergeForm>;

export const loader = defineLoader({
  permission: "gemeente.merge",
  load: ({ db, now }) => countryOffer(db, amsterdamClock(now).date),
});

export const action = defineAction({
  permission: "gemeente.merge",
  form: MergeForm,
  act: ({ db, occasion, form }) => makeChange({ db, occasion, form }, (day) => mergeOf(form, day), problemAt("gemeente1")),
});

/** Every name that is not known is told at once, with what is missing of the new gemeente. */
function mergeOf(form: MergeForm, day: OfThatDay): GemeenteChange | Problem[] {
  const typed = places.map((place) => ({ field: `gemeente${place}`, name: form[`gemeente${place}`].trim() })).filter(({ name }) => name !== "");
  const problems: Problem[] = typed.filter(({ name }) => !day.find(name)).map(({ field }) => ({ field, code: "gemeente-unknown" }));
  if (typed.length === 0) problems.push({ field: "gemeente1", code: "gemeente-missing" });
  const gemeenten = typed.flatMap(({ name }) => day.find(name) ?? []);
  const regions = new Set(gemeenten.map(day.region));
  const [only = ""] = regions.size === 1 ? regions : [];
  const into = readReceiver({ name: form.into, code: form.newCode, region: form.newRegion || only }, { name: "into", code: "newCode", region: "newRegion" }, day.find);
  if (Array.isArray(into)) return [...problems, ...into];
  return problems.length > 0 ? problems : { kind: "merge", gemeenten, into };
}

function Gemeente({ place }: { place: (typeof places)[number] }) {
  const page = useWords(gemeenteForms).mergePage;
  return <TextField name={`gemeente${place}`} label={page.nth(place)} list="gemeenten" autoComplete="off" optional={place > usual} />;
}

export default function Merge() {
  const { names, regions, tomorrow } = useLoaderData<typeof loader>();
  const page = useWords(gemeenteForms).mergePage;
  const { back } = useWords(gemeenteWords);
  const { typed } = useTyped();
  return (
    <Page title={page.title} intro={page.intro} back={{ to: "/national/gemeenten", label: back }}>
      <GemeenteChangeForm names={names} regions={regions} tomorrow={tomorrow}>
        <fieldset className="field-group">
          <legend className="utrecht-form-label field-label">{page.which}</legend>
          {places.slice(0, usual).map((place) => <Gemeente key={place} place={place} />)}
          <details className="folded" open={typed !== null}>
            <summary>{page.more}</summary>
            {places.slice(usual).map((place) => <Gemeente key={place} place={place} />)}
          </details>
        </fieldset>
        <TextField name="into" label={page.into} hint={page.intoHint} list="gemeenten" autoComplete="off" />
        <TextField name="newCode" label={page.newCode} hint={page.newCodeHint} autoComplete="off" width="short" optional />
        <Select name="newRegion" label={page.newRegion} hint={page.newRegionHint} optional empty={page.sameRegion} options={Object.entries(regions).map(([value, label]) => ({ value, label }))} />
      </GemeenteChangeForm>
    </Page>
  );
}
