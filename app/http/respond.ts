import { data, redirect } from "@remix-run/node";
import { cookie } from "./cookies.ts";
import type { Context } from "./context.ts";
import type { Problem } from "./problem.ts";

/** A message on the next page: a code from the words, and what to fill in. Never what somebody typed. */
export type Notice = { readonly tone: "done" | "refused"; readonly code: string; readonly with?: Readonly<Record<string, string>> };

export type Typed = Readonly<Record<string, string | readonly string[]>>;

export type Invalid = { readonly problems: readonly Problem[]; readonly typed: Typed };

export type Shown = Invalid & { readonly shown: object };

type Going = { readonly kind: "go"; readonly to: string; readonly notice?: Notice; readonly cookies?: readonly string[]; readonly headers?: Readonly<Record<string, string>> };

/** How a deed ended: it was done, the rules refused it, the input cannot be used, it was tried too often, or it only gave an answer. */
export type Outcome =
  | Going
  | { readonly kind: "invalid"; readonly problems: readonly Problem[] }
  | { readonly kind: "wait"; readonly seconds: number }
  | { readonly kind: "shown"; readonly shown: object };

export function done(to: string, code?: string, fill?: Record<string, string>): Outcome {
  return { kind: "go", to, ...(code ? { notice: { tone: "done", code, ...(fill ? { with: fill } : {}) } } : {}) };
}

export function refused(to: string, code: string): Going {
  return { kind: "go", to, notice: { tone: "refused", code } };
}

export function invalid(...problems: Problem[]): Outcome {
  return { kind: "invalid", problems };
}

/** Tried too often: the page again, and after how long another try makes sense. */
export function wait(seconds: number): Outcome {
  return { kind: "wait", seconds };
}

/** Worked out and shown on the same page, with the form as it was filled in: nothing was kept, so there is no page to go to. */
export function shown(what: object): Outcome {
  return { kind: "shown", shown: what };
}

export function notFound(): Response {
  return new Response(null, { status: 404, statusText: "Not Found" });
}

/** A table that opens in Excel, to be kept as a file. Names of files are made of codes and dates only. */
export function csvFile(name: string, text: string): Response {
  return new Response(text, { headers: { "Content-Type": "text/csv; charset=utf-8", "Content-Disposition": `attachment; filename="${name}"` } });
}

/** For a page that cannot be shown now: the page to go to instead, with a notice that says why. To be thrown. */
export async function turnedBack(to: string, code: string, context: Context): Promise<Response> {
  return goingOn(refused(to, code), context);
}

/** 303 with the notice for the next page; 422, or 429 after too many tries, with the page again and what was typed. */
export async function answer(outcome: Outcome, typed: Typed, context: Context) {
  if (outcome.kind === "invalid") return data<Invalid>({ problems: outcome.problems, typed }, { status: 422 });
  if (outcome.kind === "wait") return tooManyTries(outcome.seconds, typed);
  if (outcome.kind === "shown") return data<Shown>({ problems: [], typed, shown: outcome.shown });
  return goingOn(outcome, context);
}

async function goingOn(outcome: Going, context: Context): Promise<Response> {
  const headers = new Headers(outcome.headers);
  for (const line of outcome.cookies ?? []) headers.append("Set-Cookie", line);
  if (outcome.notice) headers.append("Set-Cookie", await cookie("notice", context, 60).serialize(outcome.notice));
  return redirect(outcome.to, { status: 303, headers });
}

function tooManyTries(seconds: number, typed: Typed) {
  const problem: Problem = { field: "", code: "too-many-tries", with: { minutes: String(Math.ceil(seconds / 60)) } };
  return data<Invalid>({ problems: [problem], typed }, { status: 429, headers: { "Retry-After": String(seconds) } });
}
