import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import type { Pool } from "./connect.ts";

/** A count that stands in the database: it holds over every process and machine. `key` never holds an address. */
export type Count = { readonly key: string; readonly times: number; readonly within: number };

/** Counts one more. Returns how many milliseconds to wait when that is one too many, else null. */
export async function countAttempt(pool: Pool, count: Count): Promise<number | null> {
  try {
    await limiter(pool, count).consume(count.key);
    return null;
  } catch (error) {
    // The package throws its answer when the count is full; anything else is a failure, and then nobody passes.
    if (error instanceof RateLimiterRes) return error.msBeforeNext;
    throw error;
  }
}

/** Takes one off again. */
export async function giveAttemptBack(pool: Pool, count: Count): Promise<void> {
  await limiter(pool, count).reward(count.key);
}

/** Nothing is kept in the process, so making one for each count costs nothing. The nightly job removes old rows. */
function limiter(pool: Pool, { times, within }: Count) {
  return new RateLimiterPostgres({
    storeClient: pool,
    storeType: "pool",
    tableName: "throttle",
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: "",
    points: times,
    duration: within / 1000,
  });
}
