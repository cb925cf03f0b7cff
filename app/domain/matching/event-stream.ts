import { fieldsOf, listOf, parsedJson, textOf, waitingRequestOf, wholeOf } from "./format.ts";
import type { LiveMatch } from "./live-match.ts";
import { addRequest, changePlaces, declinePair, withdrawRequest } from "./repair.ts";

/** One change of a live match, not yet carried out. */
export type Change = (live: LiveMatch) => void;

/**
 * Reads one line of an event stream: `{"decline":["r0","t0"]}`, `{"withdraw":"r0"}`,
 * `{"add":{"id":"r7","urgency":"high","waitingDays":0,"pairs":[["t0",730]]}}` or
 * `{"places":["t0",3]}`. Throws a RangeError that begins with `where`.
 */
export function parseChange(line: string, where: string): Change {
  const event = fieldsOf(parsedJson(line, where), where, [], ["decline", "withdraw", "add", "places"]);
  const [kind, ...others] = Object.keys(event);
  if (kind === undefined || others.length > 0) throw new RangeError(`${where}: exactly one of decline, withdraw, add, places is needed`);
  const place = `${where}.${kind}`;
  switch (kind) {
    case "decline": return declineOf(event.decline, place);
    case "withdraw": return withdrawOf(event.withdraw, place);
    case "add": return additionOf(event.add, place);
    default: return placesOf(event.places, place);
  }
}

function declineOf(value: unknown, where: string): Change {
  const [request, therapist] = twoOf(value, where);
  const requestId = textOf(request, `${where}[0]`);
  const therapistId = textOf(therapist, `${where}[1]`);
  return (live) => declinePair(live, requestId, therapistId);
}

function withdrawOf(value: unknown, where: string): Change {
  const requestId = textOf(value, where);
  return (live) => withdrawRequest(live, requestId);
}

function additionOf(value: unknown, where: string): Change {
  const { pairs, ...fields } = fieldsOf(value, where, ["id", "urgency", "waitingDays", "pairs"]);
  const request = waitingRequestOf(fields, where);
  const wishes = listOf(pairs, `${where}.pairs`).map((pair, row) => {
    const [therapist, fit] = twoOf(pair, `${where}.pairs[${row}]`);
    return [textOf(therapist, `${where}.pairs[${row}][0]`), wholeOf(fit, `${where}.pairs[${row}][1]`)] as const;
  });
  return (live) => addRequest(live, request, wishes);
}

function placesOf(value: unknown, where: string): Change {
  const [therapist, count] = twoOf(value, where);
  const therapistId = textOf(therapist, `${where}[0]`);
  const places = wholeOf(count, `${where}[1]`);
  return (live) => changePlaces(live, therapistId, places);
}

function twoOf(value: unknown, where: string): readonly unknown[] {
  const list = listOf(value, where);
  if (list.length !== 2) throw new RangeError(`${where}: a list of two is needed`);
  return list;
}
