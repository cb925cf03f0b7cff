import type { Relative, WorklistRow } from "../../../../db/worklists.ts";
import { askedBy, whereToDo } from "../../../domain/asked-of-shelter.ts";
import type { IsoDate } from "../../../domain/iso-date.ts";
import { isClosed, nextAction, phaseOf } from "../../../domain/request-life.ts";
import { relativesOf } from "./family.ts";

const millisecondsPerDay = 86_400_000;
const countsFromStatus: ReadonlySet<string> = new Set(["accepted", "started", "closed"]);

type Around = {
  readonly on: IsoDate;
  readonly now: Date;
  readonly forms: ReadonlyMap<string, string>;
  readonly colleagues: ReadonlyMap<string, string>;
  readonly relatives: readonly Relative[];
  readonly personId: string;
};

/** A row as the page shows it: what it is, how long it waits, whose it is, with whom it came, and the one thing that is next. */
export function shownRow(row: WorklistRow, { on, now, forms, colleagues, relatives, personId }: Around) {
  const { id, reference, householdId, personKind, ageYears, kind, urgency, status, statusSince, submittedAt, submittedBy } = row;
  const asked = askedBy(row, on);
  const [first, ...later] = asked;
  return {
    id, reference, householdId, personKind, ageYears, kind, urgency,
    forms: row.forms.map((code) => forms.get(code) ?? code),
    waitedDays: Math.floor((now.getTime() - submittedAt.getTime()) / millisecondsPerDay),
    sinceAt: countsFromStatus.has(phaseOf(status)) ? statusSince.toISOString() : null,
    sentBy: submittedBy === personId ? null : { name: colleagues.get(submittedBy) ?? null },
    next: nextAction(status, asked),
    to: `/requests/${reference}${first ? whereToDo(first) : ""}`,
    callFirst: urgency === "crisis" && !isClosed(status) && status !== "started",
    isAsked: first !== undefined,
    later,
    family: relativesOf(row, relatives).map((other) => ({ reference: other.reference, personKind: other.personKind, ageYears: other.ageYears, status: other.status })),
  };
}

export type RequestRow = ReturnType<typeof shownRow>;
