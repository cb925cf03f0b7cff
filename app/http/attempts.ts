import { createHmac } from "node:crypto";
import type { AppLoadContext } from "@remix-run/node";
import { attemptRules, type AttemptKind, type AttemptRule, type AttemptScope } from "../domain/attempts.ts";
import { countAttempt, giveAttemptBack, type Count } from "../../db/throttle.ts";
import { wait, type Outcome } from "./respond.ts";

/**
 * Does something that may be tried only so often. `account` is what somebody typed or the id of who is there: whether
 * such an account exists makes no difference here, so the answer after too many tries tells nothing about it.
 */
export async function limited(context: AppLoadContext, kind: AttemptKind, account: string, attempt: () => Promise<Outcome>): Promise<Outcome> {
  const rule: AttemptRule = attemptRules[kind];
  const counts = rule.limits.map(({ per, times, within }) => ({ key: keyOf(context, kind, within, scopeOf(context, per, account)), times, within }));
  const tooSoon = await countAll(context, counts);
  if (tooSoon !== null) return wait(Math.max(1, Math.ceil(tooSoon / 1000)));
  const outcome = await attempt();
  if (rule.successIsFree && outcome.kind === "go") for (const count of counts) await giveAttemptBack(context.pool, count);
  return outcome;
}

async function countAll(context: AppLoadContext, counts: readonly Count[]): Promise<number | null> {
  for (const count of counts) {
    const tooSoon = await countAttempt(context.pool, count);
    if (tooSoon !== null) return tooSoon;
  }
  return null;
}

function scopeOf(context: AppLoadContext, per: AttemptScope, account: string): string {
  if (per === "origin") return `origin ${context.origin}`;
  return per === "account" ? `account ${account}` : `account ${account} origin ${context.origin}`;
}

/** Keyed with the oldest secret, as the origin is: adding a new secret does not give everybody new tries. */
function keyOf(context: AppLoadContext, kind: AttemptKind, within: number, scope: string): string {
  const hash = createHmac("sha256", context.secrets.at(-1) ?? "").update(`attempt ${kind} ${within} ${scope}`).digest("base64url");
  return `${kind}:${hash}`;
}
