import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { relativesIn } from "../../../db/sent-family.ts";
import { settingOn } from "../../../db/settings.ts";
import { interruptRequest } from "../../commands/interrupt-request.ts";
import { Button, ButtonGroup, ButtonLink } from "../../components/button.tsx";
import { RadioGroup } from "../../components/choices.tsx";
import { DateField } from "../../components/field.tsx";
import { Form } from "../../components/form.tsx";
import { Page } from "../../components/page.tsx";
import { useWords } from "../../components/words.tsx";
import { amsterdamClock } from "../../domain/amsterdam-time.ts";
import { addDays } from "../../domain/iso-date.ts";
import { interruptionReasons } from "../../domain/request-reasons.ts";
import { dayField } from "../../http/day-field.ts";
import { whoField } from "../../http/who-field.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { optional } from "../../http/form.ts";
import { invalid, notFound, refused } from "../../http/respond.ts";
import { requestPageWords } from "../../words/request-page.ts";
import { pauseWords } from "../../words/request-pause.ts";
import { doneForFamily } from "./done-for.ts";
import { ableTo, WhoQuestion } from "./form/who-question.tsx";
import { optionsOf } from "./form/options.ts";
import { openFor } from "./open-for.ts";
import { referenceAddress } from "./reference-address.ts";

export const loader = defineLoader({
  permission: "request.interrupt",
  address: referenceAddress,
  async load({ db, now, context, address: { reference } }) {
    const request = await openFor("interrupt", { db, context, reference });
    const today = amsterdamClock(now).date;
    const { longestPauseDays } = await settingOn(db, "life-terms", today);
    return { reference, longestPauseDays, family: ableTo("interrupt", await relativesIn(db, request.householdId)), from: addDays(today, 1), until: addDays(today, longestPauseDays) };
  },
});

export const action = defineAction({
  permission: "request.interrupt",
  address: referenceAddress,
  form: z.object({ who: whoField, reason: z.enum(interruptionReasons, "reason-missing"), again: z.enum(["now", "later"], "again-missing"), untilOn: optional(dayField) }),
  async act({ db, occasion, address: { reference }, form: { who, reason, again, untilOn } }) {
    if (again === "later" && untilOn === undefined) return invalid({ field: "untilOn", code: "until-missing" });
    const decision = await interruptRequest(db, occasion, { reference, who, reason, untilOn: again === "later" ? (untilOn ?? null) : null });
    if (!decision) throw notFound();
    const page = `/requests/${reference}`;
    if (decision.kind === "proceed") return doneForFamily(page, again === "later" ? "requests-interrupted" : "requests-back-in-queue", decision);
    if (decision.reason === "until-too-soon" || decision.reason === "until-too-far") return invalid({ field: "untilOn", code: decision.reason });
    return refused(page, decision.reason);
  },
});

export default function Interruption() {
  const { reference, longestPauseDays, family, from, until } = useLoaderData<typeof loader>();
  const words = useWords(pauseWords);
  const { interrupt, park } = words;
  const back = `/requests/${reference}`;
  return (
    <Page title={interrupt.title} intro={interrupt.intro} back={{ to: back, label: `${useWords(requestPageWords).title} ${reference}` }}>
      <Form problemWords={words.problems} className="interruption-form">
        <WhoQuestion label={interrupt.who} family={family} chosen={reference} />
        <RadioGroup name="reason" label={interrupt.reason} hint={words.notAgain} options={optionsOf(words.interruptReasons)} />
        <RadioGroup
          name="again"
          label={interrupt.again}
          options={[{ value: "now", label: interrupt.now, hint: interrupt.nowHint }, { value: "later", label: interrupt.later, hint: interrupt.laterHint }]}
        />
        <div className="unless-at-once">
          <DateField name="untilOn" label={interrupt.until} hint={park.untilHint(longestPauseDays)} min={from} max={until} />
        </div>
        <ButtonGroup>
          <Button purpose="danger">{interrupt.confirm}</Button>
          <ButtonLink to={back} purpose="secondary">
            {interrupt.keep}
          </ButtonLink>
        </ButtonGroup>
      </Form>
    </Page>
  );
}
