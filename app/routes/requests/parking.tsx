import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { relativesIn } from "../../../db/sent-family.ts";
import { settingOn } from "../../../db/settings.ts";
import { parkRequest } from "../../commands/park-request.ts";
import { Button, ButtonGroup, ButtonLink } from "../../components/button.tsx";
import { RadioGroup } from "../../components/choices.tsx";
import { DateField } from "../../components/field.tsx";
import { Form } from "../../components/form.tsx";
import { Notice } from "../../components/notice.tsx";
import { Page } from "../../components/page.tsx";
import { useWords } from "../../components/words.tsx";
import { amsterdamClock } from "../../domain/amsterdam-time.ts";
import { addDays } from "../../domain/iso-date.ts";
import { parkingReasons } from "../../domain/request-reasons.ts";
import { dayField } from "../../http/day-field.ts";
import { whoField } from "../../http/who-field.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { invalid, notFound, refused } from "../../http/respond.ts";
import { requestPageWords } from "../../words/request-page.ts";
import { pauseWords } from "../../words/request-pause.ts";
import { doneForFamily } from "./done-for.ts";
import { ableTo, WhoQuestion } from "./form/who-question.tsx";
import { optionsOf } from "./form/options.ts";
import { openFor } from "./open-for.ts";
import { referenceAddress } from "./reference-address.ts";

export const loader = defineLoader({
  permission: "request.park",
  address: referenceAddress,
  async load({ db, now, context, address: { reference } }) {
    const request = await openFor("park", { db, context, reference });
    const today = amsterdamClock(now).date;
    const { longestPauseDays } = await settingOn(db, "life-terms", today);
    const { status, hasProposal } = request;
    return { reference, status, hasProposal, longestPauseDays, family: ableTo("park", await relativesIn(db, request.householdId)), from: addDays(today, 1), until: addDays(today, longestPauseDays) };
  },
});

export const action = defineAction({
  permission: "request.park",
  address: referenceAddress,
  form: z.object({ who: whoField, reason: z.enum(parkingReasons, "reason-missing"), untilOn: dayField }),
  async act({ db, occasion, address: { reference }, form }) {
    const decision = await parkRequest(db, occasion, { reference, ...form });
    if (!decision) throw notFound();
    const page = `/requests/${reference}`;
    if (decision.kind === "proceed") return doneForFamily(page, "requests-parked", decision);
    if (decision.reason === "until-too-soon" || decision.reason === "until-too-far") return invalid({ field: "untilOn", code: decision.reason });
    return refused(page, decision.reason);
  },
});

export default function Parking() {
  const { reference, status, hasProposal, longestPauseDays, family, from, until } = useLoaderData<typeof loader>();
  const words = useWords(pauseWords);
  const { park } = words;
  const back = `/requests/${reference}`;
  return (
    <Page title={park.title} intro={park.intro} back={{ to: back, label: `${useWords(requestPageWords).title} ${reference}` }}>
      {hasProposal && <Notice tone="warning">{park.withProposal}</Notice>}
      {status === "parked" && <Notice>{park.again}</Notice>}
      <Form problemWords={words.problems}>
        <WhoQuestion label={park.who} family={family} chosen={reference} />
        <RadioGroup name="reason" label={park.reason} options={optionsOf(words.parkReasons)} />
        <DateField name="untilOn" label={park.until} hint={park.untilHint(longestPauseDays)} min={from} max={until} />
        <ButtonGroup>
          <Button>{park.confirm}</Button>
          <ButtonLink to={back} purpose="secondary">
            {park.keep}
          </ButtonLink>
        </ButtonGroup>
      </Form>
    </Page>
  );
}
