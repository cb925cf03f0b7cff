import { randomUUID } from "node:crypto";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { screeningRulesOn } from "../../../db/screening-rules.ts";
import { keepScreening } from "../../commands/keep-screening.ts";
import { Page } from "../../components/page.tsx";
import { ScreeningForm } from "../../components/screening-form.tsx";
import { useWords } from "../../components/words.tsx";
import { amsterdamClock } from "../../domain/amsterdam-time.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { done, invalid } from "../../http/respond.ts";
import { screeningChoiceWords } from "../../words/screening-choice.ts";
import { screeningFormWords } from "../../words/screening-form.ts";
import { screeningWords } from "../../words/screening.ts";
import { instrumentCode, PostedScreening } from "./instrument-address.ts";

const address = z.object({ instrument: instrumentCode });

export const loader = defineLoader({
  permission: "screening.keep",
  address,
  async load({ db, now, address: { instrument: code } }) {
    const today = amsterdamClock(now).date;
    const { rules } = await screeningRulesOn(db, today);
    return { code, rules, today, formKey: randomUUID() };
  },
});

export const action = defineAction({
  permission: "screening.keep",
  address,
  form: PostedScreening,
  async act({ db, occasion, address: { instrument: code }, form: { submissionKey: key, ...posted } }) {
    const read = await keepScreening(db, occasion, { key, code, posted });
    return read.kind === "unreadable" ? invalid(...read.problems) : done("/screening", `screening-kept-${read.result.band}`);
  },
});

export default function ScoreForm() {
  const setting = useLoaderData<typeof loader>();
  const names = useWords(screeningWords);
  const words = useWords(screeningFormWords);
  return (
    <Page title={names.instruments[setting.code]} intro={words.intro} back={{ to: "/screening", label: useWords(screeningChoiceWords).back }}>
      <ScreeningForm {...setting} />
    </Page>
  );
}
