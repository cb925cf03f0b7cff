import { useLoaderData } from "@remix-run/react";
import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import { GroupsOfRegion } from "../../components/groups-of-region.tsx";
import { KeyFigures } from "../../components/key-figures.tsx";
import { ClockPart } from "../../components/lead/clock-part.tsx";
import { CountedList } from "../../components/lead/counted-list.tsx";
import { FigureChoice } from "../../components/lead/figure-choice.tsx";
import { NeedsYou } from "../../components/lead/needs-you.tsx";
import { SplitTable } from "../../components/lead/split-table.tsx";
import { SupplyPart } from "../../components/lead/supply-part.tsx";
import { Trends } from "../../components/lead/trends.tsx";
import { WhatHappened } from "../../components/lead/what-happened.tsx";
import { Page, Section } from "../../components/page.tsx";
import { PrintButton } from "../../components/print-button.tsx";
import { RegionMap } from "../../components/region-map.tsx";
import { StateTable } from "../../components/state-table.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { UnreachedNotice } from "../../components/unreached.tsx";
import { useLanguage, useWords } from "../../components/words.tsx";
import { Question } from "../../domain/dashboard/question.ts";
import type { UnmetCause } from "../../domain/census/unmet-cause.ts";
import { clocks } from "../../domain/waiting/clocks.ts";
import { defineLoader } from "../../http/door.ts";
import type { Language } from "../../words/bilingual.ts";
import { dashboardWords } from "../../words/dashboard.ts";
import { courseWords } from "../../words/region-course.ts";
import { groupWords } from "../../words/groups.ts";
import { meetingWords } from "../../words/meeting.ts";
import { spillOverWords } from "../../words/spill-over.ts";
import { regionWords } from "../../words/region.ts";
import { count, day, listing } from "../../words/say.ts";
import { figuresForLead } from "./figures-for-lead.ts";

export const loader = defineLoader({
  permission: "region.view",
  async load({ db, actor, request, now }) {
    return figuresForLead(db, actor.regions, Question.parse(Object.fromEntries(new URL(request.url).searchParams)), now);
  },
});

export default function RegionOverview() {
  const data = useLoaderData<typeof loader>();
  const words = useWords(regionWords);
  const said = useWords(dashboardWords);
  const course = useWords(courseWords);
  const grouped = useWords(groupWords);
  const language = useLanguage();
  const { asked, by, norm, period } = data;
  return (
    <Page title={words.title(listing(data.regions, language))} intro={words.intro} aside={<PrintButton>{course.print}</PrintButton>} wide>
      <UnreachedNotice count={data.unreached} />
      <NeedsYou deeds={data.deeds} approvals={data.approvals} pastNorm={data.everyone.pastNorm} normWeeks={norm.intakeWeeks} asked={asked} />
      <KeyFigures figures={keyFigures(data, words, language)} />
      <FigureChoice regions={data.own} region={asked.region} weeks={asked.weeks} by={by} />
      <Section title={said.clocks}>
        <Paragraph>{said.clocksIntro(day(period.from, language), day(period.to, language))}</Paragraph>
        {clocks.map((clock) => <ClockPart key={clock} clock={clock} figures={data.clocks[clock]} asked={asked} />)}
        <details>
          <summary>{said.method}</summary>
          <Paragraph>{said.methodText}</Paragraph>
        </details>
      </Section>
      <Section title={said.splitTitle(said.split[by])}>
        <Paragraph>{`${words.waitingIntro(norm.intakeWeeks)} ${said.splitIntro}`}</Paragraph>
        <SplitTable rows={data.split} by={by} asked={asked} forms={data.forms} />
      </Section>
      <Trends all={data.trend} split={data.trendBy} by={by} forms={data.forms} />
      {data.unmet.takenOn !== null && data.unmet.causes.length > 0 && (
        <Section title={course.causes}>
          <Paragraph>{course.causesIntro(day(data.unmet.takenOn, language))}</Paragraph>
          <CountedList caption={course.causes} label={course.cause} rows={data.unmet.causes.map(({ cause, requests }) => ({ name: course.causeWords[cause as UnmetCause], many: requests }))} />
        </Section>
      )}
      <SupplyPart balance={data.balance} languages={data.languages} places={data.places} asked={asked} />
      <Section title={grouped.ofRegion}>
        <GroupsOfRegion groups={data.groups} />
      </Section>
      <WhatHappened proposals={data.proposals} appointments={data.appointments} families={data.families} asked={asked} />
      <Section title={words.now}>
        <StateTable counts={data.statuses} />
      </Section>
      <Section title={course.ways}>
        <ul>
          <li><TextLink to="/region/table">{useWords(meetingWords).title}</TextLink></li>
          <li><TextLink to="/region/spill-over">{useWords(spillOverWords).title}</TextLink></li>
          <li><TextLink to="/region/bottlenecks">{course.bottlenecks}</TextLink></li>
          <li><TextLink to="/region/what-if">{course.whatIf}</TextLink></li>
          <li><TextLink to="/region/scarcity">{words.scarcity}</TextLink></li>
        </ul>
      </Section>
      <Section title={words.map}>
        <RegionMap regions={data.map} own={data.shown} />
      </Section>
    </Page>
  );
}

type Data = { everyone: { requests: number; medianDays: number; longestDays: number }; places: readonly { free: number }[] };

function keyFigures({ everyone, places }: Data, words: typeof regionWords.nl, language: Language) {
  return [
    { label: words.keyWaiting, value: count(everyone.requests, language) },
    { label: words.keyMedian, value: everyone.requests > 0 ? words.days(everyone.medianDays) : "–" },
    { label: words.keyLongest, value: everyone.requests > 0 ? words.days(everyone.longestDays) : "–" },
    { label: words.keyFree, value: count(places.reduce((sum, { free }) => sum + free, 0), language) },
  ];
}
