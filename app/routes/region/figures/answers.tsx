import { useLoaderData } from "@remix-run/react";
import { answerCounts, appointmentCounts, familyCounts } from "../../../../db/dashboard.ts";
import { FigureChoice } from "../../../components/lead/figure-choice.tsx";
import { FigurePage } from "../../../components/lead/figure-page.tsx";
import { WhatHappened } from "../../../components/lead/what-happened.tsx";
import { Question } from "../../../domain/dashboard/question.ts";
import { defineLoader } from "../../../http/door.ts";
import { frameOf, sightOf, sinceOf } from "../sight.ts";

export const loader = defineLoader({
  permission: "region.figures",
  async load({ db, actor, request, now }) {
    const question = Question.parse(Object.fromEntries(new URL(request.url).searchParams));
    const sight = await sightOf(db, actor.regions, question, now);
    const since = sinceOf(question, sight.today);
    return {
      ...(await frameOf(db, actor.regions, sight, question)),
      proposals: await answerCounts(db, sight.regions, since),
      appointments: await appointmentCounts(db, sight.regions, since),
      families: await familyCounts(db, sight.regions, since),
    };
  },
});

export default function WhatWasSaid() {
  const { proposals, appointments, families, asked, by, ...frame } = useLoaderData<typeof loader>();
  return (
    <FigurePage here="answers" asked={asked} by={by} {...frame}>
      <FigureChoice regions={frame.own} region={asked.region} weeks={asked.weeks} />
      <WhatHappened proposals={proposals} appointments={appointments} families={families} asked={asked} />
    </FigurePage>
  );
}
