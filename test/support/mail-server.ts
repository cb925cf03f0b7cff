import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";

export type ReceivedMail = { readonly to: readonly string[]; readonly raw: string };

/** A real mail server on this machine. It can be down, refuse somebody, or keep a sender waiting. */
export class MailServer {
  readonly received: ReceivedMail[] = [];
  /** Addresses that it does not know. */
  readonly refused = new Set<string>();
  /** Addresses for which it has no time now. */
  readonly later = new Set<string>();
  /** While this is set, whoever brings a letter waits for its answer. */
  answer: Promise<void> = Promise.resolve();
  /** Letters that arrived whole, answered or not. */
  attempts = 0;
  #server = this.#create();
  #port = 0;

  get url(): string {
    return `smtp://127.0.0.1:${this.#port}`;
  }

  async start(): Promise<void> {
    this.#server = this.#create();
    this.#server.listen(this.#port, "127.0.0.1");
    await once(this.#server.server, "listening");
    this.#port = (this.#server.server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.close(resolve));
  }

  #refusal(address: string): Error | null {
    if (this.refused.has(address)) return Object.assign(new Error(`5.1.1 we do not know ${address}`), { responseCode: 550 });
    return this.later.has(address) ? Object.assign(new Error(`4.2.1 no time for ${address}`), { responseCode: 450 }) : null;
  }

  #create(): SMTPServer {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ["AUTH", "STARTTLS"],
      closeTimeout: 100,
      onRcptTo: ({ address }, _session, done) => done(this.#refusal(address)),
      onData: (stream, session, done) => {
        // A sender that dies while it waits has had no answer, and nothing was taken.
        text(stream).then(
          async (raw) => {
            this.attempts += 1;
            await this.answer;
            this.received.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw });
            done();
          },
          () => undefined,
        );
      },
    });
    server.on("error", () => undefined);
    return server;
  }
}
