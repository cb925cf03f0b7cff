import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Checkbox } from "../../../components/choices.tsx";
import { TextField } from "../../../components/field.tsx";
import { GemeenteChangeForm } from "../../../components/gemeente-change.tsx";
import { Page } from "../../../components/page.tsx";
import { Select } from "../../../components/select.tsx";
import { useTyped } from "../../../components/typed.ts";
import { useWords } from "../../../components/words.tsx";
import { amsterdamClock } from "../../../domain/amsterdam-time.ts";
import type { GemeenteChange } from "../../../domain/gemeenten/change.ts";
import type { PlanProblem } from "../../../domain/gemeenten/plan-change.ts";
import { defineAction, defineLoader } from "../../../http/door.ts";
import { ticked } from "../../../http/form.ts";
import { groundsFields, readReceiver } from "../../../http/gemeente-form.ts";
import type { Problem } from "../../../http/problem.ts";
import { gemeenteForms } from "../../../words/gemeente-forms.ts";
import { countryOffer } from "./country-offer.ts";
import { gemeenteAddress, gemeenteOfToday } from "./gemeente-address.ts";
import { makeChange, type OfThatDay, problemAt } from "./make-change.ts";

const parts = [1, 2, 3, 4] as const;
const usual = 2;
const text = z.string().max(120).default("");
const part = (n: (typeof parts)[number]) => ({ name: `part${n}`, code: `part${n}Code`, region: `part${n}Region` }) as const;

const SplitForm = z.object({
  stays: ticked, part1: text, part1Code: text, part1Region: text, part2: text, part2Code: text, part2Region: text,
  part3: text, part3Code: text, part3Region: text, part4: text, part4Code: text, part4Region: text, ...groundsFields,
});
type SplitForm = z.infer<typeof SplitForm>;

export const loader = defineLoader({
  permission: "gemeente.split",
  address: gemeenteAddress,
  async load({ db, now, address: { code } }) {
    const today = amsterdamClock(now).date;
    return { gemeente: await gemeenteOfToday(db, code, today), ...(await countryOffer(db, today)) };
  },
});

export const action = defineAction({
  permission: "gemeente.split",
  address: gemeenteAddress,
  form: SplitForm,
  act: ({ db, occasion, form, address: { code } }) => makeChange({ db, occasion, form }, (day) => splitOf(code, form, day), fieldOf),
});

function splitOf(gemeente: string, form: SplitForm, day: OfThatDay): GemeenteChange | Problem[] {
  const used = parts.map(part).filter((fields) => form[fields.name].trim() !== "" || form[fields.code].trim() !== "");
  if (used.length === 0) return [{ field: "part1", code: "too-few-parts" }];
  const own = day.region(gemeente) ?? "";
  const read = used.map((fields) => readReceiver({ name: form[fields.name], code: form[fields.code], region: form[fields.region] || own }, fields, day.find));
  const problems = read.flatMap((each) => (Array.isArray(each) ? each : []));
  if (problems.length > 0) return problems;
  return { kind: "split", gemeente, stays: form.stays, into: read.flatMap((each) => (Array.isArray(each) ? [] : [each])) };
}

const fieldOf = (reason: PlanProblem): Problem => (reason === "too-few" ? { field: "part1", code: "too-few-parts" } : problemAt("part1")(reason));

export default function Split() {
  const { gemeente, names, regions, tomorrow } = useLoaderData<typeof loader>();
  const page = useWords(gemeenteForms).splitPage;
  const { typed } = useTyped();
  return (
    <Page title={page.title(gemeente.name)} intro={page.intro} back={{ to: `/national/gemeenten/${gemeente.code}`, label: gemeente.name }}>
      <GemeenteChangeForm names={names} regions={regions} tomorrow={tomorrow}>
        <Checkbox name="stays" label={page.stays} />
        {parts.slice(0, usual).map((n) => <Part key={n} n={n} regions={regions} />)}
        <details className="folded" open={typed !== null}>
          <summary>{page.more}</summary>
          {parts.slice(usual).map((n) => <Part key={n} n={n} regions={regions} />)}
        </details>
      </GemeenteChangeForm>
    </Page>
  );
}

/** One of the gemeenten that take a part: one that there is, or a new one. */
function Part({ n, regions }: { n: (typeof parts)[number]; regions: Readonly<Record<string, string>> }) {
  const { splitPage: page, mergePage: merge } = useWords(gemeenteForms);
  return (
    <fieldset className="field-group">
      <legend className="utrecht-form-label field-label">{page.part(n)}</legend>
      <TextField name={part(n).name} label={page.into} hint={merge.intoHint} list="gemeenten" autoComplete="off" optional={n > 1} />
      <TextField name={part(n).code} label={merge.newCode} hint={merge.newCodeHint} autoComplete="off" width="short" optional />
      <Select name={part(n).region} label={merge.newRegion} optional empty={page.ownRegion} options={Object.entries(regions).map(([value, label]) => ({ value, label }))} />
    </fieldset>
  );
}
