import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

export type Delivered = { readonly to: string; readonly source: string };

export type PostOffice = {
  readonly url: string;
  readonly delivered: readonly Delivered[];
  /** Waits until this address has mail that says this, and gives it back. */
  wait(to: string, containing?: string): Promise<Delivered>;
  close(): Promise<void>;
};

/** A real mail server on this machine, for as long as the tests run. */
export async function postOffice(port = 0): Promise<PostOffice> {
  const delivered: Delivered[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        const source = Buffer.concat(parts).toString("utf8");
        for (const { address } of session.envelope.rcptTo) delivered.push({ to: address, source });
        done();
      });
    },
  });
  server.listen(port, "127.0.0.1");
  await once(server.server, "listening");
  const address = server.server.address() as AddressInfo;
  const find = (to: string, containing: string) => delivered.find((mail) => mail.to === to && plainText(mail.source).includes(containing));
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    delivered,
    async wait(to, containing = "") {
      for (let tries = 0; tries < 300; tries++) {
        const mail = find(to, containing);
        if (mail) return mail;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error(`No mail for ${to} came`);
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** A mail as a person reads it: without the soft line ends and escapes of its transport. */
export function plainText(source: string): string {
  return source.replaceAll("=\r\n", "").replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
