import type { MoveStatus } from "../domain/request-move.ts";
import { bilingual } from "./bilingual.ts";

type Words = {
  readonly title: string;
  readonly intro: string;
  readonly where: string;
  readonly ownRegion: (region: string) => string;
  readonly otherShelter: (name: string, region: string) => string;
  /** A shelter that is not open about its name. */
  readonly unnamed: (number: string) => string;
  readonly ownNumbers: (numbers: string) => string;
  readonly otherShelterHint: (days: number) => string;
  readonly outOfShelter: string;
  readonly outOfShelterHint: Readonly<Record<"on" | "off" | "with-therapist", string>>;
  readonly scope: string;
  readonly scopes: Readonly<Record<"person" | "family", string>>;
  readonly therapist: string;
  readonly therapistHint: Readonly<Record<"keeps" | "unknown", string>>;
  readonly keeps: Readonly<Record<"yes" | "no", string>>;
  readonly confirm: string;
  readonly keep: string;
  readonly offered: (name: string, region: string) => string;
  readonly offeredUntil: string;
  readonly takeBack: string;
  readonly offeredToYou: (count: number) => string;
  readonly list: { readonly title: string; readonly intro: string; readonly incoming: string; readonly incomingText: string; readonly none: string; readonly until: string; readonly region: string; readonly take: string; readonly decline: string; readonly outgoing: string; readonly request: string; readonly gone: string; readonly on: string; readonly outcome: string };
  readonly statuses: Readonly<Record<MoveStatus, string>>;
  readonly problems: Readonly<Record<string, string>>;
};

