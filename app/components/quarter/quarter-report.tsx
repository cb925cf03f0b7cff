import type { QuarterPage } from "../../../db/quarter-page.ts";
import type { FrozenQuarter } from "../../../db/publications.ts";
import { addDays, addMonths } from "../../domain/iso-date.ts";
import type { Publication } from "../../domain/privacy/suppression/publish.ts";
import { figuresOf, totalOf } from "../../domain/publication/figures-of-region.ts";
import { type Subject, subjects } from "../../domain/publication/subjects.ts";
import { reportWords } from "../../words/report.ts";
import { day } from "../../words/say.ts";
import { EmptyState } from "../empty-state.tsx";
import { Page, Section } from "../page.tsx";
import { PrintButton } from "../print-button.tsx";
import { quarterName, subjectTitle } from "../published-names.ts";
import { useLanguage, useWords } from "../words.tsx";
import { AboutFigures } from "./about-figures.tsx";
import { LackingPlaces } from "./lacking-places.tsx";
import { QuarterList } from "./quarter-list.tsx";
import { RegionChoice } from "./region-choice.tsx";
import { RegionRemark, RemarkForm } from "./region-remark.tsx";
import { ReportContents } from "./report-contents.tsx";
import { sentencesOf } from "./sentences-of.ts";
import { SubjectPart } from "./subject-part.tsx";
import { SupplyPart } from "./supply-table.tsx";
import { weeksOf } from "./weeks-of.ts";

/** What the server sends of a quarter; a moment can arrive as text. */
type SentQuarter = Omit<FrozenQuarter, "publishedAt"> & { readonly publishedAt: Date | string };
export type Report = Omit<QuarterPage, "quarter"> & { readonly quarter: SentQuarter | null; region: string; therapists: Publication | null; remark: { readonly remark: string; readonly writtenAt: Date | string } | null };

/** The report of a closed quarter for one region: to read, to say something to, and to print. */
export function QuarterReport({ quarter, quarters, region, regions, names, therapists, remark }: Report) {
  const words = useWords(reportWords);
  const language = useLanguage();
  const name = names[region] ?? region;
  const back = { to: "/region", label: words.back };
  if (quarter === null) return <Page title={words.title(name)} back={back}><EmptyState title={words.notYet}>{words.notYetHint}</EmptyState></Page>;
  const { quarterOn, rules } = quarter;
  const here = `/region/report/${quarterOn}`;
  const of = (subject: Subject): Publication | null => quarter.subjects[subject] ?? null;
  const told = subjects.filter((subject) => subject in quarter.subjects).map((subject) => ({ subject, figures: figuresOf(of(subject), region) }));
  return (
    <Page title={words.title(name)} intro={words.intro(quarterName(quarterOn, language), day(quarterOn, language), day(addDays(addMonths(quarterOn, 3), -1), language))} back={back} aside={<PrintButton>{words.print}</PrintButton>} wide>
      {regions.length > 1 && <RegionChoice action={here} region={region} regions={regions} />}
      <p className="no-print">
        <a className="nl-link" href={`${here}/csv?region=${region}`} download>{words.download}</a> {words.downloadHint} <a className="nl-link" href="#remark-form">{words.remarkWrite}</a>
      </p>
      {remark && <RegionRemark {...remark} />}
      <ReportContents parts={[...told.map(({ subject, figures }) => ({ id: subject, title: subjectTitle(subject, language), about: totalOf(figures) })), { id: "supply", title: words.supply }, { id: "lacking", title: words.bottlenecks }, { id: "about", title: words.about }]} />
      {told.map(({ subject, figures }) => (
        <SubjectPart key={subject} subject={subject} figures={figures} ownName={name} names={names} sentences={sentencesOf({ subject, figures, region, weeks: weeksOf(subject, rules.norm), percentageBase: rules.percentageBase, names }, language)} />
      ))}
      <SupplyPart supply={{ sent: of("sent"), waiting: of("waiting"), therapists }} region={region} names={names} />
      <LackingPlaces list={quarter.bottlenecks[region]} regionName={name} names={names} />
      <Section id="about" title={words.about}>
        <AboutFigures {...quarter} />
      </Section>
      <RemarkForm action={`${here}?region=${region}`} remark={remark} />
      <QuarterList quarters={quarters} to={(each) => `/region/report/${each}?region=${region}`} />
    </Page>
  );
}
