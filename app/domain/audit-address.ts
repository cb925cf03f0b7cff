import type { AuditQuestion } from "./audit-search.ts";

/** Events that stand on one page, and that one file holds at most. Apart from the reader of questions: pages need no more than this. */
export const eventsPerPage = 50;
export const eventsPerFile = 5_000;

/** A question as it stands in an address, with something in it changed. */
export function addressOf(question: AuditQuestion, change: Partial<AuditQuestion> = {}): string {
  const entries = Object.entries({ ...question, ...change }).filter(([, value]) => value !== undefined);
  return new URLSearchParams(entries.map(([name, value]) => [name, String(value)])).toString();
}