/** A family that moves, seen by the shelter that it leaves and by the one to which it goes. */
export const moveWords = bilingual<Words>(
  {
    title: "Verhuizing doorgeven",
    intro: "De wachttijd loopt gewoon door. U hoeft geen nieuwe aanvraag te maken.",
    where: "Waar gaat het gezin heen?",
    ownRegion: (region) => `Blijft bij ons, in de regio ${region}`,
    otherShelter: (name, region) => `${name}, ${region}`,
    unnamed: (number) => `Opvang met nummer ${number}`,
    ownNumbers: (numbers) => `Uw opvang heeft nummer ${numbers}. Wil een andere opvang een gezin aan u overdragen, en toont u uw naam niet? Noem dan dit nummer aan de telefoon.`,
    otherShelterHint: (days) => `Staat de opvang er niet met naam? Vraag dan aan de telefoon naar haar nummer. De andere opvang ziet alleen het nummer, en heeft ${days} werkdagen om ja te zeggen. Tot die tijd blijft de aanvraag van u. Zegt niemand ja? Dan ook. Geef het nummer zelf door aan de telefoon.`,
    outOfShelter: "Weg uit de opvang, naar een eigen plek",
    outOfShelterHint: {
      on: "We zoeken verder. Wie betaalt, kan veranderen: dat ziet u daarna op de pagina.",
      off: "Schakel zoekt nu alleen voor gezinnen in de opvang. Dit kunt u hier dus niet kiezen. Trek de aanvraag in, of laat haar wachten als het gezin straks weer in een opvang komt.",
      "with-therapist": "De hulp kan doorgaan als u dat met de behandelaar hebt afgesproken. Een nieuwe behandelaar zoeken we nu niet: dat kan alleen voor gezinnen in de opvang.",
    },
    scope: "Wie verhuist er?",
    scopes: { person: "Alleen deze persoon", family: "Het hele gezin, met alle aanvragen die lopen" },
    therapist: "Blijft de behandelaar?",
    therapistHint: {
      keeps: "Deze behandelaar heeft aangegeven kinderen te houden die verhuizen. Overleg het wel even.",
      unknown: "Overleg dit eerst met de behandelaar.",
    },
    keeps: { yes: "Ja, dat hebben we afgesproken", no: "Nee, zoek een nieuwe behandelaar" },
    confirm: "Geef de verhuizing door",
    keep: "Nee, niets veranderen",
    offered: (name, region) => `Deze aanvraag is aangeboden aan ${name} in ${region}.`,
    offeredUntil: "Zij kunnen antwoorden tot",
    takeBack: "Trek het aanbod in",
    offeredToYou: (count) => (count === 1 ? "Een andere opvang wil 1 aanvraag aan u overdragen" : `Een andere opvang wil ${count} aanvragen aan u overdragen`),
    list: {
      title: "Verhuizingen", intro: "Gezinnen die van een andere opvang naar u komen, en gezinnen die van u weggaan.",
      incoming: "Aan u aangeboden", incomingText: "Klopt het nummer met wat de andere opvang u vertelde? Neem het gezin dan over. De wachttijd en alles wat er gebeurd is, komen mee.",
      none: "Er is nu niets aan u aangeboden", until: "Antwoord tot", region: "Uw regio", take: "Neem over", decline: "Wij verwachten dit gezin niet",
      outgoing: "Door u aangeboden", request: "Aanvraag", gone: "Overgedragen, niet meer van u", on: "Op", outcome: "Hoe het staat",
    },
    statuses: { offered: "Wacht op antwoord", done: "Overgenomen", declined: "Niet overgenomen", expired: "Geen antwoord. De aanvraag is nog van u.", withdrawn: "Door u ingetrokken" },
    problems: {
      "destination-missing": "Kies waar het gezin heen gaat.",
      "not-a-desk": "Deze opvang of regio doet nu niet mee. Kies een andere.",
      "same-place": "Daar is het gezin al. Kies waar het heen gaat.",
      "not-at-home": "Schakel zoekt nu alleen voor gezinnen in de opvang. Kies iets anders, trek de aanvraag in, of laat haar wachten.",
      "keeps-missing": "Kies of de behandelaar blijft.",
      "scope-missing": "Kies wie er verhuist.",
    },
  },
  {
    title: "Pass on a move",
    intro: "The waiting time simply goes on. You need not make a new request.",
    where: "Where does the family go?",
    ownRegion: (region) => `Stays with us, in the region ${region}`,
    otherShelter: (name, region) => `${name}, ${region}`,
    unnamed: (number) => `Shelter with number ${number}`,
    ownNumbers: (numbers) => `Your shelter has number ${numbers}. Does another shelter want to hand a family over to you, and do you not show your name? Then tell this number on the phone.`,
    otherShelterHint: (days) => `Is the shelter not there by name? Ask for its number on the phone. The other shelter sees the number only, and has ${days} working days to say yes. Until then the request stays yours. If nobody says yes, it stays so. Pass on the number yourself by phone.`,
    outOfShelter: "Out of the shelter, to a place of their own",
    outOfShelterHint: {
      on: "We go on searching. Who pays can change: the page shows it afterwards.",
      off: "Schakel now searches only for families in a shelter. So you cannot choose this here. Withdraw the request, or let it wait if the family comes to a shelter again.",
      "with-therapist": "The help can go on if you agreed that with the therapist. We do not look for a new therapist now: that is only for families in a shelter.",
    },
    scope: "Who moves?",
    scopes: { person: "Only this person", family: "The whole family, with all requests that run" },
    therapist: "Does the therapist stay?",
    therapistHint: {
      keeps: "This therapist has said to keep children who move. Do talk about it first.",
      unknown: "Talk to the therapist about this first.",
    },
    keeps: { yes: "Yes, we agreed on that", no: "No, look for a new therapist" },
    confirm: "Pass on the move",
    keep: "No, change nothing",
    offered: (name, region) => `This request has been offered to ${name} in ${region}.`,
    offeredUntil: "They can answer until",
    takeBack: "Take the offer back",
    offeredToYou: (count) => (count === 1 ? "Another shelter wants to hand 1 request over to you" : `Another shelter wants to hand ${count} requests over to you`),
    list: {
      title: "Moves", intro: "Families that come to you from another shelter, and families that leave you.",
      incoming: "Offered to you", incomingText: "Is the number what the other shelter told you? Then take the family over. The waiting time and all that happened come along.",
      none: "Nothing is offered to you now", until: "Answer by", region: "Your region", take: "Take over", decline: "We do not expect this family",
      outgoing: "Offered by you", request: "Request", gone: "Handed over, no longer yours", on: "On", outcome: "How it stands",
    },
    statuses: { offered: "Waits for an answer", done: "Taken over", declined: "Not taken over", expired: "No answer. The request is still yours.", withdrawn: "Taken back by you" },
    problems: {
      "destination-missing": "Choose where the family goes.",
      "not-a-desk": "This shelter or region does not take part now. Choose another.",
      "same-place": "The family is there already. Choose where it goes.",
      "not-at-home": "Schakel now searches only for families in a shelter. Choose something else, withdraw the request, or let it wait.",
      "keeps-missing": "Choose whether the therapist stays.",
      "scope-missing": "Choose who moves.",
    },
  },
);
