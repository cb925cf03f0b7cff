import type { Seeker } from "../matching/seeker.ts";
import type { GroupInput } from "../matching/solve-group.ts";
import { whoIsServedOnBoth } from "../matching/who-is-served.ts";
import { urgencies, type Urgency } from "../urgency.ts";

/** How many find somebody, and how many go on waiting. */
export interface Standing {
  readonly served: number;
  readonly waiting: number;
}

/** The same line, today and supposed. */
export interface Beside {
  readonly today: Standing;
  readonly supposed: Standing;
}

export interface Comparison {
  readonly everyone: Beside;
  /** By urgency as stated. */
  readonly byUrgency: Readonly<Record<Urgency, Beside>>;
  /** By form that is asked. Who asks more than one is in each; null for who leaves it to the therapist, and for a screening. */
  readonly byForm: readonly { readonly form: string | null; readonly beside: Beside }[];
  /** References of those who would be served and are not today, and the other way round, in the order of the queue. */
  readonly gains: readonly string[];
  readonly loses: readonly string[];
}

/**
 * Whom today's instance serves, beside whom the supposed one would, each solved exactly. `counts` says which requests the
 * reader's figures are about: a group of regions is solved as one, and a lead reads about the own region.
 */
export function compare(today: GroupInput, supposed: GroupInput, counts: (seeker: Seeker) => boolean): Comparison {
  const [before, after] = whoIsServedOnBoth(today, supposed);
  const mine = before.queue.filter(counts);
  const beside = (some: readonly Seeker[]): Beside => ({ today: standing(some, before.served), supposed: standing(some, after.served) });
  const only = (here: ReadonlySet<string>, there: ReadonlySet<string>) => mine.filter(({ id }) => here.has(id) && !there.has(id)).map(({ reference }) => reference);
  return {
    everyone: beside(mine),
    byUrgency: Object.fromEntries(urgencies.map((urgency) => [urgency, beside(mine.filter((seeker) => seeker.urgency === urgency))])) as Record<Urgency, Beside>,
    byForm: formsOf(mine).map((form) => ({ form, beside: beside(mine.filter((seeker) => asks(seeker, form))) })),
    gains: only(after.served, before.served),
    loses: only(before.served, after.served),
  };
}

function standing(some: readonly Seeker[], served: ReadonlySet<string>): Standing {
  const helped = some.filter(({ id }) => served.has(id)).length;
  return { served: helped, waiting: some.length - helped };
}

function formsOf(seekers: readonly Seeker[]): (string | null)[] {
  const named = [...new Set(seekers.flatMap(({ forms }) => forms))].sort();
  return seekers.some((seeker) => asks(seeker, null)) ? [...named, null] : named;
}

function asks({ forms }: Seeker, form: string | null): boolean {
  return form === null ? forms.length === 0 : forms.includes(form);
}
