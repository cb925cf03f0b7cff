import type { Event } from "../domain/job.ts";
import { bilingual, type Bilingual } from "./bilingual.ts";
import type { LetterWords } from "./letters.ts";

/** Letters of a registration: the way in, and what passes between therapist and lead. */
export const registrationLetters: Readonly<Record<Extract<Event, "registration-opened" | "registration-known" | "profile-claims" | "profile-claims-approved" | "profile-claims-refused" | "profile-question" | "profile-answered">, Bilingual<LetterWords>>> = {
  "registration-opened": bilingual(
    {
      subject: "Uw link voor Schakel",
      paragraphs: [
        "U wilt meedoen als behandelaar. Met deze link maakt u uw account. Hij werkt één keer, twee weken lang.",
        "Hebt u dit niet zelf gevraagd? Dan hoeft u niets te doen.",
      ],
      action: "Maak uw account",
    },
    {
      subject: "Your link for Schakel",
      paragraphs: [
        "You want to join as a therapist. With this link you make your account. It works once, for two weeks.",
        "Did you not ask for this yourself? Then you need not do anything.",
      ],
      action: "Make your account",
    },
  ),
  "registration-known": bilingual(
    {
      subject: "U hebt al een account bij Schakel",
      paragraphs: [
        "Iemand vroeg met dit adres om mee te doen als behandelaar. Er is al een account met dit adres.",
        "Was u dat? Log dan in. Bent u uw wachtwoord kwijt, dan maakt u daar een nieuw. Was u het niet, dan hoeft u niets te doen.",
      ],
      action: "Log in",
    },
    {
      subject: "You have an account with Schakel already",
      paragraphs: [
        "Somebody asked with this address to join as a therapist. There is an account with this address already.",
        "Was that you? Then sign in. If you lost your password, you can make a new one there. If it was not you, you need not do anything.",
      ],
      action: "Sign in",
    },
  ),
  "profile-claims": bilingual(
    {
      subject: "Er wacht een verandering op u in Schakel",
      paragraphs: [
        "Een behandelaar uit uw regio heeft iets in het profiel veranderd dat u nakijkt.",
        "Tot u beslist, telt het oude profiel gewoon door.",
      ],
      action: "Bekijk de verandering",
    },
    {
      subject: "A change is waiting for you in Schakel",
      paragraphs: [
        "A therapist of your region changed something in the profile that you check.",
        "Until you decide, the old profile stays in use.",
      ],
      action: "See the change",
    },
  ),
  "profile-claims-approved": bilingual(
    {
      subject: "De verandering in uw profiel is goedgekeurd",
      paragraphs: [
        "De projectleider heeft uw verandering nagekeken en goedgekeurd.",
        "Zij telt vanaf nu.",
      ],
      action: "Bekijk uw profiel",
    },
    {
      subject: "The change to your profile has been approved",
      paragraphs: [
        "The project leader checked your change and approved it.",
        "It counts from now on.",
      ],
      action: "See your profile",
    },
  ),
  "profile-claims-refused": bilingual(
    {
      subject: "Er is een bericht over uw profiel",
      paragraphs: [
        "De projectleider heeft uw verandering bekeken en kan haar zo niet goedkeuren.",
        "Uw oude profiel telt gewoon door. Op uw pagina leest u de reden.",
      ],
      action: "Bekijk uw profiel",
    },
    {
      subject: "There is news about your profile",
      paragraphs: [
        "The project leader looked at your change and cannot approve it as it is.",
        "Your old profile stays in use. Your page says why.",
      ],
      action: "See your profile",
    },
  ),
  "profile-question": bilingual(
    {
      subject: "De projectleider heeft een vraag aan u",
      paragraphs: [
        "De projectleider van uw regio kijkt uw profiel na en wil iets van u weten.",
        "Op uw pagina leest u de vraag. Antwoorden kost een minuut.",
      ],
      action: "Lees de vraag",
    },
    {
      subject: "The project leader has a question for you",
      paragraphs: [
        "The project leader of your region is checking your profile and wants to know something.",
        "Your page has the question. Answering takes a minute.",
      ],
      action: "Read the question",
    },
  ),
  "profile-answered": bilingual(
    {
      subject: "Er is antwoord op uw vraag",
      paragraphs: [
        "Een behandelaar heeft uw vraag over het profiel beantwoord.",
        "U kunt nu beslissen.",
      ],
      action: "Lees het antwoord",
    },
    {
      subject: "Your question has been answered",
      paragraphs: [
        "A therapist answered your question about the profile.",
        "You can decide now.",
      ],
      action: "Read the answer",
    },
  ),
};
