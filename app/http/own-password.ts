import { z } from "zod";
import { limited } from "./attempts.ts";
import { invalid, refused, type Outcome } from "./respond.ts";
import type { AppLoadContext } from "@remix-run/node";
import type { Person } from "../domain/actor.ts";
import type { Decision } from "../domain/decision.ts";

/** The own password, asked again before something that somebody at an unlocked computer must not do. */
export const OwnPassword = z.string({ error: "password-missing" }).min(1, "password-missing").max(1000, "password-wrong");

/** Does something that asks the own password again, and goes on to `to`. */
export async function afterOwnPassword(context: AppLoadContext, actor: Person, to: string, deed: (publicId: string) => Promise<Decision<object, "password-wrong">>): Promise<Outcome> {
  // An account of the demo has no second factor to change.
  if (actor.demo) return refused("/account", "refused");
  return limited(context, "password-check", actor.personId, async () => {
    const { session } = await context.signIn();
    const decision = await deed(session?.publicId ?? "");
    return decision.kind === "refuse" ? invalid({ field: "password", code: decision.reason }) : { kind: "go", to };
  });
}
