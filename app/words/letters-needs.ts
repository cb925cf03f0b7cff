import type { Event } from "../domain/job.ts";
import { bilingual, type Bilingual } from "./bilingual.ts";
import type { LetterWords } from "./letters.ts";

/** Letters about the board of what is needed every week. */
export const needLetters: Readonly<Record<Extract<Event, `need-${string}`>, Bilingual<LetterWords>>> = {
  "need-offered": bilingual(
    {
      subject: "Er staat iets voor u klaar in Schakel",
      paragraphs: ["Iemand biedt een vast moment in de week aan.", "Wilt u kijken en antwoord geven? Op de pagina ziet u tot wanneer dat kan. Daarna vervalt het aanbod."],
      action: "Bekijk het aanbod",
    },
    {
      subject: "Something is waiting for you in Schakel",
      paragraphs: ["Somebody offers a regular moment in the week.", "Would you have a look and answer? The page says until when you can. After that the offer ends."],
      action: "See the offer",
    },
  ),
  "need-agreed": bilingual(
    {
      subject: "Er is goed nieuws voor u in Schakel",
      paragraphs: ["Uw aanbod voor een vast moment is aangenomen.", "Op de pagina ziet u wie u kunt bellen om te beginnen."],
      action: "Naar uw vaste momenten",
    },
    {
      subject: "There is good news for you in Schakel",
      paragraphs: ["Your offer of a regular moment has been accepted.", "The page says whom to call to begin."],
      action: "To your regular moments",
    },
  ),
  "need-declined": bilingual(
    {
      subject: "Er is iets veranderd voor u in Schakel",
      paragraphs: ["Uw aanbod voor een vast moment gaat niet door. U bent weer vrij op dat moment.", "Dank u wel dat u het aanbood. Misschien past er iets anders op het bord."],
      action: "Naar uw vaste momenten",
    },
    {
      subject: "Something has changed for you in Schakel",
      paragraphs: ["Your offer of a regular moment does not go ahead. You are free again at that moment.", "Thank you for offering. Perhaps something else on the board suits you."],
      action: "To your regular moments",
    },
  ),
  "need-stopped": bilingual(
    {
      subject: "Er is iets veranderd voor u in Schakel",
      paragraphs: ["Een vast moment in uw week stopt. De andere kant heeft dat laten weten.", "Op de pagina ziet u om welk moment het gaat."],
      action: "Naar Schakel",
    },
    {
      subject: "Something has changed for you in Schakel",
      paragraphs: ["A regular moment in your week ends. The other side has said so.", "The page says which moment it is."],
      action: "To Schakel",
    },
  ),
  "need-to-confirm": bilingual(
    {
      subject: "Klopt dit nog in Schakel?",
      paragraphs: ["U vroeg om hulp op een vast moment in de week.", "Klopt dat nog? Laat het weten met één klik. Horen we niets, dan halen we de vraag van het bord."],
      action: "Naar uw vaste momenten",
    },
    {
      subject: "Is this still right in Schakel?",
      paragraphs: ["You asked for help at a regular moment in the week.", "Is that still right? One click is enough. If we hear nothing, we take it off the board."],
      action: "To your regular moments",
    },
  ),
  "need-ended": bilingual(
    {
      subject: "Er is iets veranderd voor u in Schakel",
      paragraphs: ["Een vraag van u om een vast moment staat niet meer op het bord, omdat we niets hoorden.", "Wat u al had afgesproken, loopt door. Is de vraag er nog? Zet haar dan opnieuw op het bord."],
      action: "Naar uw vaste momenten",
    },
    {
      subject: "Something has changed for you in Schakel",
      paragraphs: ["We heard nothing, so one of your regular moments is no longer on the board.", "What you had agreed goes on. Do you still need it? Then put it on the board again."],
      action: "To your regular moments",
    },
  ),
};
