import type { Event } from "../domain/job.ts";
import { bilingual, type Bilingual } from "./bilingual.ts";
import type { LetterWords } from "./letters.ts";

export type LifeEvent = Extract<Event, `move-${string}` | "request-changed" | "request-comes-back" | "form-closed" | "request-moved" | "case-interrupted">;

const forYou = { nl: "Er is iets veranderd voor u in Schakel", en: "Something has changed for you in Schakel" };
const toProposals = { nl: "Naar uw voorstellen", en: "To your proposals" };
const toRequests = { nl: "Naar uw aanvragen", en: "To your requests" };

/** Letters about what happens to a request after it was sent. They never say to whom, or what. */
export const lifeLetters: Readonly<Record<LifeEvent, Bilingual<LetterWords>>> = {
  "request-changed": bilingual(
    {
      subject: forYou.nl,
      paragraphs: ["Er is iets veranderd aan een vraag die bij u ligt, of waar u ja op zei.", "Wat er veranderd is, leest u alleen op de pagina. Past het niet meer? Geef dan nee als antwoord. Had u al ja gezegd? Bel dan wie u daar kent."],
      action: "Bekijk wat er veranderd is",
    },
    {
      subject: forYou.en,
      paragraphs: ["Something was changed in a question that is with you, or to which you said yes.", "What has changed you read on the page only. Does it no longer suit you? Then answer no. Had you said yes? Then call whom you know there."],
      action: "See what has changed",
    },
  ),
  "case-interrupted": bilingual(
    {
      subject: forYou.nl,
      paragraphs: ["Hulp die u geeft of zou geven, stopt voor nu.", "Uw plek is weer vrij. Had u een afspraak staan? Bel dan met wie u die maakte."],
      action: toProposals.nl,
    },
    {
      subject: forYou.en,
      paragraphs: ["Help that you give, or would give, stops for now.", "Your place is free again. Was there an appointment? Then call whoever you made it with."],
      action: toProposals.en,
    },
  ),
  "form-closed": bilingual(
    {
      subject: forYou.nl,
      paragraphs: ["Iets waar u om vroeg, kan niet meer worden aangevraagd. Daardoor vinden we nu niemand.", "Kies op de pagina iets anders. Dan zoeken we meteen verder. De wachttijd loopt door."],
      action: toRequests.nl,
    },
    {
      subject: forYou.en,
      paragraphs: ["Something you asked for can no longer be asked for. Because of that we find nobody now.", "Choose something else on the page. Then we search on at once. The waiting time goes on."],
      action: toRequests.en,
    },
  ),
  "request-comes-back": bilingual(
    {
      subject: "Er komt binnenkort iets terug in Schakel",
      paragraphs: ["Een aanvraag die u liet wachten, gaat over een paar dagen weer de rij in. We zoeken dan weer een behandelaar.", "Is het dan nog te vroeg? Kies op de pagina een andere dag."],
      action: toRequests.nl,
    },
    {
      subject: "Something comes back soon in Schakel",
      paragraphs: ["A request that you let wait goes back into the queue in a few days. Then we look for a therapist again.", "Is that too soon? Choose another day on the page."],
      action: toRequests.en,
    },
  ),
  "request-moved": bilingual(
    {
      subject: "Er is iets veranderd in uw regio in Schakel",
      paragraphs: ["Een aanvraag is verhuisd: naar uw regio, of uit uw regio.", "De wachttijd loopt door. U hoeft alleen iets te doen als u dat zelf nodig vindt."],
      action: "Naar uw regio",
    },
    {
      subject: "Something has changed in your region in Schakel",
      paragraphs: ["A request has moved: to your region, or out of it.", "The waiting time goes on. You only need to act if you think it is necessary."],
      action: "To your region",
    },
  ),
  "move-offered": bilingual(
    {
      subject: "Er staat iets voor u klaar in Schakel",
      paragraphs: ["Een andere organisatie wil iets aan u overdragen.", "Wilt u kijken of u het verwacht, en het overnemen? Op de pagina ziet u tot wanneer dat kan. Zonder antwoord blijft alles zoals het is."],
      action: "Bekijk de verhuizing",
    },
    {
      subject: "Something is waiting for you in Schakel",
      paragraphs: ["Another organisation wants to hand something over to you.", "Would you check whether you expect it, and take it over? The page says until when you can. Without an answer everything stays as it is."],
      action: "See the move",
    },
  ),
  "move-answered": bilingual(
    {
      subject: forYou.nl,
      paragraphs: ["Er is antwoord op een verhuizing die u doorgaf, of de tijd ervoor is om.", "Op de pagina ziet u hoe het afliep."],
      action: "Bekijk de verhuizing",
    },
    {
      subject: forYou.en,
      paragraphs: ["There is an answer to a move that you passed on, or its time is over.", "The page says how it ended."],
      action: "See the move",
    },
  ),
};
