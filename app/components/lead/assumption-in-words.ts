import type { Assumption } from "../../domain/what-if/assumption.ts";
import type { Language } from "../../words/bilingual.ts";
import { regionWords } from "../../words/region.ts";
import { whatIfWords } from "../../words/what-if.ts";
import { kindInWords } from "./kind-in-words.ts";

/** Names by id or code, of what an assumption speaks of. */
export interface Names {
  readonly forms: Readonly<Record<string, string>>;
  readonly regions: Readonly<Record<string, string>>;
  readonly therapists: Readonly<Record<string, string>>;
}

/** One assumption as a sentence. */
export function assumptionInWords(assumption: Assumption, language: Language, { forms, regions, therapists }: Names): string {
  const { said, rules, someoneGone } = whatIfWords[language];
  const who = "therapist" in assumption ? (therapists[assumption.therapist] ?? someoneGone) : "";
  const regionName = (slug: string) => regions[slug] ?? slug;
  switch (assumption.what) {
    case "new-therapist": return said.newTherapist(kindInWords(assumption.offer, regionName(assumption.offer.region), language, forms), assumption.places);
    case "free-places": return said.freePlaces(who, regionWords[language].placeKinds[assumption.kind] ?? assumption.kind, assumption.places);
    case "therapist-leaves": return said.leaves(who);
    case "contract": return said.contract(who, regionName(assumption.region));
    case "rule": return `${rules[assumption.rule]}.`;
  }
}
