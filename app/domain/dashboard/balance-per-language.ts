import { type Described, looksForSomebody, type Standing } from "./request-in-sight.ts";
import { unsaid } from "./split.ts";

/** How many wait who speak a language, and how many free places have a therapist who does. */
export interface LanguageBalance {
  readonly language: string;
  readonly waiting: number;
  readonly free: number;
}

/** Lays demand and supply side by side, the longest queue first. Languages in which nobody waits are left out: a therapist speaks several. */
export function balancePerLanguage(requests: readonly (Pick<Described, "language"> & Pick<Standing, "status">)[], supply: readonly { readonly language: string; readonly free: number }[]): LanguageBalance[] {
  const free = new Map(supply.map((row) => [row.language, row.free]));
  const waiting = Map.groupBy(requests.filter(looksForSomebody), ({ language }) => language ?? unsaid);
  return [...waiting]
    .map(([language, those]) => ({ language, waiting: those.length, free: free.get(language) ?? 0 }))
    .sort((a, b) => b.waiting - a.waiting || (a.language < b.language ? -1 : 1));
}
