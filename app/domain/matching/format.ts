import type { EligiblePair, InstanceInput, OfferedPlaces, WaitingRequest } from "./instance.ts";
import { LARGEST_FIT, refuseBadPlaces, refuseBadRequest } from "./refusals.ts";

/** What being together is worth, in fit, for each two served members of one household. */
export interface HouseholdBonus {
  sameTherapist: number;
  samePractice: number;
}

export interface FileRequest extends WaitingRequest {
  household?: string;
}

export interface FileTherapist extends OfferedPlaces {
  practice?: string;
}

/** An instance as files of the format `assignment/1` tell it; rows keep the order of the file. */
export interface AssignmentFile extends InstanceInput {
  requests: readonly FileRequest[];
  therapists: readonly FileTherapist[];
  bonus: HouseholdBonus | null;
}

type Fields = Record<string, unknown>;

/**
 * Reads a file of the format `assignment/1`. Throws a RangeError that names the place of the first
 * thing that is not in order; `buildInstance` refuses what only shows between rows.
 */
export function parseAssignmentFile(text: string): AssignmentFile {
  const file = fieldsOf(parsedJson(text, "the file"), "the file", ["format", "therapists", "requests", "pairs"], ["bonus"]);
  if (file.format !== "assignment/1") throw new RangeError('format: only "assignment/1" is known');
  return {
    therapists: listOf(file.therapists, "therapists").map(therapistAt),
    requests: listOf(file.requests, "requests").map(requestAt),
    pairs: pairsOf(listOf(file.pairs, "pairs")),
    bonus: file.bonus === undefined ? null : bonusOf(file.bonus),
  };
}

export function parsedJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new RangeError(`${where}: no JSON (${error instanceof Error ? error.message : "unreadable"})`, { cause: error });
  }
}

/** The fields of an object that has all of the first names, maybe those of the second, and no other. */
export function fieldsOf(value: unknown, where: string, required: readonly string[], optional: readonly string[] = []): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new RangeError(`${where}: an object is needed`);
  for (const field of Object.keys(value)) {
    if (!required.includes(field) && !optional.includes(field)) throw new RangeError(`${where}: unknown field ${JSON.stringify(field)}`);
  }
  for (const field of required) {
    if (!Object.hasOwn(value, field)) throw new RangeError(`${where}: the field ${JSON.stringify(field)} is missing`);
  }
  return value as Fields;
}

export function listOf(value: unknown, where: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new RangeError(`${where}: a list is needed`);
}

export function textOf(value: unknown, where: string): string {
  if (typeof value === "string") return value;
  throw new RangeError(`${where}: a text is needed`);
}

/** An exact whole number; everything else, numbers in quotes too, is refused. */
export function wholeOf(value: unknown, where: string): number {
  if (typeof value === "number" && Number.isSafeInteger(value)) return value;
  throw new RangeError(`${where}: a whole number is needed`);
}

function therapistAt(value: unknown, row: number): FileTherapist {
  const where = `therapists[${row}]`;
  const { id, places, practice } = fieldsOf(value, where, ["id", "places"], ["practice"]);
  const therapist = { id: textOf(id, `${where}.id`), places: wholeOf(places, `${where}.places`) };
  refuseBadPlaces(therapist.places, where);
  return practice === undefined ? therapist : { ...therapist, practice: textOf(practice, `${where}.practice`) };
}

function requestAt(value: unknown, row: number): FileRequest {
  const where = `requests[${row}]`;
  const { household, ...fields } = fieldsOf(value, where, ["id", "urgency", "waitingDays"], ["household"]);
  const request = waitingRequestOf(fields, where);
  return household === undefined ? request : { ...request, household: textOf(household, `${where}.household`) };
}

/** Id, urgency and wait of a request; other fields are left to the caller. */
export function waitingRequestOf({ id, urgency, waitingDays }: Fields, where: string): WaitingRequest {
  const request = {
    id: textOf(id, `${where}.id`),
    urgency: urgency as WaitingRequest["urgency"],
    waitingDays: wholeOf(waitingDays, `${where}.waitingDays`),
  };
  refuseBadRequest(request, where);
  return request;
}

/** The numbers themselves are checked where the instance is built: millions of pairs are read once, not twice. */
function pairsOf(rows: readonly unknown[]): readonly EligiblePair[] {
  const odd = rows.findIndex((row) => !Array.isArray(row) || row.length !== 3);
  if (odd >= 0) throw new RangeError(`pairs[${odd}]: [request index, therapist index, fit] is needed`);
  return rows as readonly EligiblePair[];
}

function bonusOf(value: unknown): HouseholdBonus {
  const { sameTherapist, samePractice } = fieldsOf(value, "bonus", ["sameTherapist", "samePractice"]);
  return { sameTherapist: bonusFrom(sameTherapist, "bonus.sameTherapist"), samePractice: bonusFrom(samePractice, "bonus.samePractice") };
}

function bonusFrom(value: unknown, where: string): number {
  const bonus = wholeOf(value, where);
  if (bonus >= 0 && bonus <= LARGEST_FIT) return bonus;
  throw new RangeError(`${where}: from 0 to ${LARGEST_FIT}`);
}
