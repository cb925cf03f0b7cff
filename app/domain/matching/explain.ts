import { partsOfTheWeek } from "../working-week.ts";
import { contractOfPair } from "./contract-of-pair.ts";
import { ProposalExplanation } from "./explanation.ts";
import { fitParts } from "./fit.ts";
import { chosenForm } from "./form-choice.ts";
import type { MatchTerms } from "./matching-rules.ts";
import { type Offerer, placesIn } from "./offerer.ts";
import type { Seeker } from "./seeker.ts";

/** What only the whole run knows of a match. */
type Standing = Pick<ProposalExplanation, "queue" | "demand">;

/**
 * Why these two: the parts of the fit, the form to start with, the money, the place in the queue, and how much others would have liked the place.
 * @throws ZodError for a pair that is not eligible: it has no form, or no contract at all.
 */
export function explain(seeker: Seeker, offerer: Offerer, { queue, demand }: Standing, terms: MatchTerms): ProposalExplanation {
  const { therapist, kind } = offerer;
  const parts = fitParts(seeker, offerer, terms);
  const form = chosenForm(seeker, therapist.forms);
  return ProposalExplanation.parse({
    fit: parts.reduce((sum, { points }) => sum + points, 0),
    parts,
    form: form?.code,
    level: form?.level,
    placeKind: kind,
    ...(offerer.session ? { session: offerer.session.id } : {}),
    places: seeker.places.filter((place) => placesIn(seeker.region, offerer).includes(place)),
    partsOfWeek: partsOfTheWeek.filter((part) => seeker.partsOfWeek.includes(part) && therapist.partsOfWeek.includes(part)),
    withInterpreter: !therapist.languages.includes(seeker.language),
    contract: contractOfPair(seeker, offerer, terms),
    route: seeker.route,
    payer: seeker.payer.kind,
    queue,
    demand,
  });
}
