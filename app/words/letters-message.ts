import { bilingual, type Bilingual } from "./bilingual.ts";
import type { LetterWords } from "./letters.ts";

/** The digest, and a letter that shows that an address works. */
export const messageLetters: Readonly<Record<"digest" | "address-to-confirm" | "mail-again", Bilingual<LetterWords>>> = {
  digest: bilingual(
    { subject: "Uw overzicht van Schakel", paragraphs: ["Dit is er nieuw sinds uw vorige overzicht:"], action: "Bekijk het nieuws" },
    { subject: "Your overview of Schakel", paragraphs: ["This is new since your last overview:"], action: "See the news" },
  ),
  "mail-again": bilingual(
    {
      subject: "Dit wacht op u in Schakel",
      paragraphs: ["Uw mail komt weer aan. Een tijd lang konden wij u niets sturen. Dit staat nu nog open:"],
      action: "Bekijk wat er wacht",
    },
    {
      subject: "This waits for you in Schakel",
      paragraphs: ["Your mail arrives again. For some time we could not send you anything. This is still open:"],
      action: "See what waits",
    },
  ),
  "address-to-confirm": bilingual(
    {
      subject: "Klopt uw adres voor Schakel?",
      paragraphs: ["U vroeg om mail van Schakel op dit adres.", "Klopt dat? Bevestig het dan met de link hieronder. Hij werkt één keer en maar korte tijd.", "Hebt u dit niet gevraagd? Dan hoeft u niets te doen."],
      action: "Bevestig dit adres",
    },
    {
      subject: "Is your address for Schakel right?",
      paragraphs: ["You asked for mail of Schakel at this address.", "Is that right? Then confirm it with the link below. It works once and only for a short time.", "Did you not ask for this? Then you do not have to do anything."],
      action: "Confirm this address",
    },
  ),
};
