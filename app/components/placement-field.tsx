import { placementCode, type OrganisationKind } from "../domain/invitation.ts";
import { fill } from "../words/fill.ts";
import { peopleWords } from "../words/people.ts";
import { Select } from "./select.tsx";
import { useWords } from "./words.tsx";

type PlacementFieldProps = {
  regions: readonly { slug: string; name: string }[];
  organisations: readonly { id: string; kind: OrganisationKind; name: string }[];
  national: boolean;
  /** The id of an organisation that was just added. */
  chosen: string | null;
};

/** Where somebody will work: one choice, from which the role follows, so that no wrong pair can be made. */
export function PlacementField({ regions, organisations, national, chosen }: PlacementFieldProps) {
  const words = useWords(peopleWords).invitePage;
  const options = [
    ...organisations.map(({ id, kind, name }) => ({ value: placementCode({ at: "organisation", id }), label: fill(words[kind], { name }) })),
    ...regions.map(({ slug, name }) => ({ value: placementCode({ at: "region", slug }), label: fill(words.lead, { name }) })),
    ...(national ? [{ value: placementCode({ at: "national" }), label: words.national }] : []),
  ];
  const preset = chosen ? placementCode({ at: "organisation", id: chosen }) : undefined;
  return <Select name="placement" label={words.placement} hint={words.placementHint} options={options} defaultValue={preset} />;
}
