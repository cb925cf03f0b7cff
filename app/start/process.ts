import { StartError } from "../config.ts";

/** Stops once, in good order, when somebody asks or when the program that started us is gone. */
export function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const once = () => {
    if (stopping) return;
    stopping = true;
    stop().then(() => process.exit(0), () => process.exit(1));
  };
  process.on("SIGINT", once);
  process.on("SIGTERM", once);
  process.on("disconnect", () => {
    // Whoever started us is gone, and the database with it perhaps: then stopping in good order may never end.
    setTimeout(() => process.exit(1), 10_000).unref();
    once();
  });
}

/** Tells the program that started us that we are ready. When it is gone by now, nobody needs us. */
export function tellReady(): void {
  if (!process.send) return;
  if (!process.connected) process.exit(0);
  process.send({ ready: true });
}

/** One sentence for a mistake in how we were started; the whole story for a fault of ours. Then the end. */
export function tellStartError(error: unknown): never {
  const plain = plainSentence(error);
  if (process.send) process.send({ failed: plain ?? String(error) });
  else console.error(plain ?? error);
  process.exit(1);
}

function plainSentence(error: unknown): string | null {
  if (error instanceof StartError) return error.message;
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown };
  if (code === "ENOSPC" || code === "53100") return "There is no space left on the disk. Free some and start again.";
  if (code === "ECONNREFUSED") return "The database does not answer. Is the address in DATABASE_URL right, and does it run?";
  if (code === "28P01") return "The database refuses our password. Check DATABASE_URL, and run npm run migrate once with it.";
  return cause === undefined ? null : plainSentence(cause);
}
