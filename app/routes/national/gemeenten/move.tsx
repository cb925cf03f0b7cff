import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { GemeenteChangeForm } from "../../../components/gemeente-change.tsx";
import { Page } from "../../../components/page.tsx";
import { Select } from "../../../components/select.tsx";
import { useWords } from "../../../components/words.tsx";
import { allRegions } from "../../../../db/request-offer.ts";
import { asActor } from "../../../../db/connect.ts";
import { amsterdamClock } from "../../../domain/amsterdam-time.ts";
import { defineAction, defineLoader } from "../../../http/door.ts";
import { groundsFields } from "../../../http/gemeente-form.ts";
import { invalid } from "../../../http/respond.ts";
import { gemeenteForms } from "../../../words/gemeente-forms.ts";
import { countryOffer } from "./country-offer.ts";
import { gemeenteAddress, gemeenteOfToday } from "./gemeente-address.ts";
import { makeChange, problemAt } from "./make-change.ts";

export const loader = defineLoader({
  permission: "gemeente.move",
  address: gemeenteAddress,
  async load({ db, now, address: { code } }) {
    const today = amsterdamClock(now).date;
    const { regions, tomorrow } = await countryOffer(db, today);
    return { gemeente: await gemeenteOfToday(db, code, today), regions, tomorrow };
  },
});

export const action = defineAction({
  permission: "gemeente.move",
  address: gemeenteAddress,
  form: z.object({ region: z.string("region-missing").min(1, "region-missing"), ...groundsFields }),
  async act({ db, actor, occasion, form, address: { code } }) {
    const regions = await asActor(db, actor, allRegions);
    if (!regions.some((region) => region.code === form.region)) return invalid({ field: "region", code: "region-missing" });
    return makeChange({ db, occasion, form }, () => ({ kind: "move", gemeente: code, region: form.region }), problemAt("region"));
  },
});

export default function Move() {
  const { gemeente, regions, tomorrow } = useLoaderData<typeof loader>();
  const page = useWords(gemeenteForms).movePage;
  return (
    <Page title={page.title(gemeente.name)} intro={page.intro} back={{ to: `/national/gemeenten/${gemeente.code}`, label: gemeente.name }}>
      <GemeenteChangeForm regions={regions} tomorrow={tomorrow}>
        <Select name="region" label={page.region} options={Object.entries(regions).map(([value, label]) => ({ value, label }))} />
      </GemeenteChangeForm>
    </Page>
  );
}
