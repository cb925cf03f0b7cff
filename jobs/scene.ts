import type { Logger } from "pino";
import type { Config } from "../app/config.ts";
import type { Occasion } from "../app/domain/occasion.ts";
import type { Deliver } from "../app/domain/mail.ts";
import type { Database } from "../db/connect.ts";

/** All that a task may use. `db` connects as the worker; `occasion` carries the clock and the job it works for. */
export type JobScene = {
  readonly db: Database;
  readonly occasion: Occasion;
  readonly config: Config;
  readonly log: Logger;
  readonly deliver: Deliver;
  /** Says that the worker is asked to stop: a task that takes long may end early, and is done again later. */
  readonly signal: AbortSignal;
};

/** A task is run at least once: what it does a second time must change nothing. */
export type TaskFunction<Payload> = (payload: Payload, scene: JobScene) => Promise<void>;
