import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs } from "@remix-run/node";
import { readSignIn, type SignIn } from "../../app/http/session.ts";
import { overPool, type Pool } from "../../db/connect.ts";
import { today } from "./cast.ts";
import { statusOf } from "./visit.ts";

export const secrets = ["a secret that only tests know, and long"];

type Door<Args, T> = (args: Args) => Promise<T>;
type Address = Record<string, string>;

/** A browser that keeps its cookies and walks through real doors, as the server would let it. */
export type Desk = {
  open<T>(loader: Door<LoaderFunctionArgs, T>, path: string, address?: Address): Promise<T | Response>;
  send<T>(action: Door<ActionFunctionArgs, T>, path: string, form?: Record<string, string | string[]>, address?: Address): Promise<T | Response>;
  signIn(): Promise<SignIn>;
  /** The cookies as they are now, for somebody who copied them. */
  copyOfCookies(): Map<string, string>;
  now: Date;
};

type DeskWishes = { cookies?: Map<string, string>; origin?: string; userAgent?: string; secrets?: readonly string[] };

/** A desk somewhere. `origin` stands for its network address. */
export function desk(pool: Pool, wishes: DeskWishes = {}): Desk {
  const jar = wishes.cookies ?? new Map<string, string>();
  const userAgent = wishes.userAgent ?? "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0";
  const headers = () => ({ Cookie: [...jar].map(([name, value]) => `${name}=${value}`).join("; "), "User-Agent": userAgent });
  const walk = async <Args, T>(door: Door<Args, T>, request: Request, params: Address): Promise<T | Response> => {
    const context = contextOf(pool, request, self.now, wishes);
    const answer = await door({ request, params, context } as Args).catch((thrown: unknown) => {
      if (thrown instanceof Response) return thrown;
      throw thrown;
    });
    if (answer instanceof Response) keep(jar, answer);
    return answer;
  };
  const self: Desk = {
    now: today,
    open: (loader, path, address = {}) => walk(loader, new Request(`http://localhost${path}`, { headers: headers() }), address),
    send(action, path, form = {}, address = {}) {
      const body = new URLSearchParams(Object.entries(form).flatMap(([key, value]) => [value].flat().map((each): [string, string] => [key, each])));
      return walk(action, new Request(`http://localhost${path}`, { method: "POST", body, headers: headers() }), address);
    },
    signIn: () => contextOf(pool, new Request("http://localhost/", { headers: headers() }), self.now, wishes).signIn(),
    copyOfCookies: () => new Map(jar),
  };
  return self;
}

function contextOf(pool: Pool, request: Request, now: Date, wishes: DeskWishes): AppLoadContext {
  const db = overPool(pool);
  const base = { secrets: wishes.secrets ?? secrets, secureCookies: false, now };
  let signIn: Promise<SignIn> | undefined;
  return {
    ...base, db, pool, requestId: "test", origin: wishes.origin ?? "somewhere", nonce: "", demoMail: false, reportFault: () => undefined, publicOrigin: "http://localhost",
    signIn: () => (signIn ??= readSignIn(request, base, db)),
  };
}

function keep(jar: Map<string, string>, answer: Response) {
  for (const line of answer.headers.getSetCookie()) {
    const [pair = "", ...attributes] = line.split("; ");
    const name = pair.slice(0, pair.indexOf("="));
    if (attributes.includes("Max-Age=0")) jar.delete(name);
    else jar.set(name, pair.slice(name.length + 1));
  }
}

/** Where an answer leads, or what it is instead. */
export function leadsTo(answer: unknown): string {
  if (!(answer instanceof Response)) return `no redirect: ${JSON.stringify(answer)}`;
  return answer.headers.get("Location") ?? String(answer.status);
}

/** The codes of what was wrong with a form. */
export function problemsIn(answer: unknown): string[] {
  const body = (answer as { data?: { problems?: { code: string }[] } }).data;
  return body?.problems?.map(({ code }) => code) ?? [];
}

/** The statuses of answers that came at the same moment, the lowest first: which of them was first does not matter. */
export function statusesOf(answers: readonly unknown[]): number[] {
  return answers.map(statusOf).toSorted((one, other) => one - other);
}
