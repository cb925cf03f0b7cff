import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import { useLoaderData } from "@remix-run/react";
import { scarceKinds, type ShownKind } from "../../../db/prices.ts";
import { regionsOnMap } from "../../../db/regions-on-map.ts";
import { settingOn } from "../../../db/settings.ts";
import { treatmentNames } from "../../../db/treatment-names.ts";
import { DataTable } from "../../components/data-table.tsx";
import { Page, Section } from "../../components/page.tsx";
import { useLanguage, useWords } from "../../components/words.tsx";
import { agesOfBand, ageBands } from "../../domain/age-band.ts";
import { dutchDay } from "../../domain/amsterdam-time.ts";
import { scarcityLevel, type ScarcityLevel } from "../../domain/census/scarcity-level.ts";
import { defineLoader } from "../../http/door.ts";
import type { Language } from "../../words/bilingual.ts";
import { alternatives, count, day, languageName } from "../../words/say.ts";
import { scarcityWords } from "../../words/scarcity.ts";

export const loader = defineLoader({
  permission: "region.scarcity",
  async load({ db, actor, now }) {
    const today = dutchDay(now);
    const rules = await settingOn(db, "price-rules", today);
    const { learntOn, kinds } = await scarceKinds(db, actor.regions, today, rules.usedForDays);
    const names = await treatmentNames(db);
    const regions = new Map((await regionsOnMap(db)).map(({ slug, name }) => [slug, name]));
    return {
      learntOn,
      windowDays: rules.windowDays,
      several: actor.regions.length > 1,
      kinds: kinds.map(({ points, ...kind }) => ({
        ...kind,
        forms: kind.forms.map((code) => names.get(code) ?? code),
        region: regions.get(kind.region) ?? kind.region,
        level: scarcityLevel({ ...kind, points }, rules),
      })),
    };
  },
});

type Row = Omit<ShownKind, "points"> & { readonly level: ScarcityLevel };

export default function Scarcity() {
  const { learntOn, windowDays, several, kinds } = useLoaderData<typeof loader>();
  const words = useWords(scarcityWords);
  const language = useLanguage();
  return (
    <Page title={words.title} intro={words.intro} back={{ to: "/region", label: words.back }} wide>
      <Paragraph>{learntOn === null ? words.notYet : words.learntOn(day(learntOn, language), windowDays)}</Paragraph>
      {learntOn !== null && (
        <DataTable
          caption={words.caption}
          empty={words.nothing}
          rows={kinds}
          rowKey={(row) => [row.region, row.forms.join(), row.ageBand, row.language, row.route].join("|")}
          columns={[
            { label: words.who, cell: (row) => nameOf(row, words, language) },
            ...(several ? [{ label: words.region, cell: (row: Row) => row.region }] : []),
            { label: words.payer, cell: (row) => words.routes[row.route] },
            { label: words.level, cell: (row) => (row.nobody > 0 && row.nobody < row.requests ? `${words.levels[row.level]}. ${words.partly(row.nobody, row.requests)}` : words.levels[row.level]) },
            { label: words.requests, numeric: true, cell: (row) => count(row.requests, language) },
          ]}
        />
      )}
      <Section title={words.effect}>
        <Paragraph>{words.effectText}</Paragraph>
      </Section>
    </Page>
  );
}

/** "EMDR, 8–11 jaar, in het Arabisch". */
function nameOf({ forms, ageBand, language: spoken }: Pick<Row, "forms" | "ageBand" | "language">, words: typeof scarcityWords.nl, language: Language): string {
  const { from, to } = agesOfBand(ageBand);
  const ages = ageBand === ageBands.at(-1) ? words.adults(from) : words.ages(from, to);
  const need = forms.length === 0 ? words.therapistDecides : alternatives(forms.map((form) => (form === "screening" ? words.screening : form)), language);
  return words.kind(need, ages, languageName(spoken, language));
}
