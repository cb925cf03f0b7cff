import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { settingOn } from "../../../../db/settings.ts";
import { holdRequest } from "../../../commands/hold-request.ts";
import { Button } from "../../../components/button.tsx";
import { DateField } from "../../../components/field.tsx";
import { Form } from "../../../components/form.tsx";
import { Page } from "../../../components/page.tsx";
import { TextArea } from "../../../components/text-area.tsx";
import { useWords } from "../../../components/words.tsx";
import { amsterdamClock } from "../../../domain/amsterdam-time.ts";
import { addDays } from "../../../domain/iso-date.ts";
import { readReason } from "../../../domain/reason.ts";
import { reasonLength } from "../../../domain/text-length.ts";
import { dayField } from "../../../http/day-field.ts";
import { defineAction, defineLoader } from "../../../http/door.ts";
import { done, invalid, notFound, refused } from "../../../http/respond.ts";
import { meetingWords } from "../../../words/meeting.ts";
import { overrideWords } from "../../../words/overrides.ts";
import { referenceAddress } from "../../requests/reference-address.ts";
import { decidableRequest } from "./waiting-request.ts";

export const loader = defineLoader({
  permission: "override.hold",
  address: referenceAddress,
  async load({ db, actor: { regions }, now, address: { reference }, context }) {
    await decidableRequest(db, { reference, regions }, ["submitted"], context);
    const today = amsterdamClock(now).date;
    const { longestHoldDays, usualHoldDays } = await settingOn(db, "lead-terms", today);
    return { reference, longestHoldDays, from: addDays(today, 1), usual: addDays(today, usualHoldDays), until: addDays(today, longestHoldDays) };
  },
});

export const action = defineAction({
  permission: "override.hold",
  address: referenceAddress,
  form: z.object({ untilOn: dayField, reason: z.string().default("") }),
  async act({ db, occasion, address: { reference }, form: { untilOn, reason } }) {
    const read = readReason(reason);
    if (read.kind === "problem") return invalid({ field: "reason", code: read.code, at: read.at });
    const decision = await holdRequest(db, occasion, { reference, untilOn, reason: read.reason });
    if (!decision) throw notFound();
    const page = `/region/requests/${reference}`;
    if (decision.kind === "proceed") return done(page, "override-held");
    return decision.reason === "request-not-waiting" ? refused(page, decision.reason) : invalid({ field: "untilOn", code: decision.reason });
  },
});

export default function Hold() {
  const { reference, longestHoldDays, from, usual, until } = useLoaderData<typeof loader>();
  const words = useWords(overrideWords);
  const meeting = useWords(meetingWords);
  return (
    <Page title={words.holdTitle} intro={words.holdIntro} back={{ to: `/region/requests/${reference}`, label: words.back(reference) }}>
      <Form problemWords={meeting.problems}>
        <DateField name="untilOn" label={meeting.until} hint={meeting.untilHint(longestHoldDays)} min={from} max={until} defaultValue={usual} />
        <TextArea name="reason" label={words.why} hint={words.whyHint} atMost={reasonLength} />
        <Button>{words.confirmHold}</Button>
      </Form>
    </Page>
  );
}
