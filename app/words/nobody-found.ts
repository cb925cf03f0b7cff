import type { CriterionName } from "../domain/matching/criteria.ts";
import { bilingual } from "./bilingual.ts";

/** What a count may stand for. Exclusions are never counted, and other kinds of place do not come into question. */
export type CountedCriterion = Exclude<CriterionName, "exclusion" | "kind">;

type Words = Readonly<Record<"title" | "text" | "stuckTitle" | "stuckText" | "stuckTextHelps" | "looked" | "caption" | "criterion" | "therapists" | "only" | "onlyHint" | "couldServe", string>> & {
  readonly queue: (place: string, of: string) => string;
  readonly held: (places: number) => string;
  readonly criteria: Readonly<Record<CountedCriterion, string>>;
};

/** Why nobody has been found, in numbers of therapists. */
export const nobodyFoundWords = bilingual<Words>(
  {
    title: "Nog niemand gevonden",
    text: "Er zijn behandelaren die passen, maar zij zijn nu vol, weg, of al eens gevraagd. Komt er plek, dan is deze aanvraag aan de beurt op volgorde van wachten.",
    stuckTitle: "Er is nu niemand die past",
    stuckText: "Wachten alleen helpt dan niet. Overleg met de projectleider van uw regio. Kijk hieronder waardoor behandelaren afvallen.",
    stuckTextHelps: "Wachten alleen helpt dan niet. Eén ding anders helpt wel: kijk hieronder.",
    looked: "Laatst gezocht",
    caption: "Waardoor behandelaren afvallen",
    criterion: "De behandelaar …",
    therapists: "Aantal",
    only: "Alleen hierdoor",
    onlyHint: "“Alleen hierdoor”: op dit ene punt na past deze behandelaar wél.",
    couldServe: "past, maar de plek ging naar iemand die langer wacht of meer spoed heeft",
    queue: (place, of) => `Deze aanvraag is nummer ${place} van de ${of} in de rij.`,
    held: (places) => (places === 0 ? "Er is geen plek die past, ook geen die bezet is." : places === 1 ? "Eén plek die past, is nu van iemand anders." : `${places} plekken die passen, zijn nu van anderen.`),
    criteria: {
      region: "werkt niet in uw regio", form: "geeft deze behandeling niet", age: "behandelt deze leeftijd niet", level: "is nog in opleiding",
      profession: "heeft niet de registratie die hiervoor nodig is", population: "werkt niet met wat hier speelt", funding: "heeft geen contract met wie betaalt", language: "spreekt de taal niet",
      gender: "is niet de vrouw of man die het moet zijn", place: "kan niet op de gekozen plek", "part-of-week": "kan niet op de gekozen momenten",
      approval: "is nog niet goedgekeurd", confirmation: "heeft lang niet laten weten of er plek is", pause: "heeft een pauze", absence: "is afwezig",
      bar: "is al eens gevraagd", capacity: "heeft nu geen vrije plek",
    },
  },
  {
    title: "Nobody found yet",
    text: "There are therapists who fit, but they are full, away or were asked before. When there is room, this request has its turn in order of waiting.",
    stuckTitle: "There is nobody who fits now",
    stuckText: "Waiting alone does not help then. Talk to the project leader of your region. See below why therapists do not fit.",
    stuckTextHelps: "Waiting alone does not help then. One thing changed does: see below.",
    looked: "Last searched",
    caption: "Why therapists do not fit",
    criterion: "The therapist …",
    therapists: "Number",
    only: "Only for this",
    onlyHint: "“Only for this”: apart from this one point the therapist does fit.",
    couldServe: "fits, but the place went to somebody who waits longer or is more urgent",
    queue: (place, of) => `This request is number ${place} of ${of} in the queue.`,
    held: (places) => (places === 0 ? "There is no place that suits, not even one that is taken." : places === 1 ? "One place that suits now belongs to somebody else." : `${places} places that suit now belong to others.`),
    criteria: {
      region: "does not work in your region", form: "does not give this treatment", age: "does not treat this age", level: "is still in training",
      profession: "lacks the registration that this needs", population: "does not work with what plays here", funding: "has no contract with who pays", language: "does not speak the language",
      gender: "is not the woman or man it must be", place: "is not available at the chosen place", "part-of-week": "is not available at the chosen moments",
      approval: "has not been approved yet", confirmation: "has not said for long whether there is room", pause: "is taking a break", absence: "is away",
      bar: "has been asked before", capacity: "has no free place now",
    },
  },
);
