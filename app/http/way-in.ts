import { redirect, type AppLoadContext } from "@remix-run/node";
import { firstPageOf, localPath, nextStep } from "../domain/account.ts";
import type { Actor, HalfSignedIn, Person, Role } from "../domain/actor.ts";
import { refused, type Outcome } from "./respond.ts";
import type { SignIn } from "./session.ts";

/** The page that was wanted before signing in, or the first one of this role. */
export function destinationOf(request: Request, role: Role): string {
  return wantedBy(request) ?? firstPageOf(role);
}

/** Where somebody goes after the right password. The page that was wanted comes along. */
export function afterPassword(request: Request, account: { role: Role; demo: boolean; factorConfirmed: boolean }): string {
  const step = nextStep(account);
  if (step === "nothing") return destinationOf(request, account.role);
  return carryOn(step === "set-up" ? "/second-factor/setup" : "/second-factor", request);
}

/** The same way in, one page further. */
export function carryOn(path: string, request: Request): string {
  const wanted = wantedBy(request);
  return wanted === null ? path : `${path}?to=${encodeURIComponent(wanted)}`;
}

function wantedBy(request: Request): string | null {
  return localPath(new URL(request.url).searchParams.get("to"));
}

/** Whoever has an app and still owes its code. Anybody else is at the wrong page, and goes to the right one. */
export function owesCode(actor: Actor, request: Request): HalfSignedIn {
  if (actor.kind === "person") throw redirect(destinationOf(request, actor.role));
  if (actor.kind !== "half-signed-in") throw redirect(carryOn("/sign-in", request));
  if (!actor.factorConfirmed) throw redirect(carryOn("/second-factor/setup", request));
  return actor;
}

/** Somebody who signed in with a password at least, and the session it is in. */
export async function signedInAtAll(context: AppLoadContext, request: Request) {
  const { actor, session }: SignIn = await context.signIn();
  if (session === null || (actor.kind !== "half-signed-in" && actor.kind !== "person")) throw redirect(carryOn("/sign-in", request));
  return { actor, session };
}

/** Whoever has no app yet sets up the first one, and whoever has passed may set up another. */
export function maySetUp(actor: HalfSignedIn | Person, request: Request): void {
  if (actor.kind === "half-signed-in" && actor.factorConfirmed) throw redirect(carryOn("/second-factor", request));
}

export function signInAgain(request: Request): Outcome {
  return refused(carryOn("/sign-in", request), "sign-in-again");
}
