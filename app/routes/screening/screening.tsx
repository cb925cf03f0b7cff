import { useLoaderData } from "@remix-run/react";
import { looseResults } from "../../../db/screening-results.ts";
import { settingOn } from "../../../db/settings.ts";
import { Page, Section } from "../../components/page.tsx";
import { LooseResults } from "../../components/screening-loose.tsx";
import { InstrumentList } from "../../components/screening-instruments.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { useWords } from "../../components/words.tsx";
import { amsterdamClock } from "../../domain/amsterdam-time.ts";
import { addDays } from "../../domain/iso-date.ts";
import { instrumentCodes } from "../../domain/screening/result.ts";
import { defineLoader } from "../../http/door.ts";
import { screeningChoiceWords } from "../../words/screening-choice.ts";

export const loader = defineLoader({
  permission: "screening.keep",
  async load({ db, now }) {
    const { draftDays } = await settingOn(db, "retention", amsterdamClock(now).date);
    const loose = await looseResults(db);
    return {
      draftDays,
      loose: loose.map(({ id, instrument, band, monthOn, recordedAt, formKey }) => ({
        id, instrument, band, monthOn, recordedAt, takenAlong: formKey !== null, goesOn: addDays(amsterdamClock(recordedAt).date, draftDays),
      })),
    };
  },
  listed: ({ loose }) => ({ kind: "screening", ids: loose.map(({ id }) => id) }),
});

/** Where a shelter begins: what to do, which form, and what came out before there was a request. */
export default function Screening() {
  const { loose, draftDays } = useLoaderData<typeof loader>();
  const words = useWords(screeningChoiceWords);
  return (
    <Page title={words.title} intro={words.intro}>
      <p>
        {words.considerFirst} <TextLink to="/screening/consider">{words.toConsider}</TextLink>.
      </p>
      {loose.length > 0 && (
        <Section title={words.loose}>
          <p>{words.looseIntro(draftDays)}</p>
          <LooseResults results={loose} />
        </Section>
      )}
      <Section title={words.choose}>
        <InstrumentList codes={instrumentCodes} to={(code) => `/screening/forms/${code}`} />
      </Section>
    </Page>
  );
}
