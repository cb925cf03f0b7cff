import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { changesMade, changesToCome, gemeentenOn } from "../../../../db/gemeente-pages.ts";
import { allRegions } from "../../../../db/request-offer.ts";
import { ButtonLink } from "../../../components/button.tsx";
import { GemeenteChanges } from "../../../components/gemeente-changes.tsx";
import { GemeenteTable } from "../../../components/gemeente-table.tsx";
import { Page, Section } from "../../../components/page.tsx";
import { useWords } from "../../../components/words.tsx";
import { amsterdamClock } from "../../../domain/amsterdam-time.ts";
import { RegionCertainty } from "../../../domain/gemeenten/change.ts";
import { IsoDate } from "../../../domain/iso-date.ts";
import { defineLoader } from "../../../http/door.ts";
import { gemeenteWords } from "../../../words/gemeenten.ts";

/** An address that somebody changed by hand filters nothing, rather than being refused. */
const Wanted = z.object({
  search: z.string().trim().max(60).catch(""),
  region: z.string().max(60).catch(""),
  certainty: RegionCertainty.or(z.literal("")).catch(""),
  on: IsoDate.optional().catch(undefined),
  page: z.coerce.number().int().min(1).catch(1),
});

const perPage = 25;
const shownChanges = 20;

export const loader = defineLoader({
  permission: "gemeente.list",
  async load({ db, now, request }) {
    const wanted = Wanted.parse(Object.fromEntries(new URL(request.url).searchParams));
    const today = amsterdamClock(now).date;
    const on = wanted.on ?? today;
    const found = await gemeentenOn(db, on, { text: wanted.search, region: wanted.region, certainty: wanted.certainty });
    const page = Math.max(1, Math.min(wanted.page, Math.ceil(found.length / perPage)));
    return {
      list: { gemeenten: found.slice((page - 1) * perPage, page * perPage), total: found.length, page, perPage, search: { search: wanted.search, region: wanted.region, certainty: wanted.certainty, on } },
      regions: await allRegions(db),
      toCome: await changesToCome(db, today),
      made: await changesMade(db, today, shownChanges),
    };
  },
});

export default function Gemeenten() {
  const { list, regions, toCome, made } = useLoaderData<typeof loader>();
  const words = useWords(gemeenteWords);
  return (
    <Page title={words.title} intro={words.intro} aside={<><ButtonLink to="/national/gemeenten/merge">{words.merge}</ButtonLink> <ButtonLink to="/national/purchasing-regions" purpose="secondary">{words.purchasing}</ButtonLink></>} wide>
      {toCome.length > 0 && (
        <Section title={words.toCome}>
          <GemeenteChanges caption={words.toCome} changes={toCome} undoable />
        </Section>
      )}
      <Section title={words.table}>
        <GemeenteTable {...list} regions={regions} />
      </Section>
      <Section title={words.made}>
        <GemeenteChanges caption={words.made} changes={made} empty={words.madeNone} />
      </Section>
    </Page>
  );
}
