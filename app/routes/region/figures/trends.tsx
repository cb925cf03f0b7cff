import { useLoaderData } from "@remix-run/react";
import { censusWeeks } from "../../../../db/census-trends.ts";
import { treatmentNames } from "../../../../db/treatment-names.ts";
import { FigureChoice } from "../../../components/lead/figure-choice.tsx";
import { FigurePage } from "../../../components/lead/figure-page.tsx";
import { Trends } from "../../../components/lead/trends.tsx";
import { periodOf, Question } from "../../../domain/dashboard/question.ts";
import { defineLoader } from "../../../http/door.ts";
import { frameOf, sightOf } from "../sight.ts";

export const loader = defineLoader({
  permission: "region.figures",
  async load({ db, actor, request, now }) {
    const question = Question.parse(Object.fromEntries(new URL(request.url).searchParams));
    const sight = await sightOf(db, actor.regions, question, now);
    const frame = await frameOf(db, actor.regions, sight, question);
    const period = periodOf(question, sight.today);
    return {
      ...frame,
      forms: Object.fromEntries(await treatmentNames(db)),
      trend: await censusWeeks(db, sight.regions, "all", period),
      trendBy: (await censusWeeks(db, sight.regions, frame.by, period)).map(({ weekOf, value, open }) => ({ weekOf, value, open })),
    };
  },
});

export default function WeekByWeek() {
  const { trend, trendBy, by, asked, forms, ...frame } = useLoaderData<typeof loader>();
  return (
    <FigurePage here="trends" asked={asked} by={by} {...frame}>
      <FigureChoice regions={frame.own} region={asked.region} weeks={asked.weeks} by={by} />
      <Trends all={trend} split={trendBy} by={by} forms={forms} />
    </FigurePage>
  );
}
