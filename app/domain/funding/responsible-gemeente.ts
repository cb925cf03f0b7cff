import type { PayingGemeente } from "./residence.ts";

/** What is known of where a child lived, exact to the gemeente (a CBS code). It is worked with and never stored. */
export interface KnownResidence {
  readonly setting: "shelter" | "ambulant";
  /** In a shelter the last home address before it, at home the current one. */
  readonly home: { readonly kind: "gemeente"; readonly gemeente: string } | { readonly kind: "abroad" } | { readonly kind: "unknown" };
  /** The address carries a note that its correctness is being looked into (Wet BRP art. 2.26). */
  readonly addressInDoubt: boolean;
  /** Where the mother was registered when the child was born; "none" when that was nowhere in the Netherlands. */
  readonly motherAtBirth: { readonly kind: "gemeente"; readonly gemeente: string } | { readonly kind: "none" } | { readonly kind: "unknown" };
}

/** Which gemeente must pay, by which rule. `gemeente` is null where it is still to be found out, and where it would tell where the shelter is. */
export interface ResponsibleGemeente {
  readonly rule: 1 | 2 | 3 | 4 | null;
  readonly which: PayingGemeente;
  readonly gemeente: string | null;
}

/**
 * The woonplaatsbeginsel, worked out (Jeugdwet art. 1.1 "woonplaats", since 1-1-2022)
 * [S] vng.nl/artikelen/woonplaatsbeginsel-jeugdhulp, woonplaatsbeginsel.info/faq. 1: with a stay, the home address
 * before it, on the first day of the uninterrupted stay. 2: at home, the current address. 3: not to be determined, or in
 * doubt: where the mother was resident at the birth. 4: still nothing, or from abroad: where the child is.
 * Who has authority plays no part.
 */
export function responsibleGemeente({ setting, home, addressInDoubt, motherAtBirth }: KnownResidence): ResponsibleGemeente {
  if (home.kind === "gemeente" && !addressInDoubt) return atHome(setting, home.gemeente);
  if (home.kind === "abroad") return whereTheChildIs;
  if (motherAtBirth.kind === "gemeente") return { rule: 3, which: "mother-at-birth", gemeente: motherAtBirth.gemeente };
  if (motherAtBirth.kind === "none") return whereTheChildIs;
  return { rule: null, which: "to-find-out", gemeente: null };
}

function atHome(setting: KnownResidence["setting"], gemeente: string): ResponsibleGemeente {
  return setting === "shelter" ? { rule: 1, which: "address-before-shelter", gemeente } : { rule: 2, which: "current-address", gemeente };
}

const whereTheChildIs: ResponsibleGemeente = { rule: 4, which: "place-of-stay", gemeente: null };
