import { type AuditEvent, eventsOfCase, eventsOfPerson, peopleCalled, personInLog, recordsOfCase } from "../../../../db/audit-search.ts";
import type { Subject } from "../../../../db/audit.ts";
import type { Database } from "../../../../db/connect.ts";
import { type AuditQuestion, caseNamed } from "../../../domain/audit-search.ts";

const namesShown = 20;

export type Asked =
  | { readonly kind: "nothing" }
  | { readonly kind: "bad-case" }
  | { readonly kind: "unknown-case" }
  | { readonly kind: "people"; readonly people: readonly { id: string; name: string; email: string; role: string }[]; readonly more: boolean }
  | { readonly kind: "unknown-person" }
  | { readonly kind: "case"; readonly name: string; readonly reduced: boolean; readonly events: readonly AuditEvent[]; readonly more: boolean }
  | { readonly kind: "person"; readonly name: string | null; readonly events: readonly AuditEvent[]; readonly more: boolean };

/** What the log says to a question, and what the question is about, for the log itself: an id, never what was typed. */
export async function askLog(db: Database, question: AuditQuestion, most: number): Promise<{ readonly asked: Asked; readonly subject: Subject }> {
  if (question.case !== undefined) return aboutCase(db, question.case, question, most);
  if (question.person !== undefined) return aboutPerson(db, question.person, question, most);
  if (question.who === undefined) return { asked: { kind: "nothing" }, subject: { kind: "audit", id: "form" } };
  const people = await peopleCalled(db, question.who, namesShown + 1);
  return { asked: { kind: "people", people: people.slice(0, namesShown), more: people.length > namesShown }, subject: { kind: "audit", id: "people" } };
}

async function aboutCase(db: Database, typed: string, filter: AuditQuestion, most: number): Promise<{ asked: Asked; subject: Subject }> {
  const named = caseNamed(typed);
  if (!named) return { asked: { kind: "bad-case" }, subject: { kind: "audit", id: "unknown" } };
  const known = await recordsOfCase(db, named);
  const records = known.length > 0 || named.id === null ? known : [{ kind: "request", id: named.id }];
  const request = records.find(({ kind }) => kind === "request");
  if (!request) return { asked: { kind: "unknown-case" }, subject: { kind: "audit", id: "unknown" } };
  const events = await eventsOfCase(db, records, filter, most + 1);
  const isUnknown = known.length === 0 && events.length === 0;
  const asked: Asked = isUnknown ? { kind: "unknown-case" } : { kind: "case", name: named.reference ?? request.id, reduced: known.length === 0, ...page(events, most) };
  return { asked, subject: request };
}

async function aboutPerson(db: Database, id: string, filter: AuditQuestion, most: number): Promise<{ asked: Asked; subject: Subject }> {
  const subject = { kind: "person", id };
  const person = await personInLog(db, id);
  if (!person) return { asked: { kind: "unknown-person" }, subject };
  return { asked: { kind: "person", name: person.name, ...page(await eventsOfPerson(db, id, filter, most + 1), most) }, subject };
}

function page(events: readonly AuditEvent[], most: number) {
  return { events: events.slice(0, most), more: events.length > most };
}
