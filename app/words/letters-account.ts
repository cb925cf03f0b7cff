import type { Event } from "../domain/job.ts";
import { bilingual, type Bilingual } from "./bilingual.ts";
import type { LetterWords } from "./letters.ts";

/** Letters about an account. Their links are secrets. */
export const accountLetters: Readonly<Record<Exclude<Event, `proposal-${string}` | `therapist-${string}`>, Bilingual<LetterWords>>> = {
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
};
