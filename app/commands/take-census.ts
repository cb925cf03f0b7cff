import { recordAudit } from "../../db/audit.ts";
import { placesOfDay, requestsOfDay } from "../../db/census-day.ts";
import { writeCensus } from "../../db/census.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { waitingNeeds } from "../../db/matching-needs.ts";
import { matchTermsOn } from "../../db/matching-terms.ts";
import { offeringTherapists } from "../../db/matching-therapists.ts";
import { pausedSince } from "../../db/therapist-pauses.ts";
import { amsterdamInstant } from "../domain/amsterdam-time.ts";
import { countDay, type PlaceStanding } from "../domain/census/count-day.ts";
import { addDays, type IsoDate } from "../domain/iso-date.ts";
import type { Occasion } from "../domain/occasion.ts";
import type { PlaceKind } from "../domain/therapist.ts";
import { stopwatch } from "./stopwatch.ts";

/**
 * Counts one day that is over, from its dated rows: tonight or a month later, the rows that it writes are the same, and
 * done twice it leaves what it left the first time. Profiles carry no dates, so a language that somebody learnt since
 * counts as if it had always been there.
 */
export function takeCensus(db: Database, occasion: Occasion, takenOn: IsoDate): Promise<number> {
  return asActor(db, occasion.actor, async (trx) => {
    const watch = stopwatch();
    const rows = countDay(await dayOfCountry(trx, takenOn), await matchTermsOn(trx, takenOn));
    await writeCensus(trx, { takenOn, takenAt: occasion.now, milliseconds: watch.total() }, rows);
    await recordAudit(trx, occasion, "job.take-census", { kind: "census", id: takenOn });
    return rows.length;
  });
}

async function dayOfCountry(trx: Database, takenOn: IsoDate) {
  const day = { from: midnight(takenOn), until: midnight(addDays(takenOn, 1)) };
  const standings = new Map((await requestsOfDay(trx, day)).map(({ id, ...standing }) => [id, standing]));
  const needs = await waitingNeeds(trx, { waitingOrNot: [...standings.keys()] }, takenOn);
  const pausedLater = await pausedSince(trx, day.until);
  const therapists = await offeringTherapists(trx, { approvedAt: day.until }, takenOn);
  const places = new Map<string, Partial<Record<PlaceKind, PlaceStanding>>>();
  for (const { therapistId, kind, ...standing } of await placesOfDay(trx, day)) places.set(therapistId, { ...places.get(therapistId), [kind]: standing });
  return {
    standings, places,
    needs: needs.map((need) => ({ ...need, bars: need.bars.filter(({ createdAt }) => createdAt < day.until) })),
    therapists: therapists.map((one) => ({ ...one, status: "approved" as const, paused: one.paused && !pausedLater.has(one.id) })),
  };
}

function midnight(date: IsoDate): Date {
  return amsterdamInstant({ date, minute: 0 });
}
