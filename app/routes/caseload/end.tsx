import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { careView } from "../../../db/care-page.ts";
import { endCase } from "../../commands/end-case.ts";
import { useCaseCrumb } from "../../components/care/case-crumb.ts";
import { DayForm } from "../../components/care/day-form.tsx";
import { RadioGroup } from "../../components/choices.tsx";
import { Page } from "../../components/page.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { useWords } from "../../components/words.tsx";
import { dutchDay } from "../../domain/amsterdam-time.ts";
import { EndReason, OutcomeBand } from "../../domain/care/case-end.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { turnedBack } from "../../http/respond.ts";
import { careWords } from "../../words/care.ts";
import { caseFormWords } from "../../words/case-forms.ts";
import { afterDay, dayOn, pageOfCase, runningCaseAt } from "../care/case-address.ts";
import { optionsOf } from "../requests/form/options.ts";

const address = z.object({ id: z.uuid() });

export const loader = defineLoader({
  permission: "case.end",
  address,
  async load({ db, actor, address: key, now, context }) {
    const held = await runningCaseAt({ db, actor, address: key, context });
    const { intake, start } = await careView(db, held, now);
    if (!intake.held) throw await turnedBack(pageOfCase(key), "intake-not-held", context);
    return { side: held.side, reference: held.reference, base: pageOfCase(key), from: start.day?.on ?? intake.held.on, until: dutchDay(now) };
  },
});

export const action = defineAction({
  permission: "case.end",
  address,
  form: z.object({ outcome: OutcomeBand, reason: EndReason, on: dayOn }),
  async act({ db, occasion, address: key, form }) {
    return afterDay(await endCase(db, occasion, key, form), key, "case-ended");
  },
});

/** How it went and why it ends. The second measurement comes first: its form is a page of its own. */
export default function End() {
  const page = useLoaderData<typeof loader>();
  const words = useWords(caseFormWords);
  const care = useWords(careWords);
  const { title, intro, measure, measureLink, outcome, reason, day, submit } = words.end;
  return (
    <Page title={title} intro={intro} back={useCaseCrumb(page)}>
      <p>
        {measure} <TextLink to={`${page.base}/screening`}>{measureLink}</TextLink>
      </p>
      <DayForm label={day} day={page.until} from={page.from} until={page.until} submit={submit} problems={words.problems}>
        <RadioGroup name="outcome" label={outcome} options={optionsOf(care.bands)} />
        <RadioGroup name="reason" label={reason} options={optionsOf(care.endReasons)} />
      </DayForm>
    </Page>
  );
}
