import { discardLooseScreenings } from "../app/commands/discard-loose-screenings.ts";
import { discardStaleDrafts } from "../app/commands/discard-stale-drafts.ts";
import { eraseWhoLeft } from "../app/commands/erase-who-left.ts";
import { forgetWhatEnded } from "../app/commands/forget-what-ended.ts";
import { reduceClosedRequests } from "../app/commands/reduce-closed-requests.ts";
import { warnStaleDrafts } from "../app/commands/warn-stale-drafts.ts";
import { amsterdamClock } from "../app/domain/amsterdam-time.ts";
import { retentionLimits } from "../app/domain/retention.ts";
import { settingOn } from "../db/settings.ts";
import type { JobScene } from "./scene.ts";

/** Each night what has been kept long enough goes, by the terms that are in force on that day. */
export async function applyRetention(_clock: unknown, { db, occasion, log }: Pick<JobScene, "db" | "occasion" | "log">): Promise<void> {
  const terms = await settingOn(db, "retention", amsterdamClock(occasion.now).date);
  const limits = retentionLimits(occasion.now, terms);
  const drafts = await discardStaleDrafts(db, occasion, limits);
  const warned = await warnStaleDrafts(db, occasion, limits);
  const screenings = await discardLooseScreenings(db, occasion, limits.draft);
  const requests = await reduceClosedRequests(db, occasion, limits.closedRequest);
  const others = await forgetWhatEnded(db, occasion, limits);
  const left = await eraseWhoLeft(db, occasion, limits.left);
  log.info({ drafts, warned, screenings, requests, left, ...others }, "retention done");
}
