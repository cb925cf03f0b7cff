import { Logger, run, type Runner, type RunnerOptions } from "graphile-worker";
import type { Logger as Log } from "pino";
import { readConfig } from "../app/config.ts";
import { deliveryBy } from "../app/email/delivery.ts";
import { errorKind } from "../app/error-kind.ts";
import { openLog } from "../app/http/log.ts";
import { stopOnSignal, tellReady, tellStartError } from "../app/start/process.ts";
import { serviceUrl } from "../db/addresses.ts";
import { connectPool, overPool } from "../db/connect.ts";
import { LifeSign } from "../db/life-sign.ts";
import { releaseLostWorkers } from "./release-lost-workers.ts";
import { taskList } from "./run-task.ts";
import { schedule } from "./schedule.ts";
import { engineTasks } from "./tasks.ts";

/**
 * Jobs at the same time in one process; more workers beside it is how the platform grows. Two crews: runs of the engine
 * wait for each other, and a letter must never stand behind them.
 */
const crews = [
  { name: "engine", concurrency: 2, does: (task: string) => engineTasks.has(task) },
  { name: "rest", concurrency: 3, does: (task: string) => !engineTasks.has(task) },
] as const;
type Crew = (typeof crews)[number];
const connections = crews.reduce((sum, { concurrency }) => sum + concurrency, 2);

/** The worker on its own: `npm run worker`. Any number of them work beside each other on one database. */
async function main() {
  const config = readConfig(process.env);
  const log = openLog(config.logLevel);
  const url = config.workerDatabaseUrl ?? serviceUrl(config.databaseUrl, "schakel_worker");
  const pool = connectPool(url, connections);
  const db = overPool(pool);
  const lifeSign = new LifeSign(url, (error) => log.warn({ kind: errorKind(error) }, "the life sign of this worker was interrupted"));
  await releaseLostWorkers({}, { db, log });
  const workplace = { db, config, log, deliver: deliveryBy(config), clock: () => new Date() };
  const runners: Runner[] = [];
  for (const crew of crews) {
    const parsedCronItems = schedule().filter(({ task }) => crew.does(task));
    runners.push(await run({ ...howToRun(url, log, lifeSign, crew), taskList: taskList(workplace, crew.does), parsedCronItems }));
  }
  tellReady();
  log.info({ crews: crews.map(({ name }) => name) }, "worker runs");
  let stopping = false;
  for (const runner of runners) endWith(runner, log, () => stopping);
  stopOnSignal(async () => {
    stopping = true;
    await Promise.all(runners.map((runner) => runner.stop()));
    await lifeSign.end();
    await pool.end();
  });
}

function howToRun(connectionString: string, log: Log, lifeSign: LifeSign, { concurrency }: Crew): RunnerOptions {
  return {
    connectionString,
    concurrency,
    maxPoolSize: concurrency + 2,
    noHandleSignals: true,
    logger: new Logger(() => (level, message, meta) => tell(log, level, message, meta)),
    preset: {
      // Batched endings are waited for when we stop. Without it a job that just ended would be done once more.
      worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 },
      // The lock is there before the first job is: nobody can take us for lost.
      plugins: [{ name: "life-sign", worker: { hooks: { startWorker: (_context, { worker }) => lifeSign.hold(worker.workerPool.id) } } }],
    },
  };
}

/** Of graphile-worker's own lines only troubles are told; failed tasks tell theirs themselves. */
function tell(log: Log, level: string, message: string, meta: Record<string, unknown> | undefined) {
  if (meta?.failure === true) return;
  if (level === "error") log.error({ kind: meta?.error ? errorKind(meta.error) : undefined }, message);
  else if (level === "warning") log.warn(message);
}

/** A worker that ends by itself is broken: better gone and restarted than there and idle. */
function endWith(runner: Runner, log: Log, stopping: () => boolean) {
  const end = (error?: unknown) => {
    if (stopping()) return;
    log.fatal({ kind: errorKind(error) }, "the worker ended by itself");
    process.exit(1);
  };
  runner.promise.then(() => end(), end);
}

await main().catch(tellStartError);
