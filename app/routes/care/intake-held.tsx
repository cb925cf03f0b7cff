import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { wordsOn } from "../../../db/care-reports.ts";
import { plannedIntake } from "../../../db/intake-plans.ts";
import { reportIntake } from "../../commands/report-intake.ts";
import { useCaseCrumb } from "../../components/care/case-crumb.ts";
import { DayForm } from "../../components/care/day-form.tsx";
import { Page } from "../../components/page.tsx";
import { useWords } from "../../components/words.tsx";
import { dutchDay } from "../../domain/amsterdam-time.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { caseFormWords } from "../../words/case-forms.ts";
import { afterDay, caseAddress, dayOn, pageOfCase, runningCaseAt } from "./case-address.ts";

export const loader = defineLoader({
  permission: "intake.report",
  address: caseAddress,
  async load({ db, actor, address, now, context }) {
    const held = await runningCaseAt({ db, actor, address, context });
    const own = (await wordsOn(db, held, "intake-held")).find(({ side }) => side === held.side);
    const plan = await plannedIntake(db, held.proposalId);
    const until = dutchDay(now);
    const plannedOn = plan && dutchDay(plan.startsAt) <= until ? dutchDay(plan.startsAt) : null;
    return { side: held.side, reference: held.reference, base: pageOfCase(address), from: dutchDay(held.acceptedAt), until, day: own?.happenedOn ?? plannedOn };
  },
});

export const action = defineAction({
  permission: "intake.report",
  address: caseAddress,
  form: z.object({ on: dayOn }),
  async act({ db, occasion, address, form: { on } }) {
    return afterDay(await reportIntake(db, occasion, address, on), address, "intake-reported");
  },
});

export default function IntakeHeld() {
  const page = useLoaderData<typeof loader>();
  const words = useWords(caseFormWords);
  const { title, intro, day, submit } = words.intakeHeld;
  return (
    <Page title={title} intro={intro} back={useCaseCrumb(page)}>
      <DayForm label={day} day={page.day ?? undefined} from={page.from} until={page.until} submit={submit} problems={words.problems} />
    </Page>
  );
}
