import { bilingual } from "./bilingual.ts";
import { lifeProblemWords } from "./request-life.ts";

/** What the next page says about a change, a pause or a move. */
export const lifeNotices = bilingual<Readonly<Record<string, string>>>(
  {
    ...lifeProblemWords.nl,
    "requests-withdrawn": "Ingetrokken: {withdrawn}.",
    "requests-withdrawn-some-go-on": "Ingetrokken: {withdrawn}. Dit loopt door, omdat de behandeling al begonnen is: {goesOn}. Moet die stoppen? Onderbreek haar dan.",
    "request-amended": "De wijziging is bewaard. De wachttijd loopt door.",
    "request-unchanged": "Er was niets anders. Er is niets gewijzigd.",
    "request-parked": "Aanvraag {reference} wacht. Op de dag die u koos, gaat zij vanzelf weer de rij in.",
    "request-interrupted": "De hulp is onderbroken en de plek is vrij. Op de dag die u koos, zoeken we weer.",
    "request-back-in-queue": "Aanvraag {reference} staat weer in de rij. De wachttijd van eerder telt mee.",
    "not-at-home": "Schakel zoekt nu alleen voor gezinnen in de opvang. Deze aanvraag kan daarom niet terug in de rij.",
    "request-moved": "De verhuizing is verwerkt. De wachttijd loopt door.",
    "move-offered": "De aanvraag is aangeboden aan de andere opvang. Geef het nummer {reference} zelf door aan de telefoon.",
    "move-withdrawn": "Het aanbod is ingetrokken. De aanvraag blijft van u.",
    "move-taken": "Dit gezin is nu van u. De wachttijd van eerder telt mee.",
    "move-declined": "Uw antwoord is doorgegeven. De aanvraag blijft bij de andere opvang.",
    "offer-over": "Dit aanbod staat niet meer open.",
  },
  {
    ...lifeProblemWords.en,
    "requests-withdrawn": "Withdrawn: {withdrawn}.",
    "requests-withdrawn-some-go-on": "Withdrawn: {withdrawn}. This goes on, because the treatment has started: {goesOn}. Does it have to stop? Then interrupt it.",
    "request-amended": "The change has been saved. The waiting time goes on.",
    "request-unchanged": "Nothing was different. Nothing has been changed.",
    "request-parked": "Request {reference} waits. On the day you chose it goes back into the queue by itself.",
    "request-interrupted": "The help has been interrupted and the place is free. On the day you chose we search again.",
    "request-back-in-queue": "Request {reference} is back in the queue. The earlier waiting time counts.",
    "not-at-home": "Schakel now searches only for families in a shelter. So this request cannot go back into the queue.",
    "request-moved": "The move has been processed. The waiting time goes on.",
    "move-offered": "The request has been offered to the other shelter. Pass on the number {reference} yourself by phone.",
    "move-withdrawn": "The offer has been taken back. The request stays yours.",
    "move-taken": "This family is yours now. The earlier waiting time counts.",
    "move-declined": "Your answer has been passed on. The request stays with the other shelter.",
    "offer-over": "This offer is no longer open.",
  },
);
