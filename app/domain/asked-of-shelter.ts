import { addMonths, type IsoDate } from "./iso-date.ts";
import type { RequestStatus } from "./request.ts";
import { urgencies, type Urgency } from "./urgency.ts";

/** What is known of an open request when it is asked whether the shelter has to do something. */
export interface RequestAtHand {
  readonly status: RequestStatus;
  readonly urgency: Urgency;
  /** The last search found no therapist at all, taken or free: then waiting does not help. */
  readonly nobodyFits: boolean;
  /** A screening with a result: somebody has to decide what follows. */
  readonly screened: boolean;
  /** The age was stated so long ago that it must be asked again. */
  readonly ageIsOld: boolean;
  /** The start waits for consent, by the rule of `blockersOfStart`, which the list of consents reads too. */
  readonly startWaits: boolean;
  /** A therapist asked something before deciding, and waits for an answer. */
  readonly questionWaits: boolean;
  /** Two therapists of one practice agree that the other goes on, and the shelter has not said yes yet. */
  readonly transferWaits: boolean;
  /** It waits because the shelter asked for it, and the shelter was reminded that it comes back soon. */
  readonly comesBack: boolean;
  /** The first day of the month in which the family expects to leave. */
  readonly leavesOn: IsoDate | null;
}

/** One thing that a request can ask of its shelter. */
interface Asking {
  readonly kind: string;
  readonly asks: (request: RequestAtHand, on: IsoDate) => boolean;
  /** Where it is done, after the address of the request's own page. */
  readonly at: string;
}

/** Only the start waits for consent, so it is asked for once somebody has said yes. */
const nearTheStart: ReadonlySet<RequestStatus> = new Set(["accepted", "handed-over", "intake-held"]);

/**
 * All that can be asked of a shelter, the most pressing first: that decides the order of the list, and which is the one
 * next action of a request that asks for more than one thing. A new kind is a line here, a sentence in the words, and,
 * where it needs to know more, a field above and its column in `db/worklists.ts`.
 */
export const askedOfShelter = [
  { kind: "arrange-handover", asks: ({ status }) => status === "accepted", at: "/handover" },
  // Somebody is deciding, and the term goes on.
  { kind: "answer-question", asks: ({ status, questionWaits }) => status === "proposed" && questionWaits, at: "#questions" },
  // Both therapists said yes already, and who treats the child stands still until the shelter does.
  { kind: "answer-transfer", asks: ({ transferWaits }) => transferWaits, at: "#transfers" },
  // What follows a screening decides whether there is a start at all, so it comes before what a start waits for.
  { kind: "decide-after-screening", asks: ({ screened }) => screened, at: "#screening" },
  { kind: "settle-consent", asks: ({ status, startWaits }) => nearTheStart.has(status) && startWaits, at: "/consent" },
  { kind: "confirm-age", asks: ({ ageIsOld }) => ageIsOld, at: "/age" },
  { kind: "see-why-nobody", asks: ({ status, nobodyFits }) => status === "submitted" && nobodyFits, at: "#situation" },
  { kind: "see-whether-it-comes-back", asks: ({ comesBack }) => comesBack, at: "/parking" },
  // Only the month is known: it is over when the next one begins.
  { kind: "say-where-family-is", asks: ({ leavesOn }, on) => leavesOn !== null && on >= addMonths(leavesOn, 1), at: "/amendment/family" },
] as const satisfies readonly Asking[];

export type AskedOfShelter = (typeof askedOfShelter)[number]["kind"];

/** What this request asks of its shelter on this day, the most pressing first. Nothing of one that is closed. */
export function askedBy(request: RequestAtHand, on: IsoDate): AskedOfShelter[] {
  if (request.status === "completed" || request.status === "withdrawn") return [];
  return askedOfShelter.filter(({ asks }: Asking) => asks(request, on)).map(({ kind }) => kind);
}

/** Where it is done, after the address of the request's own page. */
export function whereToDo(asked: AskedOfShelter): string {
  return askedOfShelter.find(({ kind }) => kind === asked)?.at ?? "";
}

/** The place of a request in the list of what is asked: the lower, the sooner. By what is asked, then by urgency. Null when nothing is. */
export function pressing(request: RequestAtHand, on: IsoDate): number | null {
  const [first] = askedBy(request, on);
  if (!first) return null;
  return askedOfShelter.findIndex(({ kind }) => kind === first) * urgencies.length + urgencies.indexOf(request.urgency);
}
