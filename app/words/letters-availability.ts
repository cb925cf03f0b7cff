import type { Event } from "../domain/job.ts";
import { bilingual, type Bilingual } from "./bilingual.ts";
import type { LetterWords } from "./letters.ts";

/** The monthly question whether the places are still right. */
export const availabilityLetters: Readonly<Record<Extract<Event, `confirmation-${string}`>, Bilingual<LetterWords>>> = {
  "confirmation-asked": bilingual(
    {
      subject: "Klopt het nog? Een vraag van Schakel",
      paragraphs: ["Elke maand vragen we of uw plekken nog kloppen.", "Is er niets veranderd? Dan bent u met één klik klaar."],
      action: "Bekijk uw plekken",
    },
    {
      subject: "Is it still right? A question from Schakel",
      paragraphs: ["Every month we ask whether your places are still right.", "Has nothing changed? Then one click will do."],
      action: "See your places",
    },
  ),
  "confirmation-reminded": bilingual(
    {
      subject: "Nog even: klopt het nog in Schakel?",
      paragraphs: [
        "We vroegen u of uw plekken nog kloppen, en hoorden nog niets.",
        "Met één klik is het klaar. Horen we niets, dan zetten we u op pauze: u krijgt dan geen nieuwe voorstellen. Wat u al hebt aangenomen, loopt gewoon door.",
      ],
      action: "Bekijk uw plekken",
    },
    {
      subject: "Once more: is it still right in Schakel?",
      paragraphs: [
        "We asked you whether your places are still right, and have not heard from you yet.",
        "One click will do. If we hear nothing, we pause you: you then get no new proposals. What you have accepted continues as it is.",
      ],
      action: "See your places",
    },
  ),
};
