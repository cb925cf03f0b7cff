import type { Publication, Published } from "../../domain/privacy/suppression/publish.ts";
import { figuresOf, totalOf } from "../../domain/publication/figures-of-region.ts";
import { type Subject, subjects } from "../../domain/publication/subjects.ts";
import { openDataWords } from "../../words/open-data.ts";
import { subjectWords } from "../../words/report-subjects.ts";
import { DataTable } from "../data-table.tsx";
import { EmptyState } from "../empty-state.tsx";
import { Page, Section } from "../page.tsx";
import { quarterName, subjectTitle } from "../published-names.ts";
import { useLanguage, useWords } from "../words.tsx";
import { AboutFigures } from "./about-figures.tsx";
import { PublishedNumber } from "./published-number.tsx";
import { QuarterList } from "./quarter-list.tsx";
import type { Report } from "./quarter-report.tsx";
import { RegionChoice } from "./region-choice.tsx";
import { ReportContents } from "./report-contents.tsx";
import { sentencesOf } from "./sentences-of.ts";
import { SubjectPart } from "./subject-part.tsx";
import { weeksOf } from "./weeks-of.ts";

type OpenFiguresProps = Pick<Report, "quarter" | "quarters" | "regions" | "names"> & { region: string | null };

/** The figures of one quarter for everyone, a subject at a time, of the country or of a region beside it. */
export function OpenFigures({ quarter, quarters, region, regions, names }: OpenFiguresProps) {
  const words = useWords(openDataWords);
  const language = useLanguage();
  if (quarter === null) return <Page title={words.title} intro={words.intro}><EmptyState title={words.notYet}>{words.notYetHint}</EmptyState></Page>;
  const { quarterOn, rules } = quarter;
  const of = (subject: Subject): Publication | null => quarter.subjects[subject] ?? null;
  const told = subjects.filter((subject) => subject in quarter.subjects && !(region === null && subject === "given")).map((subject) => ({ subject, figures: figuresOf(of(subject), region) }));
  return (
    <Page title={`${words.title}: ${quarterName(quarterOn, language)}`} intro={words.intro} wide>
      <p>
        <a className="nl-link" href={`/open-data/${quarterOn}/csv`} download>{words.download}</a> {words.downloadHint}
      </p>
      <RegionChoice action={`/open-data/${quarterOn}`} region={region} regions={regions} withCountry />
      <ReportContents parts={[...told.map(({ subject, figures }) => ({ id: subject, title: subjectTitle(subject, language), about: totalOf(figures) })), { id: "rules", title: words.rulesTitle }]} />
      {told.map(({ subject, figures }) => (
        <SubjectPart key={subject} subject={subject} figures={figures} ownName={region && (names[region] ?? region)} names={names} sentences={sentencesOf({ subject, figures, region, weeks: weeksOf(subject, rules.norm), percentageBase: rules.percentageBase, names }, language)} />
      ))}
      <SideBySide of={of} regions={regions} />
      <Section id="rules" title={words.rulesTitle}>
        <AboutFigures {...quarter} />
      </Section>
      <QuarterList quarters={quarters} to={(each) => `/open-data/${each}`} />
    </Page>
  );
}

const compared = ["sent", "found", "waiting"] as const;

/** All regions with their own three numbers; a dash where a region stands in a row with others. Those without any are left out. */
function SideBySide({ of, regions }: { of: (subject: Subject) => Publication | null; regions: OpenFiguresProps["regions"] }) {
  const words = useWords(openDataWords);
  const said = useWords(subjectWords).of;
  const rows = regions.map(({ code, name }) => ({ name, values: compared.map((subject) => alone(of(subject), code)) })).filter(({ values }) => values.some((value) => value !== null));
  if (rows.length === 0) return null;
  return (
    <Section title={words.beside}>
      <p className="measure">{words.besideText}</p>
      <div className="quarter-question">
        <DataTable<(typeof rows)[number]>
          caption={words.beside}
          captionHidden
          narrow="lines"
          rows={rows}
          rowKey={({ name }) => name}
          columns={[{ label: words.region, cell: ({ name }) => name }, ...compared.map((subject, index) => ({ label: said[subject].short, numeric: true, cell: ({ values }: (typeof rows)[number]) => <PublishedNumber value={values[index] ?? null} /> }))]}
        />
      </div>
    </Section>
  );
}

function alone(publication: Publication | null, region: string): Published | null {
  const { standing, total } = figuresOf(publication, region);
  return standing === "alone" ? total : null;
}
