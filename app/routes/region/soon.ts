import { setTimeout as pause } from "node:timers/promises";

const longestMilliseconds = 4000;
const betweenMilliseconds = 150;

/** Whether something that a worker does is done within the time that a reader waits gladly: then it is there at once, also without scripts. */
export async function soon(isDone: () => Promise<boolean>): Promise<boolean> {
  for (let waited = 0; waited < longestMilliseconds; waited += betweenMilliseconds) {
    if (await isDone()) return true;
    await pause(betweenMilliseconds);
  }
  return false;
}
