import { useLoaderData } from "@remix-run/react";
import { freePlaces } from "../../../../db/dashboard.ts";
import { regionsOnMap } from "../../../../db/regions-on-map.ts";
import { runningForLead } from "../../../../db/running-requests.ts";
import { groupsOfRegions } from "../../../../db/therapy-groups.ts";
import { treatmentNames } from "../../../../db/treatment-names.ts";
import { GroupsOfRegion } from "../../../components/groups-of-region.tsx";
import { FigureChoice } from "../../../components/lead/figure-choice.tsx";
import { FigurePage } from "../../../components/lead/figure-page.tsx";
import { SupplyPart } from "../../../components/lead/supply-part.tsx";
import { Section } from "../../../components/page.tsx";
import { RegionMap } from "../../../components/region-map.tsx";
import { useWords } from "../../../components/words.tsx";
import { balancePerLanguage } from "../../../domain/dashboard/balance-per-language.ts";
import { freePerForm, freePerKind, freePerLanguage } from "../../../domain/dashboard/free-places.ts";
import { Question } from "../../../domain/dashboard/question.ts";
import type { Described } from "../../../domain/dashboard/request-in-sight.ts";
import { balancePerForm } from "../../../domain/form-balance.ts";
import { defineLoader } from "../../../http/door.ts";
import { groupWords } from "../../../words/groups.ts";
import { regionWords } from "../../../words/region.ts";
import { frameOf, readAsLead, sightOf } from "../sight.ts";

export const loader = defineLoader({
  permission: "region.figures",
  async load({ db, actor, request, now }) {
    const question = Question.parse(Object.fromEntries(new URL(request.url).searchParams));
    const sight = await sightOf(db, actor.regions, question, now);
    const waiting = await readAsLead(db, await runningForLead(db, sight.regions, ["submitted", "proposed"]), sight.today);
    const free = await freePlaces(db, sight.regions);
    return {
      ...(await frameOf(db, actor.regions, sight, question)),
      balance: balancePerForm(demandOf(waiting), freePerForm(free), await treatmentNames(db)),
      languages: balancePerLanguage(waiting, freePerLanguage(free)),
      places: freePerKind(free),
      groups: await groupsOfRegions(db),
      map: await regionsOnMap(db), shown: sight.regions,
    };
  },
});

function demandOf(waiting: readonly Described[]) {
  const wishes = waiting.filter(({ kind }) => kind === "treatment").flatMap(({ forms }): readonly (string | null)[] => (forms.length === 0 ? [null] : forms));
  return [...Map.groupBy(wishes, (form) => form)].map(([form, all]) => ({ form, waiting: all.length }));
}

export default function SupplyAndDemand() {
  const { balance, languages, places, groups, map, shown, asked, by, ...frame } = useLoaderData<typeof loader>();
  const words = useWords(regionWords);
  const grouped = useWords(groupWords);
  return (
    <FigurePage here="supply" asked={asked} by={by} {...frame}>
      <FigureChoice regions={frame.own} region={asked.region} />
      <SupplyPart balance={balance} languages={languages} places={places} asked={asked} />
      <Section title={grouped.ofRegion}>
        <GroupsOfRegion groups={groups} />
      </Section>
      <Section title={words.map}>
        <RegionMap regions={map} own={shown} />
      </Section>
    </FigurePage>
  );
}
