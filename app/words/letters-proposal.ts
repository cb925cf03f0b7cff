import type { Event } from "../domain/job.ts";
import { bilingual, type Bilingual } from "./bilingual.ts";
import type { LetterWords } from "./letters.ts";

/** Letters about a proposal. They never say whom it is about. */
export const proposalLetters: Readonly<Record<Extract<Event, `proposal-${string}`>, Bilingual<LetterWords>>> = {
  "proposal-made": bilingual(
    {
      subject: "Er staat iets voor u klaar in Schakel",
      paragraphs: ["Er is een nieuw voorstel voor u.", "Wilt u kijken en antwoord geven? Op de pagina ziet u tot wanneer dat kan. Ook met een nee helpt u: dan zoeken we meteen verder."],
      action: "Bekijk het voorstel",
    },
    {
      subject: "Something is waiting for you in Schakel",
      paragraphs: ["There is a new proposal for you.", "Would you have a look and answer? The page says until when you can. A no helps as well: then we go on looking at once."],
      action: "See the proposal",
    },
  ),
  "proposal-reminder": bilingual(
    {
      subject: "Er staat nog iets voor u klaar in Schakel",
      paragraphs: ["Er wacht nog een voorstel op uw antwoord.", "De helft van de tijd is om. Op de pagina ziet u tot wanneer u kunt antwoorden. Daarna vragen we iemand anders."],
      action: "Bekijk het voorstel",
    },
    {
      subject: "Something is still waiting for you in Schakel",
      paragraphs: ["A proposal is still waiting for your answer.", "Half of the time has passed. The page says until when you can answer. After that we ask somebody else."],
      action: "See the proposal",
    },
  ),
  "proposal-accepted": bilingual(
    {
      subject: "Er is goed nieuws voor u in Schakel",
      paragraphs: ["Een behandelaar heeft ja gezegd op een aanvraag van u.", "In uw lijst ziet u welke aanvraag dat is, en wat u nu kunt doen."],
      action: "Naar uw aanvragen",
    },
    {
      subject: "There is good news for you in Schakel",
      paragraphs: ["A therapist has said yes to a request of yours.", "Your list shows which request it is, and what you can do now."],
      action: "To your requests",
    },
  ),
  "proposal-expired": bilingual(
    {
      subject: "Er is iets veranderd in uw regio in Schakel",
      paragraphs: ["Op een voorstel in uw regio is niet op tijd geantwoord.", "De aanvraag staat weer in de rij, en de wachttijd loopt door. We zoeken verder. U hoeft alleen iets te doen als u dat zelf nodig vindt."],
      action: "Naar uw regio",
    },
    {
      subject: "Something has changed in your region in Schakel",
      paragraphs: ["A proposal in your region was not answered in time.", "The request is back in the queue, and its waiting time goes on. We keep looking. You only need to act if you think it is necessary."],
      action: "To your region",
    },
  ),
  "proposal-lapsed": bilingual(
    {
      subject: "Er is iets veranderd voor u in Schakel",
      paragraphs: ["Een voorstel dat bij u lag, is niet meer nodig.", "U hoeft niets te doen. Uw plek is weer vrij."],
      action: "Naar uw voorstellen",
    },
    {
      subject: "Something has changed for you in Schakel",
      paragraphs: ["A proposal that was with you is no longer needed.", "You need do nothing. Your place is free again."],
      action: "To your proposals",
    },
  ),
  "proposal-withdrawn": bilingual(
    {
      subject: "Er is iets veranderd voor u in Schakel",
      paragraphs: ["Een aanvraag waar u ja op zei, is ingetrokken.", "Uw plek is weer vrij. U hoeft niets te doen. Had u al iets afgesproken? Bel dan met wie u dat afsprak."],
      action: "Naar uw voorstellen",
    },
    {
      subject: "Something has changed for you in Schakel",
      paragraphs: ["A request to which you said yes has been withdrawn.", "Your place is free again. You need do nothing. Had you agreed on something? Then call whoever you agreed it with."],
      action: "To your proposals",
    },
  ),
};
