import type { PlaceKind } from "../../domain/therapist.ts";
import { figureWords } from "../../words/figures.ts";
import { regionWords } from "../../words/region.ts";
import { count } from "../../words/say.ts";
import { Section } from "../page.tsx";
import { TextLink } from "../text-link.tsx";
import { useLanguage, useWords } from "../words.tsx";
import { address, type Asked } from "./list-address.ts";

/** The free places of each kind, in a line; demand beside supply is a page away. */
export function FreeInShort({ places, asked }: { places: readonly { readonly kind: PlaceKind; readonly free: number }[]; asked: Asked }) {
  const words = useWords(regionWords);
  const { moreOfSupply } = useWords(figureWords);
  const language = useLanguage();
  return (
    <Section title={words.places}>
      <ul className="line-list">
        {places.map(({ kind, free }) => <li key={kind}>{words.placeKinds[kind] ?? kind}: <strong>{count(free, language)}</strong></li>)}
      </ul>
      <p className="no-print"><TextLink to={address("/region/figures/supply", { region: asked.region })}>{moreOfSupply}</TextLink></p>
    </Section>
  );
}
