import type { RequestStatus } from "../domain/request.ts";
import type { WithdrawalReason } from "../domain/request-reasons.ts";
import { bilingual } from "./bilingual.ts";

type Words = {
  readonly title: string;
  readonly back: string;
  readonly statuses: Readonly<Record<RequestStatus, string>>;
  readonly now: string;
  readonly situation: Readonly<Record<RequestStatus, { readonly title: string; readonly text: string }>>;
  readonly screeningDone: { readonly title: string; readonly text: string };
  readonly answerBefore: string;
  readonly summary: string;
  readonly forms: string;
  readonly submittedOn: string;
  readonly ageStated: string;
  readonly noNote: string;
  readonly noExclusions: string;
  readonly exclusions: string;
  readonly waited: (waited: number, paused: number, over: boolean) => string;
  readonly withdrawal: { readonly title: string; readonly intro: string; readonly withProposal: string; readonly scope: string; readonly scopes: Readonly<Record<"person" | "family", string>>; readonly reason: string; readonly confirm: string; readonly keep: string };
  readonly reasons: Readonly<Record<WithdrawalReason, string>>;
};

/** The page of one request: how it stands, what is next, what happened. */
export const requestPageWords = bilingual<Words>(
  {
    title: "Aanvraag",
    back: "Naar mijn aanvragen",
    statuses: {
      submitted: "Zoekt een behandelaar", proposed: "Voorgesteld", accepted: "Geaccepteerd", "handed-over": "Overgedragen", "intake-held": "Intake geweest",
      started: "In behandeling", parked: "Wacht op uw verzoek", interrupted: "Onderbroken", completed: "Afgerond", withdrawn: "Ingetrokken",
    },
    now: "Hoe staat het ervoor?",
    screeningDone: { title: "De screening is klaar", text: "Deze aanvraag is klaar." },
    situation: {
      submitted: { title: "We zoeken een behandelaar", text: "U hoeft niets te doen. Is er iemand gevraagd, dan ziet u dat hier." },
      proposed: { title: "Een behandelaar denkt na", text: "U hoeft niets te doen. Zegt de behandelaar nee, of niets? Dan zoeken we meteen verder. Wie het is, ziet u na een ja." },
      accepted: { title: "Een behandelaar heeft ja gezegd", text: "De plek is voor deze persoon. Nu bent u aan zet: bel de praktijk en controleer samen de code." },
      "handed-over": { title: "De overdracht is gedaan", text: "De praktijk plant de intake." },
      "intake-held": { title: "De intake is geweest", text: "De behandelaar plant het vervolg." },
      started: { title: "De behandeling loopt", text: "U hoeft hier niets te doen." },
      parked: { title: "De aanvraag wacht op uw verzoek", text: "We zoeken nu niet. De wachttijd loopt door." },
      interrupted: { title: "De hulp is onderbroken", text: "We zoeken nu niet. De wachttijd van eerder telt mee." },
      completed: { title: "De behandeling is afgerond", text: "Deze aanvraag is klaar." },
      withdrawn: { title: "De aanvraag is ingetrokken", text: "We zoeken niet meer. Is er toch hulp nodig? Maak dan een nieuwe aanvraag." },
    },
    answerBefore: "Antwoord uiterlijk",
    summary: "De aanvraag",
    forms: "Behandeling",
    submittedOn: "Verstuurd op",
    ageStated: "ingevuld op",
    noNote: "Niets ingevuld",
    noExclusions: "Niemand",
    exclusions: "Niet vragen",
    waited: (waited, paused, over) => `${over ? "Wachtte" : "Wacht al"} ${waited === 1 ? "1 dag" : `${waited} dagen`}${paused > 0 ? `, waarvan ${paused} op uw verzoek` : ""}.`,
    withdrawal: {
      title: "Aanvraag intrekken",
      intro: "We zoeken dan niet meer. Dit kunt u niet terugdraaien. De wachttijd gaat verloren. Verhuist het gezin, of kan het nu even niet? Geef dan de verhuizing door, of laat de aanvraag wachten.",
      withProposal: "Er is een behandelaar gevraagd of gevonden. Die plek gaat naar een ander kind. Heeft de praktijk al ja gezegd? Bel dan zelf even.",
      scope: "Voor wie trekt u in?",
      scopes: { person: "Alleen deze persoon", family: "Het hele gezin, met alle aanvragen die lopen" },
      reason: "Waarom trekt u de aanvraag in?",
      confirm: "Ja, trek de aanvraag in",
      keep: "Nee, laat de aanvraag staan",
    },
    reasons: {
      "no-longer-needed": "Behandeling is niet meer nodig", "treated-elsewhere": "De hulp komt nu van iemand anders", "not-wanted": "Het gezin wil het niet, of nu niet",
      "left-shelter": "Het gezin is weg uit de opvang", "sent-by-mistake": "De aanvraag was een vergissing of is dubbel", "another-reason": "Een andere reden",
    },
  },
  {
    title: "Request",
    back: "To my requests",
    statuses: {
      submitted: "Looking for a therapist", proposed: "Proposed", accepted: "Accepted", "handed-over": "Handed over", "intake-held": "Intake held",
      started: "In treatment", parked: "Parked", interrupted: "Interrupted", completed: "Completed", withdrawn: "Withdrawn",
    },
    now: "How does it stand?",
    screeningDone: { title: "The screening is done", text: "This request is finished." },
    situation: {
      submitted: { title: "We are looking for a therapist", text: "You need do nothing. When somebody has been asked, you see it here." },
      proposed: { title: "A therapist is thinking", text: "You need do nothing. If the therapist says no, or nothing, we go on at once. Who it is you see after a yes." },
      accepted: { title: "A therapist has said yes", text: "The place is for this person. Now it is your turn: call the practice and check the code together." },
      "handed-over": { title: "The handover is done", text: "The practice plans the intake." },
      "intake-held": { title: "The intake has been held", text: "The therapist plans what follows." },
      started: { title: "The treatment is under way", text: "You need do nothing here." },
      parked: { title: "The request waits because you asked for it", text: "We do not search now. The waiting time goes on." },
      interrupted: { title: "The help has been interrupted", text: "We do not search now. The earlier waiting time counts." },
      completed: { title: "The treatment is completed", text: "This request is finished." },
      withdrawn: { title: "The request has been withdrawn", text: "We no longer search. Is help needed after all? Make a new request." },
    },
    answerBefore: "Answer no later than",
    summary: "The request",
    forms: "Treatment",
    submittedOn: "Sent on",
    ageStated: "entered on",
    noNote: "Nothing entered",
    noExclusions: "Nobody",
    exclusions: "Do not ask",
    waited: (waited, paused, over) => `${over ? "Waited" : "Waiting for"} ${waited === 1 ? "1 day" : `${waited} days`}${paused > 0 ? `, of which ${paused} because you asked for it` : ""}.`,
    withdrawal: {
      title: "Withdraw the request",
      intro: "Then we no longer search. You cannot undo this. The waiting time is lost. Does the family move, or is it not possible just now? Then pass on the move, or let the request wait.",
      withProposal: "A therapist has been asked or found. That place goes to another child. Has the practice said yes? Then give them a call.",
      scope: "For whom do you withdraw?",
      scopes: { person: "Only this person", family: "The whole family, with all requests that run" },
      reason: "Why do you withdraw the request?",
      confirm: "Yes, withdraw the request",
      keep: "No, leave the request as it is",
    },
    reasons: {
      "no-longer-needed": "Treatment is no longer needed", "treated-elsewhere": "Somebody else gives the help now", "not-wanted": "The family does not want it, or not now",
      "left-shelter": "The family has left the shelter", "sent-by-mistake": "The request was a mistake or is double", "another-reason": "Another reason",
    },
  },
);
