import type { Event } from "../domain/job.ts";
import { bilingual, type Bilingual } from "./bilingual.ts";
import type { LetterWords } from "./letters.ts";

/** Letters about asking a therapist of a region beside the own one. */
export const neighbourLetters: Readonly<Record<Extract<Event, `neighbour-${string}`>, Bilingual<LetterWords>>> = {
  "neighbour-asked": bilingual(
    {
      subject: "Er wacht een vraag op u in Schakel",
      paragraphs: ["Voor een aanvraag in uw regio is misschien hulp te vinden in een regio ernaast.", "Wilt u beslissen of dat mag? Overleg eerst met de projectleider daar."],
      action: "Bekijk de vraag",
    },
    {
      subject: "A question is waiting for you in Schakel",
      paragraphs: ["For a request in your region there may be help in a region beside it.", "Would you decide whether that is allowed? First discuss it with the project leader there."],
      action: "See the question",
    },
  ),
  "neighbour-answered": bilingual(
    {
      subject: "Er is antwoord voor u in Schakel",
      paragraphs: ["De projectleider heeft beslist of er voor een van uw aanvragen in een regio ernaast gezocht mag worden.", "In uw lijst ziet u om welke aanvraag het gaat."],
      action: "Naar uw aanvragen",
    },
    {
      subject: "There is an answer for you in Schakel",
      paragraphs: ["The project leader has decided whether we may look in a region beside yours for one of your requests.", "Your list shows which request it is about."],
      action: "To your requests",
    },
  ),
};
