import { type GemeenteChange, gemeentenIn, type Stretch } from "./change.ts";
import type { Plan } from "./plan-change.ts";

/** One gemeente before and after a change. Regions by slug; null where there is none. */
export interface PreviewLine {
  readonly code: string;
  readonly name: string;
  readonly was: string | null;
  readonly becomes: string | null;
  /** Another name from that day on. */
  readonly newName: string | null;
  /** Where it goes when it is no more, or which part of it goes; codes. */
  readonly into: readonly string[];
  readonly isNew: boolean;
}

/** What a change makes of every gemeente that it speaks of. `standing` are the stretches of the day itself. */
export function previewChange(change: GemeenteChange, plan: Plan, names: Readonly<Record<string, string>>, standing: readonly Stretch[]): PreviewLine[] {
  return gemeentenIn(change).map((code) => {
    const was = standing.find(({ gemeente }) => gemeente === code)?.region ?? null;
    const begins = plan.begins.find(({ gemeente }) => gemeente === code);
    const newcomer = plan.newcomers.find((each) => each.code === code);
    return {
      code, was,
      name: newcomer?.name ?? names[code] ?? code,
      becomes: begins?.region ?? (plan.ends.includes(code) ? null : was),
      newName: plan.names.find(({ gemeente }) => gemeente === code)?.name ?? null,
      into: change.kind === "split" && code === change.gemeente ? change.into.map((each) => each.code) : plan.successions.filter(({ gemeente }) => gemeente === code).map(({ successor }) => successor),
      isNew: newcomer !== undefined,
    };
  });
}

/**
 * The regions between which people of these gemeenten move, by slug: none where all stays in one region. Requests that
 * say they come from there may be meant, and nobody but the shelter knows.
 */
export function regionsTouched(lines: readonly PreviewLine[]): string[] {
  const regionAfter = new Map(lines.map(({ code, becomes }) => [code, becomes]));
  const touched = lines.flatMap(({ was, becomes, into }) => {
    const after = [becomes, ...into.map((code) => regionAfter.get(code) ?? null)].filter((region) => region !== null);
    return was !== null && after.some((region) => region !== was) ? [was, ...after] : [];
  });
  return [...new Set(touched)].toSorted();
}
