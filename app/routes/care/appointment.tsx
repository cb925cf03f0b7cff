import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { reportAppointment } from "../../commands/report-appointment.ts";
import { useCaseCrumb } from "../../components/care/case-crumb.ts";
import { DayForm } from "../../components/care/day-form.tsx";
import { RadioGroup } from "../../components/choices.tsx";
import { Page } from "../../components/page.tsx";
import { useWords } from "../../components/words.tsx";
import { dutchDay } from "../../domain/amsterdam-time.ts";
import { appointmentOutcomes } from "../../domain/care/report.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { careWords } from "../../words/care.ts";
import { caseFormWords } from "../../words/case-forms.ts";
import { optionsOf } from "../requests/form/options.ts";
import { afterDay, caseAddress, dayOn, pageOfCase, runningCaseAt } from "./case-address.ts";

export const loader = defineLoader({
  permission: "appointment.report",
  address: caseAddress,
  async load({ db, actor, address, now, context }) {
    const held = await runningCaseAt({ db, actor, address, context });
    const today = dutchDay(now);
    return { side: held.side, reference: held.reference, base: pageOfCase(address), from: dutchDay(held.acceptedAt), until: today, day: today };
  },
});

export const action = defineAction({
  permission: "appointment.report",
  address: caseAddress,
  form: z.object({ outcome: z.enum(appointmentOutcomes, "outcome-missing"), on: dayOn }),
  async act({ db, occasion, address, form }) {
    return afterDay(await reportAppointment(db, occasion, address, form), address, "appointment-reported");
  },
});

export default function Appointment() {
  const page = useLoaderData<typeof loader>();
  const words = useWords(caseFormWords);
  const { title, intro, day, how, submit } = words.appointment;
  return (
    <Page title={title} intro={intro} back={useCaseCrumb(page)}>
      <DayForm label={day} day={page.day} from={page.from} until={page.until} submit={submit} problems={words.problems}>
        <RadioGroup name="outcome" label={how} options={optionsOf(useWords(careWords).outcomes)} />
      </DayForm>
    </Page>
  );
}
