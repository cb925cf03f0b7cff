import type { Event } from "../domain/job.ts";
import { bilingual, type Bilingual } from "./bilingual.ts";
import type { LetterWords } from "./letters.ts";
import type { LifeEvent } from "./letters-life.ts";

/** Letters about an account. The links of the first two are secrets. */
export const accountLetters: Readonly<Record<Exclude<Event, `${"draft" | "transfer" | "proposal" | "therapist" | "care" | "handover" | "need" | "neighbour" | "question" | "confirmation" | "group" | "profile" | "registration" | "join" | "supervision" | "home-region" | "contact"}-${string}` | `agreement-${string}` | `setting-${string}` | "concession-asked" | "crisis-waits" | "pair-not-possible" | "unanswered-twice" | "waits-past-norm" | "mail-fails" | "certificate-ends" | "code-to-agree" | LifeEvent | "digest" | "practice-changed" | "address-to-confirm" | "mail-again">, Bilingual<LetterWords>>> = {
  invitation: bilingual(
    {
      subject: "U bent uitgenodigd voor Schakel",
      paragraphs: [
        "U bent uitgenodigd om mee te doen met Schakel.",
        "Met de link hieronder maakt u uw account. De link werkt één keer en is alleen voor u. Geef hem dus niet door.",
        "Kent u Schakel niet? Dan hoeft u niets te doen.",
      ],
      action: "Maak uw account",
    },
    {
      subject: "You have been invited to Schakel",
      paragraphs: [
        "You have been invited to join Schakel.",
        "With the link below you make your account. The link works once and is only for you, so please do not pass it on.",
        "Do you not know Schakel? Then you do not have to do anything.",
      ],
      action: "Make your account",
    },
  ),
  "password-reset": bilingual(
    {
      subject: "Nieuw wachtwoord voor Schakel",
      paragraphs: [
        "Er is een nieuw wachtwoord gevraagd voor uw account.",
        "Met de link hieronder kiest u een nieuw wachtwoord. De link werkt één keer en maar korte tijd.",
        "Hebt u dit niet gevraagd? Dan hoeft u niets te doen. Uw wachtwoord blijft zoals het is.",
      ],
      action: "Kies een nieuw wachtwoord",
    },
    {
      subject: "A new password for Schakel",
      paragraphs: [
        "A new password was requested for your account.",
        "With the link below you choose a new password. The link works once, and only for a short time.",
        "Did you not ask for this? Then you do not have to do anything. Your password stays as it is.",
      ],
      action: "Choose a new password",
    },
  ),
  "security-changed": bilingual(
    {
      subject: "Er is iets veranderd aan uw account bij Schakel",
      paragraphs: [
        "Er is iets veranderd aan de beveiliging van uw account. Dat kan uw wachtwoord zijn, uw app voor codes, of uw herstelcodes.",
        "Deed u dit zelf? Dan hoeft u niets te doen.",
        "Was u dit niet? Kies dan meteen een nieuw wachtwoord. Bel daarna de projectleider van uw regio of het landelijke team.",
      ],
      action: "Ik was dit niet: kies een nieuw wachtwoord",
    },
    {
      subject: "Something has changed in your Schakel account",
      paragraphs: [
        "Something has changed in the security of your account. It can be your password, your app for codes, or your recovery codes.",
        "Did you do this yourself? Then you do not have to do anything.",
        "Was it not you? Then choose a new password at once. After that call the project leader of your region or the national team.",
      ],
      action: "It was not me: choose a new password",
    },
  ),
  "account-closed": bilingual(
    {
      subject: "Uw account bij Schakel is gesloten",
      paragraphs: [
        "Uw account is gesloten. U kunt niet meer inloggen.",
        "Verwachtte u dit niet? Bel dan de projectleider van uw regio of het landelijke team. Zij kunnen het account weer openen.",
      ],
      action: "Naar Schakel",
    },
    {
      subject: "Your Schakel account has been closed",
      paragraphs: [
        "Your account has been closed. You can no longer sign in.",
        "Did you not expect this? Then call the project leader of your region or the national team. They can open the account again.",
      ],
      action: "To Schakel",
    },
  ),
  "account-reopened": bilingual(
    {
      subject: "Uw account bij Schakel is weer open",
      paragraphs: [
        "Uw account is weer open. U logt in met het wachtwoord en de app die u had.",
        "Verwachtte u dit niet? Bel dan de projectleider van uw regio of het landelijke team.",
      ],
      action: "Log in",
    },
    {
      subject: "Your Schakel account is open again",
      paragraphs: [
        "Your account is open again. You sign in with the password and the app that you had.",
        "Did you not expect this? Then call the project leader of your region or the national team.",
      ],
      action: "Sign in",
    },
  ),
};
