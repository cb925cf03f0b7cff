import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { TextField } from "../../../components/field.tsx";
import { GemeenteChangeForm } from "../../../components/gemeente-change.tsx";
import { Page } from "../../../components/page.tsx";
import { useWords } from "../../../components/words.tsx";
import { amsterdamClock } from "../../../domain/amsterdam-time.ts";
import { defineAction, defineLoader } from "../../../http/door.ts";
import { groundsFields, nameProblem } from "../../../http/gemeente-form.ts";
import { gemeenteForms } from "../../../words/gemeente-forms.ts";
import { countryOffer } from "./country-offer.ts";
import { gemeenteAddress, gemeenteOfToday } from "./gemeente-address.ts";
import { makeChange, type OfThatDay, problemAt } from "./make-change.ts";

export const loader = defineLoader({
  permission: "gemeente.rename",
  address: gemeenteAddress,
  async load({ db, now, address: { code } }) {
    const today = amsterdamClock(now).date;
    const { regions, tomorrow } = await countryOffer(db, today);
    return { gemeente: await gemeenteOfToday(db, code, today), regions, tomorrow };
  },
});

export const action = defineAction({
  permission: "gemeente.rename",
  address: gemeenteAddress,
  form: z.object({ name: z.string().trim().max(120).default(""), ...groundsFields }),
  act: ({ db, occasion, form, address: { code } }) => makeChange({ db, occasion, form }, (day) => renameOf(code, form.name, day), problemAt("name")),
});

/** Two gemeenten of one name could not be told apart in a list. */
function renameOf(gemeente: string, name: string, { find }: OfThatDay) {
  const bearer = find(name);
  const problem = nameProblem(name) ?? (bearer && bearer !== gemeente ? "name-taken" : undefined);
  return problem ? [{ field: "name", code: problem }] : ({ kind: "rename", gemeente, name } as const);
}

export default function Rename() {
  const { gemeente, regions, tomorrow } = useLoaderData<typeof loader>();
  const page = useWords(gemeenteForms).renamePage;
  return (
    <Page title={page.title(gemeente.name)} intro={page.intro} back={{ to: `/national/gemeenten/${gemeente.code}`, label: gemeente.name }}>
      <GemeenteChangeForm regions={regions} tomorrow={tomorrow}>
        <TextField name="name" label={page.name} autoComplete="off" width="medium" />
      </GemeenteChangeForm>
    </Page>
  );
}
