import type { AuditQuestion } from "../../domain/audit-search.ts";
import { auditWords } from "../../words/audit.ts";
import { Button } from "../button.tsx";
import { DateField, Hidden, TextField } from "../field.tsx";
import { Form } from "../form.tsx";
import { Section } from "../page.tsx";
import { Select } from "../select.tsx";
import { TextLink } from "../text-link.tsx";
import { useLanguage, useWords } from "../words.tsx";
import { thingInWords } from "./action-text.ts";

/** The two questions that the log answers, with what was typed last. */
export function AuditQuestions({ asked, typed }: { asked: string; typed: AuditQuestion }) {
  const words = useWords(auditWords);
  return (
    <>
      <Section title={words.caseTitle}>
        <Form method="get" action="/national/audit" label={words.caseTitle}>
          <TextField name="case" label={words.caseLabel} hint={words.caseHint} defaultValue={typed.case} width="medium" spellCheck={false} autoComplete="off" />
          <Button purpose={asked === "people" ? "secondary" : "primary"}>{words.search}<span className="visually-hidden">: {words.caseTitle}</span></Button>
        </Form>
      </Section>
      <Section title={words.personTitle}>
        <Form method="get" action="/national/audit" label={words.personTitle}>
          <TextField name="who" label={words.personLabel} defaultValue={typed.who} spellCheck={false} autoComplete="off" />
          <Button purpose="secondary">{words.search}<span className="visually-hidden">: {words.personTitle}</span></Button>
        </Form>
      </Section>
    </>
  );
}

type Somebody = { readonly id: string; readonly name: string; readonly email: string; readonly role: string };

export function WhomDoYouMean({ people, more }: { people: readonly Somebody[]; more: boolean }) {
  const words = useWords(auditWords);
  return (
    <Section title={words.choose}>
      {people.length === 0 && <p>{words.chooseNone}</p>}
      <ul>
        {people.map(({ id, name, email, role }) => (
          <li key={id}><TextLink to={`/national/audit?person=${id}`}>{name}</TextLink><span className="fact-aside">{words.roles[role] ?? role} · {email}</span></li>
        ))}
      </ul>
      {more && <p>{words.moreThanShown}</p>}
    </Section>
  );
}

/** A period, what it was about, and as whom. What is asked about goes along. */
export function AuditFilters({ question, things }: { question: AuditQuestion; things: readonly string[] }) {
  const words = useWords(auditWords);
  const language = useLanguage();
  const options = things.map((value) => ({ value, label: thingInWords(value, language) })).toSorted((one, other) => one.label.localeCompare(other.label, language));
  const roles = Object.entries(words.roles).map(([value, label]) => ({ value, label }));
  return (
    <Form method="get" action="/national/audit" label={words.filters} className="worklist-filter-form no-print">
      {question.case !== undefined && <Hidden name="case" value={question.case} />}
      {question.person !== undefined && <Hidden name="person" value={question.person} />}
      <DateField name="from" label={words.from} defaultValue={question.from} />
      <DateField name="until" label={words.until} defaultValue={question.until} />
      <Select name="thing" label={words.thing} options={options} empty={words.all} defaultValue={question.thing} />
      <Select name="role" label={words.role} options={roles} empty={words.everyRole} defaultValue={question.role} />
      <Button purpose="secondary">{words.apply}</Button>
    </Form>
  );
}
