import type { Event } from "../domain/job.ts";
import { bilingual, type Bilingual } from "./bilingual.ts";
import type { LetterWords } from "./letters.ts";

/** Letters about work that goes from one colleague to another. They name nobody. */
export const transferLetters: Readonly<Record<Extract<Event, `transfer-${string}`>, Bilingual<LetterWords>>> = {
  "transfer-asked": bilingual(
    {
      subject: "Er wordt u iets gevraagd in Schakel",
      paragraphs: ["Iemand wil werk laten overnemen door een collega van dezelfde praktijk. Daar is uw ja voor nodig.", "Wilt u kijken en antwoord geven? Op de pagina ziet u tot wanneer dat kan. Zonder antwoord blijft alles zoals het is."],
      action: "Bekijk de vraag",
    },
    {
      subject: "You are asked something in Schakel",
      paragraphs: ["Somebody wants a colleague of the same practice to take over some work. Your yes is needed for that.", "Would you have a look and answer? The page says until when you can. Without an answer all stays as it is."],
      action: "See the question",
    },
  ),
  "transfer-ended": bilingual(
    {
      subject: "Er is iets veranderd voor u in Schakel",
      paragraphs: ["Er was gevraagd of een collega van dezelfde praktijk werk kon overnemen.", "Daar is nu een antwoord op. U leest het op de pagina."],
      action: "Bekijk hoe het staat",
    },
    {
      subject: "Something has changed for you in Schakel",
      paragraphs: ["It was asked whether a colleague of the same practice could take over some work.", "There is an answer now. You read it on the page."],
      action: "See how it stands",
    },
  ),
};
