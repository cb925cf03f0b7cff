import type { Event } from "../domain/job.ts";
import { bilingual, type Bilingual } from "./bilingual.ts";
import type { LetterWords } from "./letters.ts";

/** Letters about a group. They say neither which, nor who is in it. */
export const groupLetters: Readonly<Record<Extract<Event, `group-${string}`>, Bilingual<LetterWords>>> = {
  "group-complete": bilingual(
    {
      subject: "Een groep in Schakel gaat door",
      paragraphs: ["De laatste dag om mee te doen is voorbij, en er zijn genoeg kinderen. Uw groep gaat door.", "Hebt u al met iedereen een intake afgesproken?"],
      action: "Bekijk uw groepen",
    },
    {
      subject: "A group in Schakel goes ahead",
      paragraphs: ["The last day to join is over, and there are enough children. Your group goes ahead.", "Have you planned an intake with everybody?"],
      action: "See your groups",
    },
  ),
  "group-too-few": bilingual(
    {
      subject: "Een groep in Schakel gaat niet door",
      paragraphs: ["De laatste dag om mee te doen is voorbij, en er zijn te weinig kinderen. Daarom gaat uw groep niet door.", "Wie meedeed, staat weer in de rij met dezelfde wachttijd. Wij geven dit door. Wilt u later opnieuw beginnen? Dan maakt u een nieuwe groep."],
      action: "Bekijk uw groepen",
    },
    {
      subject: "A group in Schakel does not go ahead",
      paragraphs: ["The last day to join is over, and there are too few children. So your group does not go ahead.", "Whoever had joined is back in the queue with the same waiting time. We pass this on. Would you like to try again later? Then you make a new group."],
      action: "See your groups",
    },
  ),
  "group-stopped-shelter": bilingual(
    {
      subject: "Er is iets veranderd bij een aanvraag in Schakel",
      paragraphs: ["Hulp die was gevonden, gaat niet door.", "Wij zoeken meteen verder. De wachttijd loopt door vanaf de eerste dag. U leest binnen om welke aanvraag het gaat."],
      action: "Naar uw aanvragen",
    },
    {
      subject: "Something changed with a request in Schakel",
      paragraphs: ["Help that was found does not go ahead.", "We go on looking at once. The waiting time counts from the first day. Inside you read which request it is about."],
      action: "To your requests",
    },
  ),
  "group-stopped-lead": bilingual(
    {
      subject: "Een groep in uw regio gaat niet door",
      paragraphs: ["Een groep van een behandelaar in uw regio gaat niet door. Wie meedeed, staat weer in de rij met dezelfde wachttijd.", "Misschien kunt u helpen om een andere groep vol te krijgen."],
      action: "Bekijk uw regio",
    },
    {
      subject: "A group in your region does not go ahead",
      paragraphs: ["A group of a therapist in your region does not go ahead. Whoever had joined is back in the queue with the same waiting time.", "Perhaps you can help to fill another group."],
      action: "See your region",
    },
  ),
};
