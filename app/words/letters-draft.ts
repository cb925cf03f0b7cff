import { bilingual, type Bilingual } from "./bilingual.ts";
import type { LetterWords } from "./letters.ts";

/** The letter about something that was begun and not finished. It says neither what, nor about whom. */
export const draftLetters: Readonly<Record<"draft-expiring", Bilingual<LetterWords>>> = {
  "draft-expiring": bilingual(
    {
      subject: "Iets van u in Schakel wordt binnenkort weggegooid",
      paragraphs: [
        "U begon ergens aan en maakte het niet af. Wat lang blijft liggen, gooien we weg.",
        "Wilt u ermee verder? Open het dan en verander iets. In de lijst ziet u tot wanneer dat kan. Hebt u het niet meer nodig? Dan hoeft u niets te doen.",
      ],
      action: "Bekijk de lijst",
    },
    {
      subject: "Something of yours in Schakel will soon be deleted",
      paragraphs: [
        "You began something and did not finish it. What lies untouched for long, we delete.",
        "Do you want to go on with it? Then open it and change something. The list says until when you can. Do you no longer need it? Then you do not have to do anything.",
      ],
      action: "See the list",
    },
  ),
};
