import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { allRegions } from "../../../db/request-offer.ts";
import { settingOn } from "../../../db/settings.ts";
import { figuresOfForm } from "../../../db/therapist-figures.ts";
import { readTreatment } from "../../../db/treatments.ts";
import { Notice } from "../../components/notice.tsx";
import { Page, Section } from "../../components/page.tsx";
import { PrintButton } from "../../components/print-button.tsx";
import { Stated } from "../../components/stated.tsx";
import { SummaryList } from "../../components/summary-list.tsx";
import { Tag } from "../../components/tag.tsx";
import { OutsideLink, TextLink } from "../../components/text-link.tsx";
import { agesInWords, said } from "../../components/treatment-facts.ts";
import { TreatmentProfessions } from "../../components/treatment-professions.tsx";
import { TreatmentTherapists } from "../../components/treatment-therapists.tsx";
import { Day } from "../../components/when.tsx";
import { useLanguage, useWords } from "../../components/words.tsx";
import { amsterdamClock } from "../../domain/amsterdam-time.ts";
import { deliveryOf } from "../../domain/audience.ts";
import type { Statement, TreatmentStory } from "../../domain/treatment.ts";
import { defineLoader } from "../../http/door.ts";
import { notFound } from "../../http/respond.ts";
import { treatmentPageWords } from "../../words/treatment-page.ts";
import { treatmentWords } from "../../words/treatments.ts";

export const loader = defineLoader({
  permission: "public.view",
  address: z.object({ code: z.string().max(40) }),
  load: async ({ db, address, now }) => {
    const treatment = await readTreatment(db, address.code);
    if (!treatment) throw notFound();
    const professionRules = await settingOn(db, "profession-rules", amsterdamClock(now).date);
    return { ...treatment, professionRules, figures: await figuresOfForm(db, address.code), regions: await allRegions(db) };
  },
});

/** All we know about one treatment, how sure we are, and where we read it. For reading and for printing. */
export default function TreatmentPage() {
  const treatment = useLoaderData<typeof loader>();
  const words = useWords(treatmentWords);
  const more = useWords(treatmentPageWords);
  const language = useLanguage();
  const { story, matchable } = treatment;
  return (
    <Page
      title={treatment.name}
      intro={said(story.summary, language)}
      back={{ to: "/treatments", label: words.back }}
      aside={matchable ? <Tag tone={story.evidenceLevel === "first-choice" ? "good" : "neutral"}>{words.levels[story.evidenceLevel]}</Tag> : <Tag>{words.notMatchable}</Tag>}
    >
      {story.note && (
        <Notice title={words.note}>
          <p>{said(story.note, language)}</p>
        </Notice>
      )}
      <SummaryList
        items={[
          { term: words.audience, detail: words.audiences[treatment.audience] },
          { term: words.age, detail: story.ages ? <Stated statement={story.ages} /> : agesInWords(treatment, words.ages) },
          { term: more.delivery, detail: more.deliveries[deliveryOf(treatment.audience)] },
          { term: words.format, detail: <Stated statement={story.format} /> },
          { term: words.evidence, detail: <Stated statement={story.evidence} /> },
          { term: words.givenBy, detail: <Stated statement={story.givenBy} /> },
          { term: words.funding, detail: <Payer audience={matchable ? treatment.audience : "support"} own={story.funding} /> },
          { term: words.reviewed, detail: <Day on={treatment.reviewedOn} /> },
        ]}
      />
      {matchable && <TreatmentProfessions audience={treatment.audience} rules={treatment.professionRules} />}
      {matchable && <TreatmentTherapists figures={treatment.figures} regions={treatment.regions} />}
      <Sources sources={story.sources} />
      <p className="no-print"><PrintButton>{more.print}</PrintButton></p>
      <p className="small-print">{words.notAdvice}</p>
    </Page>
  );
}

/** Who pays: what is said of this form, or else what holds for everybody it is for. */
function Payer({ audience, own }: { audience: keyof (typeof treatmentWords)["nl"]["payers"]; own: Statement | undefined }) {
  const words = useWords(treatmentWords);
  return (
    <>
      {own ? <Stated statement={own} /> : words.payers[audience]} <TextLink to="/how-it-works">{words.moreFunding}</TextLink>
    </>
  );
}

function Sources({ sources }: { sources: TreatmentStory["sources"] }) {
  const words = useWords(treatmentWords);
  return (
    <Section title={words.sources}>
      {sources.length === 0 && <p>{words.noSources}</p>}
      <ul>
        {sources.map(({ title, url }) => (
          <li key={title}>
            <OutsideLink href={url}>{title}</OutsideLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
