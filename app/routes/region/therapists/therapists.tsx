import { useLoaderData } from "@remix-run/react";
import type { Database } from "../../../../db/connect.ts";
import { futureSupply, intervisionIn } from "../../../../db/learning.ts";
import { claimantsOfRegions } from "../../../../db/home-region-claims.ts";
import { silentTherapistsOf } from "../../../../db/silent-therapists.ts";
import { regionNames } from "../../../../db/organisations.ts";
import { duplicatesOf, therapistsOfRegions } from "../../../../db/therapist-review.ts";
import { EmptyState } from "../../../components/empty-state.tsx";
import { FutureSupply } from "../../../components/future-supply.tsx";
import { Page, Section } from "../../../components/page.tsx";
import { SilentTherapists } from "../../../components/silent-therapists.tsx";
import { Claimants, TherapistTable, WaitingChanges, WaitingTherapists } from "../../../components/therapist-lists.tsx";
import { useWords } from "../../../components/words.tsx";
import { defineLoader } from "../../../http/door.ts";
import { homeRegionWords } from "../../../words/home-region.ts";
import { silenceWords } from "../../../words/silence.ts";
import { reviewWords } from "../../../words/therapist-review.ts";

export const loader = defineLoader({
  permission: "therapist.list",
  load: async ({ db, actor: { regions } }) => ({
    ...(await therapistsWithDuplicates(db, regions)),
    claimants: await claimantsOfRegions(db, regions),
    silent: await silentTherapistsOf(db, regions),
    future: { supply: await futureSupply(db, regions), intervision: await intervisionIn(db, regions) },
  }),
});

/** Everyone of these regions, and of who waits what stands in another profile too. */
async function therapistsWithDuplicates(db: Database, regions: readonly string[]) {
  const all = await therapistsOfRegions(db, regions);
  const names = new Map((await regionNames(db, null)).map(({ slug, name }) => [slug, name]));
  const found = await duplicatesOf(db, all.filter(({ status }) => status === "submitted").map(({ id }) => id));
  return { all, duplicates: found.map(({ therapistId, alike, homeRegion }) => ({ therapistId, alike, region: names.get(homeRegion) ?? homeRegion })) };
}

export default function Therapists() {
  const { all, duplicates, claimants, silent, future } = useLoaderData<typeof loader>();
  const words = useWords(reviewWords);
  const silence = useWords(silenceWords);
  const home = useWords(homeRegionWords);
  const rows = all.filter(({ closed }) => !closed);
  const approved = rows.filter(({ status }) => status === "approved");
  const tables = [
    // The long list of those with whom all is well comes after the short ones that ask for something.
    { title: words.paused, rows: approved.filter(({ pausedAt }) => pausedAt) },
    { title: words.suspended, rows: rows.filter(({ status }) => status === "suspended") },
    { title: words.approved, rows: approved.filter(({ pausedAt }) => !pausedAt) },
    { title: words.refused, rows: rows.filter(({ status }) => status === "refused") },
    { title: words.closed, rows: all.filter(({ closed }) => closed) },
  ];
  return (
    <Page title={words.title} intro={words.intro} wide>
      <Section title={words.waiting}>
        <WaitingTherapists rows={rows.filter(({ status }) => status === "submitted")} duplicates={duplicates} empty={<EmptyState title={words.nobodyWaits} />} />
      </Section>
      {rows.some(({ changeSentAt }) => changeSentAt) && (
        <Section title={words.waitingChanges}>
          <WaitingChanges rows={rows.filter(({ changeSentAt }) => changeSentAt)} />
        </Section>
      )}
      {claimants.length > 0 && (
        <Section title={home.list}>
          <Claimants rows={claimants} />
        </Section>
      )}
      {silent.length > 0 && (
        <Section title={silence.title}>
          <SilentTherapists rows={silent} />
        </Section>
      )}
      {tables.filter((table) => table.rows.length > 0).map((table) => (
        <Section key={table.title} title={`${table.title} (${table.rows.length})`}>
          <TherapistTable caption={table.title} rows={table.rows} />
        </Section>
      ))}
      <FutureSupply {...future} />
    </Page>
  );
}
