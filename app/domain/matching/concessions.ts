import { placesOfTreatment } from "../place-of-treatment.ts";
import { partsOfTheWeek } from "../working-week.ts";
import { candidatesFor } from "./candidates.ts";
import type { OfferedConcession } from "./concession.ts";
import { chosenForm } from "./form-choice.ts";
import { type Offerer, placesIn } from "./offerer.ts";
import type { Seeker } from "./seeker.ts";
import type { SolvedGroup } from "./solve-group.ts";
import { weekMask } from "./week-mask.ts";

/** Where requests could still get in: the solution, with the room of each offerer (see `roomPerNode`). */
export interface RoomToMove {
  readonly solved: SolvedGroup;
  /** By the row of the offerer. */
  readonly room: Int32Array;
}

/** An unserved request, at its position in the queue. */
interface InQueue {
  readonly seeker: Seeker;
  readonly position: number;
}

/** Every single concession that would serve this request without anybody before it losing a place. */
export function concessionsFor(rooms: RoomToMove, waiting: InQueue): OfferedConcession[] {
  const { seeker } = waiting;
  const gainedBy = (change: Partial<Seeker>) => openTo(rooms, { ...waiting, seeker: { ...seeker, ...change } });
  return [
    ...(seeker.interpreterOk ? [] : anInterpreter(gainedBy({ interpreterOk: true }))),
    ...otherPlaces(seeker.region, gainedBy({ places: [...placesOfTreatment] })),
    ...otherParts(gainedBy({ week: everyPart })),
    ...(seeker.kind === "screening" || seeker.forms.length === 0 ? [] : otherForms(seeker, gainedBy({ forms: [] }))),
    ...neighboursOf(rooms, seeker).flatMap((region) => ofRegion(region, gainedBy({ alsoRegions: [...seeker.alsoRegions, region] }))),
  ];
}

const everyPart = weekMask(partsOfTheWeek);

/** Who could take the request as it is here. As it was nobody could, so each of them is there by the change alone. */
function openTo({ solved: { candidates }, room }: RoomToMove, { seeker, position }: InQueue): Offerer[] {
  return candidatesFor(candidates, seeker).filter((row) => room[row]! > position).map((row) => candidates.offerers[row]!);
}

function howMany(open: readonly Offerer[]): number {
  return new Set(open.map(({ therapist }) => therapist.id)).size;
}

function anInterpreter(open: readonly Offerer[]): OfferedConcession[] {
  return open.length > 0 ? [{ kind: "interpreter", therapists: howMany(open) }] : [];
}

function ofRegion(region: string, open: readonly Offerer[]): OfferedConcession[] {
  return open.length > 0 ? [{ kind: "region", region, therapists: howMany(open) }] : [];
}

function otherPlaces(region: string, open: readonly Offerer[]): OfferedConcession[] {
  return placesOfTreatment.flatMap((place) => {
    const there = open.filter((offerer) => placesIn(region, offerer).includes(place));
    return there.length > 0 ? [{ kind: "place" as const, place, therapists: howMany(there) }] : [];
  });
}

function otherParts(open: readonly Offerer[]): OfferedConcession[] {
  const offered = open.reduce((week, offerer) => week | offerer.week, 0);
  const parts = partsOfTheWeek.filter((_, index) => (offered & (1 << index)) !== 0);
  return parts.length > 0 ? [{ kind: "part-of-week", parts, therapists: howMany(open) }] : [];
}

function otherForms(seeker: Seeker, open: readonly Offerer[]): OfferedConcession[] {
  const forms = new Set(open.flatMap(({ therapist }) => chosenForm({ ...seeker, forms: [] }, therapist.forms)?.code ?? []));
  return forms.size > 0 ? [{ kind: "therapist-decides", forms: [...forms].sort(), therapists: howMany(open) }] : [];
}

function neighboursOf({ solved: { terms } }: RoomToMove, { region, alsoRegions }: Seeker): readonly string[] {
  return (terms.neighbours[region] ?? []).filter((beside) => !alsoRegions.includes(beside));
}
