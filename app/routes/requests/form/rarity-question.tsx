import type { OfferWithNames } from "../../../../db/request-offer.ts";
import { RadioGroup } from "../../../components/choices.tsx";
import { Notice } from "../../../components/notice.tsx";
import { useLanguage, useWords } from "../../../components/words.tsx";
import { type Rarity, rarityOf } from "../../../domain/privacy/re-identification.ts";
import type { ShownAs } from "../../../domain/privacy/shown-as.ts";
import { PersonKind } from "../../../domain/request.ts";
import { familyWords } from "../../../words/family.ts";
import { count } from "../../../words/say.ts";
import type { SoFar } from "./so-far.ts";

/** Shown as soon as few people in the country are like this one: what makes it rare, and what others may read instead. */
export function RarityQuestion({ offer, soFar, chosen }: { offer: OfferWithNames; soFar: SoFar; chosen: ShownAs | undefined }) {
  const rarity = rarityOfTyped(soFar, offer);
  return rarity && <RarityChoice name="shownAs" rarity={rarity} chosen={chosen} />;
}

export function RarityChoice({ name, rarity, chosen }: { name: string; rarity: Rarity; chosen: ShownAs | undefined }) {
  const words = useWords(familyWords).rarity;
  const language = useLanguage();
  const people = count(rarity.people, language);
  const ways: readonly ShownAs[] = [...rarity.helps, "exact"];
  return (
    <Notice tone="warning" title={words.title}>
      <p>{rarity.because === "young-parent" ? words.youngParent(people) : words.few(people)}</p>
      <RadioGroup name={name} label={words.question} hint={words.hint} options={ways.map((value) => ({ value, label: words.ways[value] }))} defaultValue={chosen} />
    </Notice>
  );
}

function rarityOfTyped({ personKind, ageYears, language }: SoFar, { population }: OfferWithNames): Rarity | null {
  const kind = PersonKind.safeParse(personKind).data;
  if (!kind || !language || !/^\d{1,2}$/.test(ageYears)) return null;
  return rarityOf({ personKind: kind, ageYears: Number(ageYears), language }, population);
}
