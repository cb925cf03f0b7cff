import { randomUUID } from "node:crypto";
import { useLoaderData } from "@remix-run/react";
import { personOfRequest } from "../../../db/screening-people.ts";
import { screeningRulesOn } from "../../../db/screening-rules.ts";
import { recordScreening } from "../../commands/record-screening.ts";
import { Page } from "../../components/page.tsx";
import { ScreeningForm } from "../../components/screening-form.tsx";
import { useWords } from "../../components/words.tsx";
import { amsterdamClock } from "../../domain/amsterdam-time.ts";
import { helpHasBegun } from "../../domain/screening/result.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { done, invalid, notFound } from "../../http/respond.ts";
import { screeningChoiceWords } from "../../words/screening-choice.ts";
import { screeningFormWords } from "../../words/screening-form.ts";
import { screeningWords } from "../../words/screening.ts";
import { referenceAddress } from "../requests/reference-address.ts";
import { instrumentCode, PostedScreening } from "./instrument-address.ts";

const address = referenceAddress.extend({ instrument: instrumentCode });

export const loader = defineLoader({
  permission: "screening.record",
  address,
  async load({ db, now, address: { reference, instrument: code } }) {
    const person = await personOfRequest(db, reference);
    if (!person) throw notFound();
    const today = amsterdamClock(now).date;
    const { rules } = await screeningRulesOn(db, today);
    return { reference, asksMoment: helpHasBegun(person), code, rules, today, formKey: randomUUID() };
  },
});

export const action = defineAction({
  permission: "screening.record",
  address,
  form: PostedScreening,
  async act({ db, occasion, address: { reference, instrument: code }, form: { submissionKey: key, ...posted } }) {
    const read = await recordScreening(db, occasion, { reference, key, code, posted });
    if (!read) throw notFound();
    return read.kind === "unreadable" ? invalid(...read.problems) : done(`/requests/${reference}`, `screening-recorded-${read.result.band}`);
  },
});

export default function ScoreFormOfRequest() {
  const { reference, ...setting } = useLoaderData<typeof loader>();
  const names = useWords(screeningWords);
  const back = { to: `/requests/${reference}/screening`, label: useWords(screeningChoiceWords).back };
  return (
    <Page title={names.instruments[setting.code]} intro={useWords(screeningFormWords).intro} back={back}>
      <ScreeningForm {...setting} />
    </Page>
  );
}
