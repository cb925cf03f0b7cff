import { useLoaderData } from "@remix-run/react";
import { newestProof } from "../../../../db/audit-search.ts";
import { AuditEvents } from "../../../components/national/audit-events.tsx";
import { AuditFilters, AuditQuestions, WhomDoYouMean } from "../../../components/national/audit-forms.tsx";
import { AuditProof } from "../../../components/national/audit-proof.tsx";
import { ButtonLink } from "../../../components/button.tsx";
import { Notice } from "../../../components/notice.tsx";
import { Page, Section } from "../../../components/page.tsx";
import { Pagination } from "../../../components/pagination.tsx";
import { useLanguage, useWords } from "../../../components/words.tsx";
import { addressOf, eventsPerFile, eventsPerPage } from "../../../domain/audit-address.ts";
import { AuditQuestion } from "../../../domain/audit-search.ts";
import { policy } from "../../../domain/permission.ts";
import { defineLoader } from "../../../http/door.ts";
import { auditWords } from "../../../words/audit.ts";
import { count } from "../../../words/say.ts";
import { type Asked, askLog } from "./asked.ts";

export const loader = defineLoader({
  permission: "audit.search",
  async load({ db, request }) {
    const question = AuditQuestion.parse(Object.fromEntries(new URL(request.url).searchParams));
    const { asked, subject } = await askLog(db, question, eventsPerPage);
    const things = [...new Set([...policy().keys()].map((action) => action.split(".")[0] ?? "")), "job"];
    return { question, asked, subject, things, proof: (await newestProof(db)) ?? null };
  },
  viewed: (_, { subject }) => subject,
});

export default function Audit() {
  const { question, asked, things, proof } = useLoaderData<typeof loader>();
  const words = useWords(auditWords);
  if (asked.kind === "case" || asked.kind === "person") return <Results question={question} asked={asked} things={things} />;
  return (
    <Page title={words.title} intro={words.intro}>
      {asked.kind === "unknown-case" && <Notice tone="warning" title={words.unknownCase}><p>{words.unknownCaseText}</p></Notice>}
      {asked.kind === "bad-case" && <Notice tone="warning" title={words.unknownCase}><p>{words.badCase}</p></Notice>}
      {asked.kind === "people" && <WhomDoYouMean people={asked.people} more={asked.more} />}
      {asked.kind === "unknown-person" && <Notice tone="warning"><p>{words.chooseNone}</p></Notice>}
      <AuditQuestions asked={asked.kind} typed={question} />
      <AuditProof proof={proof} />
    </Page>
  );
}

type Found = Extract<Asked, { kind: "case" | "person" }>;

function Results({ question, asked, things }: { question: AuditQuestion; asked: Found; things: readonly string[] }) {
  const words = useWords(auditWords);
  const language = useLanguage();
  const title = asked.kind === "case" ? words.aboutCase(asked.name) : words.aboutPerson(asked.name ?? words.nameless);
  const here = (change: Partial<AuditQuestion>) => `/national/audit?${addressOf(question, change)}`;
  const last = asked.events.at(-1);
  return (
    <Page title={title} back={{ to: "/national/audit", label: words.back }} wide>
      {asked.kind === "case" && asked.reduced && <Notice tone="info"><p>{words.reduced}</p></Notice>}
      <AuditFilters question={question} things={things} />
      <Section title={words.events}>
        <AuditEvents events={asked.events} />
        <Pagination previous={question.after ? here({ after: undefined }) : undefined} next={asked.more && last ? here({ after: last.id }) : undefined} />
      </Section>
      {asked.events.length > 0 && (
        <Section title={words.csv} className="no-print">
          <p>{words.csvHint(count(eventsPerFile, language))}</p>
          <ButtonLink to={`/national/audit/csv?${addressOf(question, { after: undefined })}`} purpose="secondary">{words.csv}</ButtonLink>
        </Section>
      )}
    </Page>
  );
}
