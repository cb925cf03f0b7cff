import type { Event } from "../domain/job.ts";
import { bilingual, type Bilingual } from "./bilingual.ts";
import type { LetterWords } from "./letters.ts";

/** Letters about a question before the yes. They never say what was asked. */
export const questionLetters: Readonly<Record<Extract<Event, `question-${string}`>, Bilingual<LetterWords>>> = {
  "question-asked": bilingual(
    {
      subject: "Er wacht een vraag op u in Schakel",
      paragraphs: ["Een behandelaar heeft een vraag voor het antwoord op een voorstel.", "Wilt u kijken en antwoorden? De tijd om te beslissen loopt door. Hoe sneller u antwoordt, hoe sneller het duidelijk is."],
      action: "Naar uw aanvragen",
    },
    {
      subject: "A question is waiting for you in Schakel",
      paragraphs: ["A therapist has a question before answering a proposal.", "Would you have a look and answer? The time to decide goes on. The sooner you answer, the sooner it is clear."],
      action: "To your requests",
    },
  ),
  "question-answered": bilingual(
    {
      subject: "Er staat een antwoord voor u klaar in Schakel",
      paragraphs: ["Op uw vraag bij een voorstel is geantwoord.", "Wilt u het lezen, en dan beslissen? Op de pagina ziet u tot wanneer dat kan."],
      action: "Lees het antwoord",
    },
    {
      subject: "An answer is waiting for you in Schakel",
      paragraphs: ["Your question about a proposal was answered.", "Would you read it, and then decide? The page says until when you can."],
      action: "Read the answer",
    },
  ),
};
