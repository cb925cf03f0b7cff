import { type Decision, proceed, refuse } from "./decision.ts";
import { findIdentifiers } from "./privacy/guard.ts";
import type { Span } from "./privacy/span.ts";
import type { ProposalStanding, TooLate } from "./proposal.ts";
import { messageLength } from "./text-length.ts";

export type ReadMessage =
  | { readonly kind: "message"; readonly text: string }
  | { readonly kind: "problem"; readonly code: "message-missing" | "message-too-long" | "message-names-somebody" | "message-names-us"; readonly at?: readonly Span[] };

/**
 * What therapist and shelter write to each other before the yes: about nobody, without a way to reach each other, and
 * without the names of the own organisation, because until the yes neither knows who the other is. The guard reads the
 * text as it was typed, so that its marks land where the writer sees them.
 */
export function readMessage(typed: string, ownNames: readonly string[]): ReadMessage {
  const text = typed.replaceAll("\r\n", "\n").trim();
  if (text === "") return { kind: "problem", code: "message-missing" };
  if (text.length > messageLength) return { kind: "problem", code: "message-too-long" };
  const found = findIdentifiers(typed);
  if (found.length > 0) return { kind: "problem", code: "message-names-somebody", at: found.map(({ start, end }) => ({ start, end })) };
  const named = ownNames.map((name) => ({ name, start: typed.toLowerCase().indexOf(name.toLowerCase()) })).filter(({ name, start }) => name !== "" && start >= 0);
  if (named.length > 0) return { kind: "problem", code: "message-names-us", at: named.map(({ name, start }) => ({ start, end: start + name.length })) };
  return { kind: "message", text };
}

/** Whether a therapist may ask something: while deciding, and not without end. */
export function asking(proposal: ProposalStanding, asked: number, atMost: number): Decision<object, TooLate | "too-many-questions"> {
  if (proposal.status !== "open") return refuse(`already-${proposal.status}`);
  if (proposal.declining) return refuse("already-declined");
  return asked < atMost ? proceed({}) : refuse("too-many-questions");
}

/** Whether an answer still helps: once, and only while somebody is deciding. */
export function answering(question: { readonly answeredAt: Date | null; readonly deciding: boolean }): Decision<object, "question-answered" | "question-overtaken"> {
  if (question.answeredAt !== null) return refuse("question-answered");
  return question.deciding ? proceed({}) : refuse("question-overtaken");
}
