import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";

const takeLock = "select pg_advisory_lock(hashtextextended('schakel-worker:' || $1::text, 0))";

/**
 * The sign that a worker lives: a lock on a connection of its own, held as long as the process runs. PostgreSQL
 * drops it at the moment the process is gone, and `freeLostWorkers` then finds it free. After a restart of the
 * database the connection is opened and the lock taken again.
 */
export class LifeSign {
  readonly #url: string;
  readonly #onTrouble: (error: unknown) => void;
  readonly #held = new Map<string, Promise<void>>();
  #client: Promise<pg.Client> | undefined;
  #ended = false;

  constructor(url: string, onTrouble: (error: unknown) => void) {
    this.#url = url;
    this.#onTrouble = onTrouble;
  }

  /** Resolves when the lock is held, and never rejects while we live: without it a worker must not take a job. */
  async hold(worker: string): Promise<void> {
    const taken = this.#held.get(worker) ?? this.#takeInTheEnd(worker);
    this.#held.set(worker, taken);
    await taken;
  }

  async end(): Promise<void> {
    this.#ended = true;
    const client = await this.#client?.catch(() => undefined);
    await client?.end();
  }

  async #takeInTheEnd(worker: string): Promise<void> {
    while (!this.#ended) {
      try {
        this.#client ??= this.#connect();
        await (await this.#client).query(takeLock, [worker]);
        return;
      } catch (error) {
        this.#onTrouble(error);
        await sleep(1000);
      }
    }
  }

  async #connect(): Promise<pg.Client> {
    const client = newClient(this.#url);
    client.on("error", this.#onTrouble);
    try {
      await client.connect();
    } catch (error) {
      this.#client = undefined;
      throw error;
    }
    client.once("end", () => this.#reconnect());
    return client;
  }

  #reconnect() {
    this.#client = undefined;
    if (this.#ended) return;
    for (const worker of this.#held.keys()) this.#held.set(worker, this.#takeInTheEnd(worker));
  }
}

/** A machine that loses its power says no goodbye: PostgreSQL notices within a minute instead of two hours. */
function newClient(url: string): pg.Client {
  return new pg.Client({
    connectionString: url,
    application_name: "schakel-life-sign",
    keepAlive: true,
    options: "-c tcp_keepalives_idle=20 -c tcp_keepalives_interval=10 -c tcp_keepalives_count=3",
  });
}
