import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs } from "@remix-run/node";
import { visitor, type Actor } from "../../app/domain/actor.ts";
import type { Database } from "../../db/connect.ts";
import { today } from "./cast.ts";

type Visit = {
  /** A transaction or a database that has the rights of the web. */
  readonly db: Database;
  readonly as?: Actor;
  readonly address?: Record<string, string>;
  readonly search?: string;
  readonly now?: Date;
  readonly context?: Partial<AppLoadContext>;
};

type Loader<T> = (args: LoaderFunctionArgs) => Promise<T>;
type Action<T> = (args: ActionFunctionArgs) => Promise<T>;

/** Somebody opens a page: what its loader gives, or the Response it throws. */
export async function open<T>(loader: Loader<T>, visit: Visit): Promise<T | Response> {
  const request = new Request(`http://localhost/here${visit.search ?? ""}`);
  return caught(() => loader({ request, params: visit.address ?? {}, context: contextOf(visit) }));
}

/** Somebody sends a form: the redirect, or the page again with 422 and what was typed. */
export async function send<T>(action: Action<T>, visit: Visit & { form?: Record<string, string | string[]> }): Promise<T | Response> {
  const body = new URLSearchParams(Object.entries(visit.form ?? {}).flatMap(([key, value]) => [value].flat().map((each): [string, string] => [key, each])));
  const request = new Request(`http://localhost/here${visit.search ?? ""}`, { method: "POST", body });
  return caught(() => action({ request, params: visit.address ?? {}, context: contextOf(visit) }));
}

/** The status of what came back; 200 when it was data, and the status of `data(…)` when it says one. */
export function statusOf(answer: unknown): number {
  if (answer instanceof Response) return answer.status;
  if (answer && typeof answer === "object" && "init" in answer) return (answer.init as ResponseInit | null)?.status ?? 200;
  return 200;
}

/** What a door answers, given back or thrown. */
export async function caught<T>(run: () => Promise<T>): Promise<T | Response> {
  try {
    return await run();
  } catch (thrown) {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  }
}

export function contextOf({ db, as = visitor, now = today, context }: Visit): AppLoadContext {
  return {
    db, now, requestId: "test", origin: "somewhere", nonce: "", demoMail: false, reportFault: () => undefined, secureCookies: false, publicOrigin: "http://localhost",
    secrets: ["a secret that only tests know, and long"], signIn: async () => ({ actor: as, session: null, language: null }), ...context,
  } as AppLoadContext;
}
