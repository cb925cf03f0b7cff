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
  /** While this is set, whoever brings a letter waits for its answer. */
  answer: Promise<void> = Promise.resolve();
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

  #create(): SMTPServer {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ["AUTH", "STARTTLS"],
      closeTimeout: 100,
      onRcptTo: ({ address }, _session, done) => done(this.refused.has(address) ? new Error(`we do not know ${address}`) : null),
      onData: (stream, session, done) => {
        this.attempts += 1;
        // A sender that dies while it waits has had no answer, and nothing was taken.
        text(stream).then(
          async (raw) => {
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
