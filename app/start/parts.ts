import type { ChildProcess } from "node:child_process";

type Part = { readonly process: ChildProcess; stop(): Promise<void> };

/** What has been started so far. One part gone means that the platform is not whole: then all stop, and say so. */
export class Parts {
  stopping = false;
  readonly #parts: Part[] = [];

  add<P extends Part>(name: string, part: P): P {
    this.#parts.push(part);
    part.process.once("exit", () => this.#lost(name));
    return part;
  }

  /** All at once, but the first part last: where the database is ours it is that, and the others still need it. */
  async stop(): Promise<void> {
    this.stopping = true;
    const [first, ...others] = this.#parts;
    await Promise.all(others.map((part) => part.stop()));
    await first?.stop();
  }

  #lost(name: string) {
    if (this.stopping) return;
    console.error(`The ${name} stopped unexpectedly. Everything stops; start again and it goes on where it was.`);
    void this.stop().then(() => process.exit(1));
  }
}
