import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { plannedIntake } from "../../../db/intake-plans.ts";
import { planIntake } from "../../commands/plan-intake.ts";
import { Button } from "../../components/button.tsx";
import { useCaseCrumb } from "../../components/care/case-crumb.ts";
import { DateField, TextField } from "../../components/field.tsx";
import { Form } from "../../components/form.tsx";
import { Page } from "../../components/page.tsx";
import { useWords } from "../../components/words.tsx";
import { amsterdamClock, amsterdamInstant, dutchDay } from "../../domain/amsterdam-time.ts";
import { minuteOfDay, timeOfDay } from "../../domain/care/time-of-day.ts";
import { addMonths } from "../../domain/iso-date.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { done, invalid, notFound, refused } from "../../http/respond.ts";
import { caseFormWords } from "../../words/case-forms.ts";
import { caseAddress, dayOn, pageOfCase, runningCaseAt } from "./case-address.ts";

export const loader = defineLoader({
  permission: "intake.plan",
  address: caseAddress,
  async load({ db, actor, address, now, context }) {
    const held = await runningCaseAt({ db, actor, address, context });
    const plan = await plannedIntake(db, held.proposalId);
    const planned = plan && amsterdamClock(plan.startsAt);
    const today = dutchDay(now);
    return {
      side: held.side, reference: held.reference, base: pageOfCase(address), from: today, until: addMonths(today, 12),
      on: planned?.date ?? null, time: planned ? timeOfDay(planned.minute) : null,
    };
  },
});

export const action = defineAction({
  permission: "intake.plan",
  address: caseAddress,
  form: z.object({ on: dayOn, time: z.string("time-missing").trim().min(1, "time-missing").max(12, "time-format") }),
  async act({ db, occasion, address, form: { on, time } }) {
    const minute = minuteOfDay(time);
    if (minute === null) return invalid({ field: "time", code: "time-format" });
    const decision = await planIntake(db, occasion, address, amsterdamInstant({ date: on, minute }));
    if (!decision) throw notFound();
    if (decision.kind === "proceed") return done(pageOfCase(address), "intake-planned");
    if (decision.reason.startsWith("moment-")) return invalid({ field: "on", code: decision.reason });
    return refused(pageOfCase(address), decision.reason);
  },
});

export default function PlanIntake() {
  const page = useLoaderData<typeof loader>();
  const words = useWords(caseFormWords);
  return (
    <Page title={words.intake.title} intro={words.intake.intro} back={useCaseCrumb(page)}>
      <Form problemWords={words.problems}>
        <DateField name="on" label={words.intake.day} defaultValue={page.on ?? undefined} min={page.from} max={page.until} />
        <TextField name="time" label={words.intake.time} hint={words.intake.timeHint} defaultValue={page.time ?? undefined} width="short" autoComplete="off" />
        <Button>{words.intake.submit}</Button>
      </Form>
    </Page>
  );
}
