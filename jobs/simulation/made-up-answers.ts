import type { Answer } from "../../app/domain/simulation/year.ts";
import type { Urgency } from "../../app/domain/urgency.ts";
import { usualAnswerTerms } from "../../app/domain/deadlines.ts";

const allowedDays = usualAnswerTerms.normal;

/**
 * What this therapist says to this request [S*]: yes in 35 to 50 of a hundred cases, each therapist at an own rate,
 * after one to seven days where five working days are allowed, and sooner where less is. One in twelve says nothing.
 * How often which no is given is a guess.
 */
export function answer(seed: number, request: { number: number; urgency: Urgency }, therapist: number): Answer {
  const draw = (what: number) => mixed(seed, request.number, therapist, what);
  const afterDays = ((1 + 6 * draw(1)) * usualAnswerTerms[request.urgency]) / allowedDays;
  const yes = 0.35 + 0.15 * mixed(seed, therapist, 0, 0);
  const answered = draw(2);
  if (answered < yes) return { kind: "accepted", afterDays };
  if (answered < yes + 0.08) return { kind: "silence" };
  const reason = draw(3);
  if (reason < 0.64) return { kind: "this-one-case", afterDays };
  if (reason < 0.93) return { kind: "not-my-expertise", afterDays };
  if (reason < 0.99) return { kind: "no-place", afterDays, freeAgainAfterDays: 7 + Math.floor(15 * draw(4)) };
  return { kind: "stop-asking-me", afterDays, backAfterDays: 30 + Math.floor(31 * draw(4)) };
}

/** A number in [0, 1) that depends on these words and on nothing else, so that no policy disturbs another's chance (MurmurHash3's mixing). */
function mixed(...words: number[]): number {
  let hash = 0x9e3779b9;
  for (const word of words) {
    hash = Math.imul(hash ^ word, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    hash ^= hash >>> 16;
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
}
