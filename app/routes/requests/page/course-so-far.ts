import type { Database } from "../../../../db/connect.ts";
import type { readRequest } from "../../../../db/request-page.ts";
import { sheltersToMoveTo, standingOffer } from "../../../../db/request-moves.ts";
import { practicesNearActor } from "../../../../db/request-offer.ts";
import { standingPause } from "../../../../db/request-pauses.ts";
import { type TimelineEntry, timelineOf } from "../../../../db/request-timeline.ts";
import { waitedDays } from "../../../domain/request-pause.ts";
import { withNamesOf } from "./named-answers.ts";
import type { NamesOnPage } from "./names-on-page.ts";

type ReadRequest = NonNullable<Awaited<ReturnType<typeof readRequest>>>;

/** What happened so far, how long somebody waits by that, and whether it waits or moves at the moment. */
export async function courseSoFar(db: Database, { id, submittedAt }: ReadRequest, names: NamesOnPage, now: Date) {
  const history = await timelineOf(db, id);
  const practices = history.some(({ kind }) => kind === "change") ? await practicesNearActor(db) : [];
  const codes = new Map([...names.forms, ...names.regions, ...practices.map(({ code, name }) => [code, name] as const)]);
  return {
    timeline: history.map(withNamesOf(codes)),
    waited: waitedDays(submittedAt, statesIn(history), now),
    pause: (await standingPause(db, id)) ?? null,
    moving: await offerInWords(db, id, names),
  };
}

/** The oldest first: the timeline begins with the newest. */
function statesIn(history: readonly TimelineEntry[]) {
  return history.flatMap((entry) => (entry.kind === "state" ? [entry] : [])).toReversed();
}

async function offerInWords(db: Database, id: string, names: NamesOnPage) {
  const offer = await standingOffer(db, id);
  if (!offer) return null;
  const shelter = (await sheltersToMoveTo(db)).find(({ organisationId }) => organisationId === offer.toOrganisation);
  return { name: shelter?.name ?? null, number: shelter?.number ?? "", regionName: names.region(offer.toRegion), expiresAt: offer.expiresAt };
}
