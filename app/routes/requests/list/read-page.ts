import { type Looking, openRequests, phasePage, type Place, type Turn, worklistRows, worklistSize, type OpenRequest, type WorklistRow } from "../../../../db/worklists.ts";
import type { Database } from "../../../../db/connect.ts";
import { pressing } from "../../../domain/asked-of-shelter.ts";
import type { IsoDate } from "../../../domain/iso-date.ts";
import { phaseOf, type Worklist } from "../../../domain/request-life.ts";
import { byPlace, cut, pageWithin } from "./page-turn.ts";

/** How many are in each open list. What is closed only grows, so nobody counts it. */
export type Counts = Readonly<Record<Exclude<Worklist, "closed">, number>>;

/** One page of a list, with how many are in each list. */
export async function readPage(db: Database, looking: Looking, { list, turn }: { list: Worklist; turn: Turn | null }) {
  const open = await openRequests(db, looking);
  const asked = whatIsAsked(open, looking.on);
  const counts = countLists(open, asked.length);
  if (list === "my-action") {
    const page = cut(pageWithin(asked, turn, worklistSize, ({ place }) => place), turn, worklistSize, ({ place }) => place);
    return { ...page, counts, rows: await worklistRows(db, looking, page.rows.map(({ place: { id } }) => id)) };
  }
  const moment = (row: WorklistRow): Place => ({ rank: 0, at: list === "closed" ? row.statusSince : row.submittedAt, id: row.id });
  return { ...cut(await phasePage(db, looking, list, turn), turn, worklistSize, moment), counts };
}

/** The requests that ask something of their shelter, the most pressing first. */
function whatIsAsked(open: readonly OpenRequest[], on: IsoDate): { readonly place: Place }[] {
  const asked = open.flatMap((request) => {
    const rank = pressing(request, on);
    return rank === null ? [] : [{ place: { rank, at: request.submittedAt, id: request.id } }];
  });
  return asked.toSorted((one, other) => byPlace(one.place, other.place));
}

function countLists(open: readonly OpenRequest[], asked: number): Counts {
  const counts = { "my-action": asked, waiting: 0, proposed: 0, accepted: 0, started: 0, closed: 0 };
  for (const { status } of open) counts[phaseOf(status)] += 1;
  return counts;
}
