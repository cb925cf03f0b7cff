import { useLoaderData } from "@remix-run/react";
import { worstLacks } from "../../../db/bottlenecks.ts";
import { noticeNumbers } from "../../../db/lead-notices.ts";
import { approvalsWaiting, freePlaces } from "../../../db/dashboard.ts";
import { unreachedInRegions } from "../../../db/mail-trouble.ts";
import { standingForLead } from "../../../db/running-requests.ts";
import { KeyFigures } from "../../components/key-figures.tsx";
import { BiggestLack } from "../../components/lead/biggest-lack.tsx";
import { ClocksInShort } from "../../components/lead/clocks-in-short.tsx";
import { FigureTabs } from "../../components/lead/figure-tabs.tsx";
import { FreeInShort } from "../../components/lead/free-in-short.tsx";
import { NeedsYou } from "../../components/lead/needs-you.tsx";
import { FigureChoice } from "../../components/lead/figure-choice.tsx";
import { WaysOn } from "../../components/lead/ways-on.tsx";
import { Page, Section } from "../../components/page.tsx";
import { PrintButton } from "../../components/print-button.tsx";
import { UnreachedNotice } from "../../components/unreached.tsx";
import { useLanguage, useWords } from "../../components/words.tsx";
import { inShort, readBothClocks, waitingNow } from "../../domain/dashboard/figures.ts";
import { freePerKind } from "../../domain/dashboard/free-places.ts";
import { whatNeedsLead } from "../../domain/dashboard/needs-lead.ts";
import { Question, usualWeeks } from "../../domain/dashboard/question.ts";
import { defineLoader } from "../../http/door.ts";
import type { Language } from "../../words/bilingual.ts";
import { courseWords } from "../../words/region-course.ts";
import { regionWords } from "../../words/region.ts";
import { count, listing } from "../../words/say.ts";
import { clocksFor } from "./clocks-for.ts";
import { frameOf, sightOf } from "./sight.ts";

export const loader = defineLoader({
  permission: "region.view",
  async load({ db, actor, request, now }) {
    const { region } = Question.parse(Object.fromEntries(new URL(request.url).searchParams));
    const question = { region, weeks: usualWeeks };
    const sight = await sightOf(db, actor.regions, question, now);
    const { regions, reading: { norm, terms } } = sight;
    const standing = await standingForLead(db, regions);
    const { all, countedAt, period } = await clocksFor(db, sight, question, null);
    return {
      ...(await frameOf(db, actor.regions, sight, question)),
      norm, period, countedAt,
      deeds: whatNeedsLead(standing, terms, now),
      approvals: await approvalsWaiting(db, regions),
      notices: await noticeNumbers(db, regions),
      unreached: (await unreachedInRegions(db)).length,
      everyone: waitingNow(standing, now, norm),
      clocks: inShort(readBothClocks(all, norm)),
      lacks: (await worstLacks(db, regions)).map(({ worst, ...lack }) => ({ ...lack, ...worst })),
      places: freePerKind(await freePlaces(db, regions)),
    };
  },
});

export default function RegionOverview() {
  const data = useLoaderData<typeof loader>();
  const words = useWords(regionWords);
  const course = useWords(courseWords);
  const language = useLanguage();
  const { asked, own } = data;
  return (
    <Page title={words.title(listing(data.regions, language))} aside={<PrintButton>{course.print}</PrintButton>} wide>
      <FigureTabs here="overview" asked={{ region: asked.region }} />
      <FigureChoice regions={own} region={asked.region} />
      <UnreachedNotice count={data.unreached} />
      <NeedsYou deeds={data.deeds} approvals={data.approvals} notices={data.notices} pastNorm={data.everyone.pastNorm} normWeeks={data.norm.intakeWeeks} asked={asked} />
      <KeyFigures figures={keyFigures(data, words, language)} />
      <ClocksInShort clocks={data.clocks} countedAt={data.countedAt} period={data.period} asked={asked} />
      <BiggestLack lacks={data.lacks} regions={own} />
      <FreeInShort places={data.places} asked={asked} />
      <Section title={course.ways}>
        <WaysOn />
      </Section>
    </Page>
  );
}

type Data = { everyone: { requests: number; medianDays: number; longestDays: number }; places: readonly { free: number }[] };

function keyFigures({ everyone: all, places }: Data, words: typeof regionWords.nl, language: Language) {
  return [
    { label: words.keyWaiting, value: count(all.requests, language) },
    { label: words.keyMedian, value: all.requests > 0 ? words.days(all.medianDays) : "–" },
    { label: words.keyLongest, value: all.requests > 0 ? words.days(all.longestDays) : "–" },
    { label: words.keyFree, value: count(places.reduce((sum, { free }) => sum + free, 0), language) },
  ];
}
