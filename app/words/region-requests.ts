import type { LeadAction } from "../domain/lead-action.ts";
import type { PlaceOfTreatment } from "../domain/place-of-treatment.ts";
import type { DeclineReason, ProposalStatus } from "../domain/proposal.ts";
import { bilingual } from "./bilingual.ts";

type Words = {
  readonly intro: string;
  /** How long ago it was sent, also when somebody is being treated. */
  readonly runs: string;
  readonly today: string;
  readonly next: string;
  readonly actions: Readonly<Record<LeadAction, string>>;
  readonly ofRequest: string;
  readonly title: string;
  readonly back: string;
  readonly crisisTitle: string;
  readonly crisisText: string;
  readonly leftTitle: string;
  readonly leftText: string;
  readonly handoverLateTitle: string;
  readonly handoverLateText: (due: string) => string;
  readonly stuck: string;
  readonly onePointAway: string;
  readonly need: string;
  readonly places: Readonly<Record<PlaceOfTreatment, string>>;
  readonly shelter: string;
  readonly noShelter: string;
  readonly funding: string;
  readonly fundingHint: string;
  readonly proposals: string;
  readonly noProposals: string;
  readonly therapist: string;
  readonly elsewhere: string;
  readonly askedOn: string;
  readonly outcome: string;
  readonly answeredOn: string;
  readonly outcomes: Readonly<Record<Exclude<ProposalStatus, "declined">, string>>;
  readonly declined: Readonly<Record<DeclineReason, string>>;
  readonly until: string;
  readonly paper: string;
};

/** A lead's list of requests, and the page of one. */
export const regionRequestWords = bilingual<Words>(
  {
    intro: "Crisis staat bovenaan. Daarna wat het langst loopt.",
    runs: "Loopt",
    today: "sinds vandaag",
    next: "Nu",
    actions: {
      "replace-therapist": "Regel een andere behandelaar",
      "speed-up-handover": "Overdracht duurt te lang",
      "help-in-crisis": "Zoek mee: crisis",
      "see-why-nobody": "Kijk waarom",
      "see-silence": "Kijk wie er is gevraagd",
      "see-request": "Bekijk",
    },
    ofRequest: " aanvraag {reference}",
    title: "Aanvraag",
    back: "Naar de aanvragen van de regio",
    crisisTitle: "Dit is een crisis",
    crisisText: "Er heeft nog niemand ja gezegd. Bel zelf rond, en bel de opvang: is er nu iemand bij dit gezin?",
    leftTitle: "De behandelaar is weg",
    leftText: "Wie ja had gezegd, heeft geen account meer. Vraag de praktijk of een collega het overneemt. Kan dat niet? Vraag de opvang dan om de aanvraag in te trekken en een nieuwe te maken.",
    handoverLateTitle: "De overdracht duurt te lang",
    handoverLateText: (due) => `Een behandelaar heeft ja gezegd, maar de overdracht is nog niet gedaan. Dat had gemoeten op ${due}. Bel de opvang: lukt het om de praktijk te spreken?`,
    stuck: "Wachten alleen helpt dan niet. Bespreek met de opvang of één punt ruimer kan, of zoek er iemand bij.",
    onePointAway: "Behandelaren die op één punt na passen",
    need: "Wat is er nodig?",
    places: { "at-shelter": "in de opvang", "at-practice": "bij de behandelaar", online: "online" },
    shelter: "Opvang",
    noShelter: "Niet bekend",
    funding: "Wie betaalt?",
    fundingHint: "Bij de Jeugdwet hangt het van de herkomst af welke gemeente betaalt. De herkomst ziet alleen de opvang.",
    proposals: "Wie is er gevraagd?",
    noProposals: "Er is nog niemand gevraagd.",
    therapist: "Behandelaar",
    elsewhere: "Iemand die niet meer in uw regio werkt",
    askedOn: "Gevraagd",
    outcome: "Antwoord",
    answeredOn: "Op",
    outcomes: { open: "Wacht op antwoord", accepted: "Ja", expired: "Geen antwoord op tijd", withdrawn: "Voorstel ingetrokken" },
    declined: { "no-place": "Nee: geen plek", "not-my-expertise": "Nee: valt buiten het eigen vak", "this-one-case": "Nee: deze aanvraag niet", "stop-asking-me": "Nee: neemt nu niemand aan" },
    until: "tot",
    paper: "Dit papier gaat over één persoon. Laat het niet liggen, en vernietig het na gebruik. Afgedrukt uit Schakel op",
  },
  {
    intro: "Crisis comes first. Then what runs longest.",
    runs: "Running",
    today: "since today",
    next: "Now",
    actions: {
      "replace-therapist": "Arrange another therapist",
      "speed-up-handover": "Handover takes too long",
      "help-in-crisis": "Help to find somebody: crisis",
      "see-why-nobody": "See why",
      "see-silence": "See who has been asked",
      "see-request": "See",
    },
    ofRequest: " request {reference}",
    title: "Request",
    back: "To the requests of the region",
    crisisTitle: "This is a crisis",
    crisisText: "Nobody has said yes yet. Call round yourself, and call the shelter: is somebody with this family now?",
    leftTitle: "The therapist is gone",
    leftText: "Who had said yes has no account any more. Ask the practice whether a colleague takes over. If not, ask the shelter to withdraw the request and make a new one.",
    handoverLateTitle: "The handover takes too long",
    handoverLateText: (due) => `A therapist has said yes, but the handover has not been done. It should have been by ${due}. Call the shelter: can they reach the practice?`,
    stuck: "Waiting alone does not help then. Talk with the shelter about making one point wider, or find somebody to join.",
    onePointAway: "Therapists who fit apart from one point",
    need: "What is needed?",
    places: { "at-shelter": "at the shelter", "at-practice": "at the practice", online: "online" },
    shelter: "Shelter",
    noShelter: "Not known",
    funding: "Who pays?",
    fundingHint: "Under the Jeugdwet it depends on the origin which municipality pays. Only the shelter sees the origin.",
    proposals: "Who has been asked?",
    noProposals: "Nobody has been asked yet.",
    therapist: "Therapist",
    elsewhere: "Somebody who no longer works in your region",
    askedOn: "Asked",
    outcome: "Answer",
    answeredOn: "On",
    outcomes: { open: "Waits for an answer", accepted: "Yes", expired: "No answer in time", withdrawn: "Proposal withdrawn" },
    declined: { "no-place": "No: no place", "not-my-expertise": "No: outside the own field", "this-one-case": "No: not this request", "stop-asking-me": "No: takes nobody now" },
    until: "until",
    paper: "This paper is about one person. Do not leave it lying around, and destroy it after use. Printed from Schakel on",
  },
);
