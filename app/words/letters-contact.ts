import { bilingual, type Bilingual } from "./bilingual.ts";
import type { LetterWords } from "./letters.ts";

const toDecide: Bilingual<LetterWords> = bilingual(
  {
    subject: "Een organisatie vraagt om andere contactgegevens",
    paragraphs: [
      "Een organisatie vraagt om een ander mailadres of telefoonnummer. U beslist.",
      "Bel eerst het oude nummer, of spreek iemand die u kent. Gebruik het nieuwe nummer daar niet voor.",
    ],
    action: "Bekijk de vraag",
  },
  {
    subject: "An organisation asks for other contact details",
    paragraphs: [
      "An organisation asks for another e-mail address or phone number. You decide.",
      "Call the old number first, or speak to somebody you know. Do not use the new number for that.",
    ],
    action: "See the question",
  },
);

/** Letters about the mailbox and the phone of an organisation. None of them says what they are. */
export const contactLetters: Readonly<Record<`contact-${"asked" | "asked-lead" | "asked-national" | "decided"}`, Bilingual<LetterWords>>> = {
  "contact-asked": bilingual(
    {
      subject: "Iemand vraagt om andere contactgegevens",
      paragraphs: [
        "Iemand van uw organisatie vroeg om een ander mailadres of telefoonnummer. Er is nog niets veranderd.",
        "Weet u hiervan? Dan hoeft u niets te doen.",
        "Weet u hier niets van, of vertrouwt u het niet? Trek de vraag dan meteen in, en bel de projectleider van uw regio.",
      ],
      action: "Bekijk de vraag",
    },
    {
      subject: "Somebody asks for other contact details",
      paragraphs: [
        "Somebody of your organisation asked for another e-mail address or phone number. Nothing has changed yet.",
        "Do you know about it? Then you do not have to do anything.",
        "Do you not know about it, or do you not trust it? Then take the question back at once, and call the project leader of your region.",
      ],
      action: "See the question",
    },
  ),
  "contact-asked-lead": toDecide,
  "contact-asked-national": toDecide,
  "contact-decided": bilingual(
    {
      subject: "De vraag om andere contactgegevens is afgehandeld",
      paragraphs: [
        "De vraag om een ander mailadres of telefoonnummer voor uw organisatie is niet meer open.",
        "Kijk welk adres en nummer nu gelden. Klopt er iets niet? Bel dan meteen de projectleider van uw regio.",
      ],
      action: "Bekijk de gegevens",
    },
    {
      subject: "The question for other contact details is closed",
      paragraphs: [
        "The question for another e-mail address or phone number of your organisation is no longer open.",
        "See which address and number hold now. Is something wrong? Then call the project leader of your region at once.",
      ],
      action: "See the details",
    },
  ),
};
