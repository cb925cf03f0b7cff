import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import type { LanguageBalance } from "../../domain/dashboard/balance-per-language.ts";
import type { FormBalance } from "../../domain/form-balance.ts";
import type { PlaceKind } from "../../domain/therapist.ts";
import { courseWords } from "../../words/region-course.ts";
import { regionWords } from "../../words/region.ts";
import { BarChart } from "../bar-chart.tsx";
import { Section } from "../page.tsx";
import { useLanguage, useWords } from "../words.tsx";
import { CountedList } from "./counted-list.tsx";
import { type Asked, listBehind } from "./list-address.ts";
import { valueName } from "./value-name.ts";

type SupplyPartProps = { balance: readonly FormBalance[]; languages: readonly LanguageBalance[]; places: readonly { kind: PlaceKind; free: number }[]; asked: Asked };

/** Demand beside supply: per form under each law, per language, and the free places by kind. */
export function SupplyPart({ balance, languages, places, asked }: SupplyPartProps) {
  const words = useWords(regionWords);
  const course = useWords(courseWords);
  const language = useLanguage();
  return (
    <>
      <Section title={words.balance}>
        <Paragraph>{words.balanceIntro}</Paragraph>
        <BarChart
          title={words.balance}
          labelName={words.form}
          grouped
          series={[words.people, words.freeJeugdwet, words.freeZvw]}
          bars={balance.map((row) => ({
            label: row.name ?? words.therapistDecides, values: [row.waiting, row.freeJeugdwet, row.freeZvw],
            to: listBehind(asked, { by: "form", value: row.form ?? "therapist-decides", waiting: "yes" }),
          }))}
        />
      </Section>
      <Section title={course.perLanguage}>
        <Paragraph>{course.perLanguageIntro}</Paragraph>
        <BarChart
          title={course.perLanguage}
          labelName={course.language}
          grouped
          series={[words.people, course.freePlaces]}
          bars={languages.map((row) => ({ label: valueName("language", row.language, language, {}), values: [row.waiting, row.free], to: listBehind(asked, { by: "language", value: row.language, waiting: "yes" }) }))}
        />
      </Section>
      <Section title={words.places}>
        <CountedList caption={words.places} label={words.placeKind} rows={places.map(({ kind, free }) => ({ name: words.placeKinds[kind] ?? kind, many: free, to: "/region/therapists" }))} />
      </Section>
    </>
  );
}
