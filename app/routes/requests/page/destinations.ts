import type { Option } from "../../../components/choices.tsx";
import { useWords } from "../../../components/words.tsx";
import { moveWords } from "../../../words/request-move.ts";
import type { MovePage } from "../move.tsx";

/** Where a family can go: the own desks first, then other shelters, then out of the shelter if anybody helps there. */
export function useDestinations({ desks, shelters, ambulant, withTherapist, atHome }: MovePage): Option[] {
  const words = useWords(moveWords);
  const home = { value: "out-of-shelter", label: words.outOfShelter, hint: words.outOfShelterHint[ambulant ? "on" : withTherapist ? "with-therapist" : "off"] };
  return [
    ...desks.map(({ code, name }) => ({ value: `region:${code}`, label: words.ownRegion(name) })),
    ...shelters.map(({ organisationId, name, number, region, regionName }) => ({ value: `organisation:${organisationId}:${region}`, label: words.otherShelter(name ?? words.unnamed(number), regionName) })),
    ...(atHome ? [] : [home]),
  ];
}
