import type { JobHelpers, TaskList } from "graphile-worker";
import { errorKind, errorPlace } from "../app/error-kind.ts";
import type { JobScene } from "./scene.ts";
import { tasks, type RunnableTask } from "./tasks.ts";

/** What all tasks of one worker share; each job adds its own occasion. */
export type Workplace = Omit<JobScene, "occasion" | "signal"> & { readonly clock: () => Date };

/** The tasks that somebody does, as graphile-worker wants them. */
export function taskList(workplace: Workplace, does: (task: string) => boolean = () => true): TaskList {
  return Object.fromEntries([...tasks].filter(([name]) => does(name)).map(([name, run]) => [name, (payload: unknown, helpers: JobHelpers) => runTask(name, run, payload, helpers, workplace)]));
}

/** What a task needs to know of the job that asks for it. */
type Assignment = { readonly job: Pick<JobHelpers["job"], "id" | "attempts">; readonly abortSignal: AbortSignal };

/** A failure is logged and kept with the job by its kind and place only: messages may repeat what people typed. */
export async function runTask(name: string, run: RunnableTask, payload: unknown, { job, abortSignal }: Assignment, { clock, ...workplace }: Workplace): Promise<void> {
  const occasion = { actor: { kind: "worker", task: name } as const, now: clock(), cause: `job:${job.id}`, origin: null };
  const startedAt = performance.now();
  const line = () => ({ task: name, job: job.id, attempt: job.attempts, ms: Math.round(performance.now() - startedAt) });
  try {
    await run(payload, { ...workplace, occasion, signal: abortSignal });
    workplace.log.debug(line(), "task done");
  } catch (error) {
    workplace.log.error({ ...line(), kind: errorKind(error), at: errorPlace(error) }, "task failed");
    throw new Error(errorKind(error), { cause: error });
  }
}
