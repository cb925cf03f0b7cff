import { onTestFinished } from "vitest";
import { startChild } from "../../app/start/child.ts";
import { freePort } from "../../db/free-port.ts";

/** What two web servers beside each other have in common: where they are reached, and their secrets. */
export type Site = { readonly ownerUrl: string; readonly origin: string };

/** A web server as it runs in production: a process of its own, on a port of its own. Returns its address. */
export async function startWebServer({ ownerUrl, origin }: Site): Promise<string> {
  const port = await freePort();
  const server = await startChild("web server", "app/start/web.ts", {
    PATH: process.env.PATH, NODE_ENV: "test", PORT: String(port), ORIGIN: origin, DATABASE_URL: ownerUrl,
    SESSION_SECRETS: "only-for-tests", AUDIT_KEY: "only-for-tests-too", LOG_LEVEL: "silent",
  });
  onTestFinished(() => server.stop());
  return `http://127.0.0.1:${port}`;
}

export type Answer = { readonly status: number; readonly location: string | null; readonly cookies: readonly string[]; readonly text: string };

/** A browser that keeps its cookies, also when it is led to another server of the same site. */
export class HttpSession {
  readonly #jar = new Map<string, string>();
  readonly origin: string;

  constructor(origin: string) {
    this.origin = origin;
  }

  get(server: string, path: string): Promise<Answer> {
    return this.#send(`${server}${path}`, {});
  }

  /** Posts a form, as a page of this origin does unless told otherwise; null says nothing of where it comes from. */
  post(server: string, path: string, form: Record<string, string> = {}, from: string | null = this.origin): Promise<Answer> {
    return this.#send(`${server}${path}`, { method: "POST", body: new URLSearchParams(form), headers: from === null ? {} : { Origin: from } });
  }

  /** The same cookies in another browser, as somebody who copied them has. */
  copy(): HttpSession {
    const other = new HttpSession(this.origin);
    for (const [name, value] of this.#jar) other.#jar.set(name, value);
    return other;
  }

  async signIn(server: string, email: string, password: string): Promise<Answer> {
    return this.post(server, "/sign-in", { email, password });
  }

  async #send(url: string, init: RequestInit): Promise<Answer> {
    const headers = new Headers(init.headers);
    if (this.#jar.size > 0) headers.set("Cookie", [...this.#jar].map(([name, value]) => `${name}=${value}`).join("; "));
    const response = await fetch(url, { ...init, headers, redirect: "manual" });
    const cookies = response.headers.getSetCookie();
    for (const line of cookies) this.#keep(line);
    return { status: response.status, location: response.headers.get("Location"), cookies, text: await response.text() };
  }

  #keep(line: string) {
    const [pair = ""] = line.split(";");
    const name = pair.slice(0, pair.indexOf("="));
    if (/; Max-Age=0/i.test(line)) this.#jar.delete(name);
    else this.#jar.set(name, pair.slice(name.length + 1));
  }
}
