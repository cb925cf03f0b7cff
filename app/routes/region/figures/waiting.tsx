import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import { useLoaderData } from "@remix-run/react";
import { newestUnmet } from "../../../../db/census-trends.ts";
import { runningCounts, runningForLead } from "../../../../db/running-requests.ts";
import { treatmentNames } from "../../../../db/treatment-names.ts";
import { FigureChoice } from "../../../components/lead/figure-choice.tsx";
import { FigurePage } from "../../../components/lead/figure-page.tsx";
import { UnmetCauses } from "../../../components/lead/unmet-causes.tsx";
import { WaitingSplit } from "../../../components/lead/waiting-split.tsx";
import { Section } from "../../../components/page.tsx";
import { StateTable } from "../../../components/state-table.tsx";
import { useWords } from "../../../components/words.tsx";
import { waitingNow } from "../../../domain/dashboard/figures.ts";
import { Question } from "../../../domain/dashboard/question.ts";
import { splitBy } from "../../../domain/dashboard/split.ts";
import { requestStatuses, type RequestStatus } from "../../../domain/request.ts";
import { defineLoader } from "../../../http/door.ts";
import { dashboardWords } from "../../../words/dashboard.ts";
import { regionWords } from "../../../words/region.ts";
import { frameOf, readAsLead, sightOf } from "../sight.ts";

export const loader = defineLoader({
  permission: "region.figures",
  async load({ db, actor, request, now }) {
    const question = Question.parse(Object.fromEntries(new URL(request.url).searchParams));
    const sight = await sightOf(db, actor.regions, question, now);
    const frame = await frameOf(db, actor.regions, sight, question);
    const { norm } = sight.reading;
    const waiting = await readAsLead(db, await runningForLead(db, sight.regions, ["submitted", "proposed"]), sight.today);
    return {
      ...frame, norm,
      forms: Object.fromEntries(await treatmentNames(db)),
      split: [{ value: null, ...waitingNow(waiting, now, norm) }, ...splitBy(waiting, frame.by).map(([value, those]) => ({ value, ...waitingNow(those, now, norm) }))],
      unmet: await newestUnmet(db, sight.regions),
      statuses: statusesOf(await runningCounts(db, sight.regions)),
    };
  },
});

/** In the order of a request's life. */
function statusesOf(running: ReadonlyMap<RequestStatus, number>) {
  return requestStatuses.flatMap((status) => {
    const requests = running.get(status) ?? 0;
    return requests > 0 ? [{ status, requests }] : [];
  });
}

export default function WhoWaits() {
  const { norm, by, asked, split, forms, unmet, statuses, ...frame } = useLoaderData<typeof loader>();
  const words = useWords(regionWords);
  const said = useWords(dashboardWords);
  return (
    <FigurePage here="waiting" asked={asked} by={by} {...frame}>
      <FigureChoice regions={frame.own} region={asked.region} by={by} />
      <Section title={said.splitTitle(said.split[by])}>
        <Paragraph>{`${words.waitingIntro(norm.intakeWeeks)} ${said.splitIntro}`}</Paragraph>
        <WaitingSplit rows={split} by={by} asked={asked} forms={forms} />
      </Section>
      <UnmetCauses unmet={unmet} />
      <Section title={words.now}>
        <StateTable counts={statuses} />
      </Section>
    </FigurePage>
  );
}
