import type { Event } from "../domain/job.ts";
import { bilingual, type Bilingual } from "./bilingual.ts";
import type { LetterWords } from "./letters.ts";

/** Letters that remind: of a registration, of an answer that somebody waits for, of a date that comes. */
export const reminderLetters: Readonly<Record<Extract<Event, "therapist-waits" | "therapist-waits-long" | "profile-question-reminder" | "registration-unfinished" | "join-reminder" | "supervision-reminder" | "certificate-ends" | "code-to-agree">, Bilingual<LetterWords>>> = {
  "therapist-waits": bilingual(
    {
      subject: "Er wacht nog iemand op u in Schakel",
      paragraphs: [
        "Een behandelaar in uw regio wacht al een tijd tot u het profiel nakijkt.",
        "Zolang u niet beslist, komt er geen plek bij.",
      ],
      action: "Kijk het na",
    },
    {
      subject: "Somebody is still waiting for you in Schakel",
      paragraphs: [
        "A therapist in your region has been waiting for some time until you check the profile.",
        "Until you decide, there is no place more.",
      ],
      action: "Check it",
    },
  ),
  "therapist-waits-long": bilingual(
    {
      subject: "In een regio blijft een aanmelding liggen",
      paragraphs: [
        "In een van de regio's wacht een behandelaar heel lang op een besluit. De projectleider is al herinnerd.",
        "Wilt u even bellen met de projectleider? Op de pagina ziet u in welke regio.",
      ],
      action: "Bekijk de regio's",
    },
    {
      subject: "A registration is waiting too long in a region",
      paragraphs: [
        "In one of the regions a therapist has been waiting very long for a decision. The project leader was reminded.",
        "Would you call the project leader? The page says which region.",
      ],
      action: "See the regions",
    },
  ),
  "profile-question-reminder": bilingual(
    {
      subject: "De projectleider wacht op uw antwoord",
      paragraphs: [
        "De projectleider van uw regio vroeg u iets over uw profiel. U hebt nog niet geantwoord.",
        "Zonder antwoord beslist de projectleider met wat er staat.",
      ],
      action: "Geef antwoord",
    },
    {
      subject: "The project leader is waiting for your answer",
      paragraphs: [
        "The project leader of your region asked you something about your profile. You have not answered yet.",
        "Without an answer the project leader decides with what is there.",
      ],
      action: "Answer",
    },
  ),
  "registration-unfinished": bilingual(
    {
      subject: "Uw aanmelding bij Schakel is nog niet af",
      paragraphs: [
        "U bent begonnen met uw aanmelding. Wat u invulde, is bewaard.",
        "U kunt verder waar u was, ook op een ander apparaat. Doet u dat niet, dan gaat het na een tijd weg.",
      ],
      action: "Ga verder",
    },
    {
      subject: "Your registration with Schakel is not finished",
      paragraphs: [
        "You began your registration. What you filled in has been kept.",
        "You can go on where you were, on another device too. If you do not, it goes after a while.",
      ],
      action: "Go on",
    },
  ),
  "join-reminder": bilingual(
    {
      subject: "Wilt u nog antwoorden?",
      paragraphs: [
        "Een behandelaar vroeg om bij uw praktijk te horen. U hebt nog niet geantwoord.",
        "Zonder antwoord vervalt de vraag.",
      ],
      action: "Bekijk de vraag",
    },
    {
      subject: "Would you still answer?",
      paragraphs: [
        "A therapist asked to belong to your practice. You have not answered yet.",
        "Without an answer the question lapses.",
      ],
      action: "See the question",
    },
  ),
  "supervision-reminder": bilingual(
    {
      subject: "Een collega wacht op uw ja",
      paragraphs: [
        "Een collega in opleiding noemde u als supervisor. U hebt nog niet geantwoord.",
        "Zonder antwoord vervalt de vraag, en telt de opleiding niet mee.",
      ],
      action: "Bekijk de vraag",
    },
    {
      subject: "A colleague is waiting for your yes",
      paragraphs: [
        "A colleague in training named you as supervisor. You have not answered yet.",
        "Without an answer the question lapses, and the training does not count.",
      ],
      action: "See the question",
    },
  ),
  "certificate-ends": bilingual(
    {
      subject: "Een certificaat loopt bijna af",
      paragraphs: [
        "Een certificaat in uw profiel loopt binnenkort af. Daarna vragen we u niet meer voor die behandelvorm.",
        "Hebt u een nieuw certificaat? Zet de nieuwe datum in uw profiel. De projectleider kijkt het na.",
      ],
      action: "Bekijk uw profiel",
    },
    {
      subject: "A certificate ends soon",
      paragraphs: [
        "A certificate in your profile ends soon. After that we do not ask you for that treatment any more.",
        "Do you have a new certificate? Put the new date in your profile. The project leader checks it.",
      ],
      action: "See your profile",
    },
  ),
  "code-to-agree": bilingual(
    {
      subject: "De gedragscode is nieuw",
      paragraphs: [
        "Er is een nieuwe versie van de gedragscode. Wilt u haar lezen en zeggen dat u zich eraan houdt?",
        "Doet u dat niet op tijd, dan sturen we u geen nieuwe voorstellen meer. Wat loopt, gaat door.",
      ],
      action: "Lees de gedragscode",
    },
    {
      subject: "The code of conduct is new",
      paragraphs: [
        "There is a new version of the code of conduct. Would you read it and say that you keep to it?",
        "If you do not in time, we send you no new proposals any more. What is running goes on.",
      ],
      action: "Read the code of conduct",
    },
  ),
};
