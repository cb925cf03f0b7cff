import type { Event } from "../domain/job.ts";
import { bilingual, type Bilingual } from "./bilingual.ts";
import type { LetterWords } from "./letters.ts";

type CareEvent = Extract<Event, `care-${string}` | `handover-${string}`>;

/** Letters about a case that runs. They never say which, about whom, or what was told. */
export const careLetters: Readonly<Record<CareEvent, Bilingual<LetterWords>>> = {
  "care-news-shelter": bilingual(
    {
      subject: "Er is iets nieuws voor u in Schakel",
      paragraphs: ["Een behandelaar heeft iets genoteerd bij een aanvraag van u.", "Wilt u kijken of het klopt? Klopt het niet, dan kunt u dat daar zeggen."],
      action: "Naar uw aanvragen",
    },
    {
      subject: "There is something new for you in Schakel",
      paragraphs: ["A therapist has noted something with a request of yours.", "Would you look whether it is right? If it is not, you can say so there."],
      action: "To your requests",
    },
  ),
  "care-news-therapist": bilingual(
    {
      subject: "Er is iets nieuws voor u in Schakel",
      paragraphs: ["De andere kant heeft iets genoteerd bij iemand van uw lijst.", "Wilt u kijken of het klopt? Klopt het niet, dan kunt u dat daar zeggen."],
      action: "Naar uw lijst",
    },
    {
      subject: "There is something new for you in Schakel",
      paragraphs: ["The other side has noted something about somebody on your list.", "Would you look whether it is right? If it is not, you can say so there."],
      action: "To your list",
    },
  ),
  "handover-overdue-shelter": bilingual(
    {
      subject: "Er wacht iets op u in Schakel",
      paragraphs: ["Een behandelaar zei ja, maar de overdracht staat nog open. De afgesproken tijd is om.", "Hebt u elkaar al gesproken? Noteer het dan. Lukt het niet? De projectleider van uw regio heeft deze mail ook gekregen en denkt mee."],
      action: "Naar uw aanvragen",
    },
    {
      subject: "Something is waiting for you in Schakel",
      paragraphs: ["A therapist said yes, but the handover is still open. The agreed time is over.", "Have you spoken already? Then note it. Does it not work? The project leader of your region has had this mail too and helps."],
      action: "To your requests",
    },
  ),
  "handover-overdue-therapist": bilingual(
    {
      subject: "Er wacht iets op u in Schakel",
      paragraphs: ["U zei ja, maar de overdracht staat nog open. De afgesproken tijd is om.", "Hebt u elkaar al gesproken? Noteer het dan. Lukt het niet? De projectleider van de regio heeft deze mail ook gekregen en denkt mee."],
      action: "Naar uw lijst",
    },
    {
      subject: "Something is waiting for you in Schakel",
      paragraphs: ["You said yes, but the handover is still open. The agreed time is over.", "Have you spoken already? Then note it. Does it not work? The project leader of the region has had this mail too and helps."],
      action: "To your list",
    },
  ),
  "handover-overdue-lead": bilingual(
    {
      subject: "Er wacht iets in uw regio in Schakel",
      paragraphs: ["Een behandelaar zei ja, maar beide kanten hebben elkaar nog niet gesproken. Of ze hebben het niet genoteerd.", "De plek blijft voor deze persoon. Wilt u beide kanten bellen? U hoort het opnieuw als het zo blijft."],
      action: "Naar de aanvragen in uw regio",
    },
    {
      subject: "Something is waiting in your region in Schakel",
      paragraphs: ["A therapist said yes, but both sides have not spoken yet. Or they have not noted it.", "The place stays with this person. Would you call both? You hear it again if nothing changes."],
      action: "To the requests in your region",
    },
  ),
  "handover-contradicted-lead": bilingual(
    {
      subject: "Kijk vandaag even in Schakel",
      paragraphs: ["In uw regio zegt de ene kant dat een overdracht is gedaan. De andere kant zegt dat dit niet zo is.", "Bel vandaag met beide. Misschien is het een vergissing. Misschien deed iemand zich anders voor dan hij is."],
      action: "Naar de aanvragen in uw regio",
    },
    {
      subject: "Please look in Schakel today",
      paragraphs: ["In your region one side says that a handover was done, and the other says it was not.", "Call both today. It may be a mistake. It may be that somebody pretended to be somebody else."],
      action: "To the requests in your region",
    },
  ),
};
