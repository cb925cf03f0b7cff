import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { StartError } from "../config.ts";

export type Child = { readonly name: string; readonly process: ChildProcess; stop(): Promise<void> };

/** Starts a part of the platform, and waits until it says that it is ready or why it cannot be. */
export async function startChild(name: string, script: string, env: NodeJS.Dict<string>, args: readonly string[] = []): Promise<Child> {
  const child = fork(script, args, {
    env: env as NodeJS.ProcessEnv,
    stdio: ["ignore", env.LOG_TO_TERMINAL ? "inherit" : "ignore", "inherit", "ipc"],
    // Its own process group: Ctrl-C reaches only us, and we stop the parts in good order.
    detached: true,
  });
  const [answer] = await Promise.race([once(child, "message"), once(child, "exit")]);
  const message = answer as { ready?: true; failed?: string } | number | null;
  if (typeof message !== "object" || !message?.ready) {
    throw new StartError((typeof message === "object" && message?.failed) || `The ${name} did not start.`);
  }
  return { name, process: child, stop: () => stop(child) };
}

/** Asks it to stop; who does not listen within ten seconds is stopped all the same. */
async function stop(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  const patience = setTimeout(() => child.kill("SIGKILL"), 10_000);
  child.kill("SIGTERM");
  await gone;
  clearTimeout(patience);
}
