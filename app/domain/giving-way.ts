import type { Concession, OfferedConcession, Prospects } from "./matching/concession.ts";
import type { RequestDetails } from "./request.ts";
import { inWeekOrder, type PartOfTheWeek } from "./working-week.ts";

/** What a shelter can give way on, in the request itself. */
export type Wishes = Pick<RequestDetails, "interpreterOk" | "places" | "partsOfWeek" | "forms">;

/** What was given, as it is kept: with what came with it, and what it took away, so that it can be taken back. */
export interface Given {
  readonly kind: Concession["kind"];
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** A concession as a word in an address: "interpreter", "place-online", "part-of-week", "therapist-decides", "region-kennemerland". */
export function codeOf(concession: Concession): string {
  if (concession.kind === "place") return `place-${concession.place}`;
  return concession.kind === "region" ? `region-${concession.region}` : concession.kind;
}

/** The concession of this code, as far as it helps now. Undefined for one that does not, or not any more. */
export function stillHelps(code: string, prospects: Prospects | null): OfferedConcession | undefined {
  return prospects?.concessions.find((concession) => codeOf(concession) === code);
}

/** What is kept of a concession. Of parts of the week those that were chosen, of which each alone would do. */
export function given(concession: Concession, wishes: Wishes, parts: readonly PartOfTheWeek[]): Given {
  const { kind } = concession;
  switch (kind) {
    case "interpreter": return { kind, added: [], removed: [] };
    case "place": return { kind, added: [concession.place], removed: [] };
    case "part-of-week": return { kind, added: inWeekOrder(parts.filter((part) => concession.parts.includes(part))), removed: [] };
    case "therapist-decides": return { kind, added: [], removed: wishes.forms };
    case "region": return { kind, added: [concession.region], removed: [] };
  }
}

/** What the request asks once this is given. A region changes nothing in it: on that the leads decide. */
export function withRoom(wishes: Wishes, { kind, added }: Given): Wishes {
  switch (kind) {
    case "interpreter": return { ...wishes, interpreterOk: true };
    case "place": return { ...wishes, places: joined(wishes.places, added as Wishes["places"]) };
    case "part-of-week": return { ...wishes, partsOfWeek: inWeekOrder([...wishes.partsOfWeek, ...(added as PartOfTheWeek[])]) };
    case "therapist-decides": return { ...wishes, forms: [] };
    case "region": return wishes;
  }
}

/**
 * What the request asks once this is taken back. What was changed since stays: only what came with the concession goes,
 * and never the last place or the last part of the week, because a request needs one of each.
 */
export function withoutRoom(wishes: Wishes, { kind, added, removed }: Given): Wishes {
  switch (kind) {
    case "interpreter": return { ...wishes, interpreterOk: false };
    case "place": return { ...wishes, places: left(wishes.places, added) };
    case "part-of-week": return { ...wishes, partsOfWeek: left(wishes.partsOfWeek, added) };
    case "therapist-decides": return wishes.forms.length === 0 ? { ...wishes, forms: [...removed] } : wishes;
    case "region": return wishes;
  }
}

/** New ones last: the places of a request stand in the order of preference. */
function joined<Item>(before: readonly Item[], added: readonly Item[]): Item[] {
  return [...before, ...added.filter((item) => !before.includes(item))];
}

function left<Item extends string>(before: readonly Item[], gone: readonly string[]): Item[] {
  const rest = before.filter((item) => !gone.includes(item));
  return rest.length > 0 ? rest : [...before];
}
