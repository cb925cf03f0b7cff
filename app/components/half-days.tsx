import { Heading } from "@nl-design-system-candidate/heading-react";
import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import type { Arrangement } from "../../db/arrangements.ts";
import type { Occupancy } from "../domain/capacity.ts";
import { availabilityWords } from "../words/availability.ts";
import { capital } from "../words/say.ts";
import { partsSaid } from "../words/week.ts";
import { PlacesOfKind } from "./places-of-kind.tsx";
import { useLanguage, useWords } from "./words.tsx";

/** Half-days that were agreed with shelters, each with its own places. */
export function HalfDays({ arrangements }: { arrangements: readonly (Arrangement & { readonly places: Occupancy })[] }) {
  const words = useWords(availabilityWords).halfDays;
  const language = useLanguage();
  return (
    <>
      <Paragraph>{words.intro}</Paragraph>
      {arrangements.map(({ id, shelter, region, children, parts, places }) => {
        const when = capital(partsSaid(parts, language));
        return (
          <div key={id} className="half-days">
            <Heading level={3}>{when}, {shelter ?? words.aShelterIn(region)}</Heading>
            {places.total === 0 && <Paragraph>{words.none(children)}</Paragraph>}
            <PlacesOfKind name={when} to={`/availability/half-days/${id}`} places={places} />
          </div>
        );
      })}
    </>
  );
}
