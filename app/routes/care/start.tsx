import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { wordsOn } from "../../../db/care-reports.ts";
import { blockersNow, reportStart } from "../../commands/report-start.ts";
import { useCaseCrumb } from "../../components/care/case-crumb.ts";
import { DayForm } from "../../components/care/day-form.tsx";
import { StartBlocked } from "../../components/care/start-blocked.tsx";
import { Page } from "../../components/page.tsx";
import { useWords } from "../../components/words.tsx";
import { dutchDay } from "../../domain/amsterdam-time.ts";
import { settledDay } from "../../domain/care/report.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { caseFormWords } from "../../words/case-forms.ts";
import { afterDay, caseAddress, dayOn, pageOfCase, runningCaseAt } from "./case-address.ts";

export const loader = defineLoader({
  permission: "start.report",
  address: caseAddress,
  async load({ db, actor, address, now, context }) {
    const held = await runningCaseAt({ db, actor, address, context });
    const own = (await wordsOn(db, held, "started")).find(({ side }) => side === held.side);
    const intake = settledDay(await wordsOn(db, held, "intake-held"));
    return {
      side: held.side, reference: held.reference, base: pageOfCase(address), from: intake?.on ?? dutchDay(held.acceptedAt), until: dutchDay(now),
      day: own?.happenedOn ?? null, blockers: held.status === "started" ? [] : await blockersNow(db, held, now),
    };
  },
});

export const action = defineAction({
  permission: "start.report",
  address: caseAddress,
  form: z.object({ on: dayOn }),
  async act({ db, occasion, address, form: { on } }) {
    return afterDay(await reportStart(db, occasion, address, on), address, "start-reported");
  },
});

export default function Start() {
  const page = useLoaderData<typeof loader>();
  const words = useWords(caseFormWords);
  const { title, intro, day, submit } = words.start;
  return (
    <Page title={title} intro={intro} back={useCaseCrumb(page)}>
      {page.blockers.length > 0 ? (
        <StartBlocked blockers={page.blockers} base={page.base} />
      ) : (
        <DayForm label={day} day={page.day ?? undefined} from={page.from} until={page.until} submit={submit} problems={words.problems} />
      )}
    </Page>
  );
}
