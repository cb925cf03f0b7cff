import type { ReactNode } from "react";
import { useLoaderData } from "@remix-run/react";
import type { Database } from "../../../../db/connect.ts";
import { futureSupply, intervisionIn } from "../../../../db/learning.ts";
import { claimantsOfRegions } from "../../../../db/home-region-claims.ts";
import { silentTherapistsOf } from "../../../../db/silent-therapists.ts";
import { regionNames } from "../../../../db/organisations.ts";
import { duplicatesOf, therapistsOfRegions, type TherapistRow } from "../../../../db/therapist-review.ts";
import { EmptyState } from "../../../components/empty-state.tsx";
import { FutureSupply } from "../../../components/future-supply.tsx";
import { ListPages, ListSearch } from "../../../components/list-search.tsx";
import { Page, Section } from "../../../components/page.tsx";
import { SilentTherapists } from "../../../components/silent-therapists.tsx";
import { Claimants, TherapistTable, WaitingChanges, WaitingTherapists } from "../../../components/therapist-lists.tsx";
import { useWords } from "../../../components/words.tsx";
import { defineLoader } from "../../../http/door.ts";
import { homeRegionWords } from "../../../words/home-region.ts";
import { silenceWords } from "../../../words/silence.ts";
import { reviewWords } from "../../../words/therapist-review.ts";
import { foundTherapists, WantedTherapists } from "./found-therapists.ts";

export const loader = defineLoader({
  permission: "therapist.list",
  async load({ db, actor: { regions }, request }) {
    const wanted = WantedTherapists.parse(Object.fromEntries(new URL(request.url).searchParams));
    const all = { therapists: await therapistsOfRegions(db, regions), claimants: await claimantsOfRegions(db, regions), silent: await silentTherapistsOf(db, regions) };
    const { matching, isLong, ...lists } = foundTherapists(all, wanted);
    return {
      search: wanted.search, matching, isLong, lists,
      duplicates: await shownDuplicates(db, lists.waiting.rows),
      future: { supply: await futureSupply(db, regions), intervision: await intervisionIn(db, regions) },
    };
  },
});

/** Of who waits: what stands in another profile too, and where that is. */
async function shownDuplicates(db: Database, waiting: readonly TherapistRow[]) {
  const names = new Map((await regionNames(db, null)).map(({ slug, name }) => [slug, name]));
  const found = await duplicatesOf(db, waiting.map(({ id }) => id));
  return found.map(({ therapistId, alike, homeRegion }) => ({ therapistId, alike, region: names.get(homeRegion) ?? homeRegion }));
}

// The long list of those with whom all is well comes after the short ones that ask for something.
const tables = ["paused", "suspended", "approved", "refused", "closed"] as const;

export default function Therapists() {
  const { lists, duplicates, future, search, matching, isLong } = useLoaderData<typeof loader>();
  const words = useWords(reviewWords);
  const titles = { ...words, changes: words.waitingChanges, claimants: useWords(homeRegionWords).list, silent: useWords(silenceWords).title };
  const elsewhere = Object.entries(lists).flatMap(([of, { page }]) => (page > 1 ? [[of, String(page)] as const] : []));
  const kept = Object.fromEntries([...(search ? [["search", search] as const] : []), ...elsewhere]);
  const part = (of: keyof typeof lists, shown: ReactNode) => lists[of].total > 0 && (
    <Section key={of} id={of} title={`${titles[of]} (${lists[of].total})`}>
      {shown}
      <ListPages of={of} list={lists[of]} kept={kept} />
    </Section>
  );
  return (
    <Page title={words.title} intro={words.intro} wide>
      {(isLong || search !== "") && <ListSearch label={words.search} search={search} found={words.found(matching)} to="/region/therapists" />}
      {lists.waiting.total === 0 && search === "" && <Section title={words.waiting}><EmptyState title={words.nobodyWaits} /></Section>}
      {part("waiting", <WaitingTherapists rows={lists.waiting.rows} duplicates={duplicates} />)}
      {part("changes", <WaitingChanges rows={lists.changes.rows} />)}
      {part("claimants", <Claimants rows={lists.claimants.rows} />)}
      {part("silent", <SilentTherapists rows={lists.silent.rows} />)}
      {tables.map((of) => part(of, <TherapistTable caption={titles[of]} rows={lists[of].rows} />))}
      {search === "" && <FutureSupply {...future} />}
    </Page>
  );
}
