import { useLoaderData } from "@remix-run/react";
import type { Database } from "../../../db/connect.ts";
import { settingOn } from "../../../db/settings.ts";
import { ButtonGroup, ButtonLink } from "../../components/button.tsx";
import { Page } from "../../components/page.tsx";
import { Prose } from "../../components/prose.tsx";
import { useWords } from "../../components/words.tsx";
import { amsterdamClock } from "../../domain/amsterdam-time.ts";
import type { IsoDate } from "../../domain/iso-date.ts";
import { defineLoader } from "../../http/door.ts";
import { howItWorksWords } from "../../words/how-it-works.ts";

export const loader = defineLoader({
  permission: "public.view",
  load: ({ db, now }) => numbersInForce(db, amsterdamClock(now).date),
});

/** What a law or the programme decides, as it holds today. */
async function numbersInForce(db: Database, today: IsoDate) {
  const { crisis, high, normal } = await settingOn(db, "answer-terms", today);
  const { adultAge, deductibleEuros } = await settingOn(db, "funding-rules", today);
  return { crisis, high, normal, adultAge: adultAge.value, deductible: deductibleEuros.value, ...(await settingOn(db, "waiting-norm", today)) };
}

/** From a request to a first appointment, who pays, and how to join. */
export default function HowItWorks() {
  const words = useWords(howItWorksWords);
  return (
    <Page title={words.title} intro={words.intro}>
      <Prose parts={words.parts} values={useLoaderData<typeof loader>()} />
      <ButtonGroup>
        <ButtonLink to="/treatments">{words.treatments}</ButtonLink>
        <ButtonLink to="/funding" purpose="secondary">
          {words.funding}
        </ButtonLink>
      </ButtonGroup>
    </Page>
  );
}
