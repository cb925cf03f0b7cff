import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import { useLoaderData } from "@remix-run/react";
import { treatmentNames } from "../../../../db/treatment-names.ts";
import { ClockPart } from "../../../components/lead/clock-part.tsx";
import { ClockSplit } from "../../../components/lead/clock-split.tsx";
import { CountedAt } from "../../../components/lead/counted-at.tsx";
import { FigureChoice } from "../../../components/lead/figure-choice.tsx";
import { FigurePage } from "../../../components/lead/figure-page.tsx";
import { Section } from "../../../components/page.tsx";
import { useLanguage, useWords } from "../../../components/words.tsx";
import type { ClockCounts } from "../../../domain/dashboard/clock-counts.ts";
import { inShort, readBothClocks } from "../../../domain/dashboard/figures.ts";
import { Question } from "../../../domain/dashboard/question.ts";
import { inOrderOf } from "../../../domain/dashboard/split.ts";
import { clocks } from "../../../domain/waiting/clocks.ts";
import { peopleIn } from "../../../domain/waiting/spell-tally.ts";
import { defineLoader } from "../../../http/door.ts";
import { dashboardWords } from "../../../words/dashboard.ts";
import { figureWords } from "../../../words/figures.ts";
import { day } from "../../../words/say.ts";
import { clocksFor } from "../clocks-for.ts";
import { frameOf, sightOf } from "../sight.ts";

export const loader = defineLoader({
  permission: "region.figures",
  async load({ db, actor, request, now }) {
    const question = Question.parse(Object.fromEntries(new URL(request.url).searchParams));
    const sight = await sightOf(db, actor.regions, question, now);
    const frame = await frameOf(db, actor.regions, sight, question);
    const { norm } = sight.reading;
    const { all, byValue, countedAt, period } = await clocksFor(db, sight, question, frame.by);
    const figures = readBothClocks(all, norm);
    return {
      ...frame, countedAt, period, clocks: figures,
      forms: Object.fromEntries(await treatmentNames(db)),
      split: [{ value: null, ...inShort(figures) }, ...inOrderOf(Object.entries(byValue), frame.by, people).map(([value, those]) => ({ value, ...inShort(readBothClocks(those, norm)) }))],
    };
  },
});

function people(counts: ClockCounts): number {
  return peopleIn(counts["to-intake"].seenFrom);
}

export default function HowLong() {
  const { clocks: figures, countedAt, period, by, asked, split, forms, ...frame } = useLoaderData<typeof loader>();
  const said = useWords(dashboardWords);
  const { bothClocks } = useWords(figureWords);
  const language = useLanguage();
  return (
    <FigurePage here="clocks" asked={asked} by={by} {...frame}>
      <FigureChoice regions={frame.own} region={asked.region} weeks={asked.weeks} by={by} />
      <Section title={bothClocks}>
        <Paragraph>{said.clocksIntro(day(period.from, language), day(period.to, language))} <CountedAt at={countedAt} /></Paragraph>
        {clocks.map((clock) => <ClockPart key={clock} clock={clock} figures={figures[clock]} asked={asked} />)}
        <details>
          <summary>{said.method}</summary>
          <Paragraph>{said.methodText}</Paragraph>
        </details>
      </Section>
      <Section title={said.clockSplitTitle(said.split[by])}>
        <Paragraph>{said.splitIntro}</Paragraph>
        <ClockSplit rows={split} by={by} asked={asked} forms={forms} />
      </Section>
    </FigurePage>
  );
}
