import type { ProsePart } from "./prose-part.ts";
import { bilingual } from "./bilingual.ts";

type AccessibilityWords = { readonly title: string; readonly intro: string; readonly parts: readonly ProsePart[] };

/** An honest account of who can use this site, and of what we do not know yet. */
export const accessibilityWords = bilingual<AccessibilityWords>(
  {
    title: "Toegankelijkheid",
    intro: "Iedereen moet met Schakel kunnen werken: met een toetsenbord, een schermlezer, een telefoon, en ook zonder JavaScript.",
    parts: [
      {
        title: "Hoe het ervoor staat",
        text: [
          "We volgen WCAG 2.2, niveau AA. Een onafhankelijk onderzoek is nog niet gedaan. Daarom zeggen we niet dat we aan alles voldoen.",
          "Bij elke wijziging toetst een programma alle pagina's. Dat vindt ongeveer een derde van de fouten. We hebben nog niet getest met mensen met een beperking.",
        ],
      },
      {
        title: "Wat we hebben gedaan",
        text: [],
        points: [
          "Alles werkt met het toetsenbord. U ziet steeds waar u bent.",
          "Tekst heeft genoeg contrast en kan groter. Op een smal scherm hoeft u niet opzij te schuiven om te lezen.",
          "Een kleur staat nooit alleen: er staat altijd een woord, vorm of getal bij. Onder elke grafiek staat een tabel.",
          "Formulieren zeggen wat er mist, en bewaren wat u hebt getypt.",
          "De teksten zijn kort, en geschreven op taalniveau B1.",
        ],
      },
      {
        title: "Wat nog niet goed is",
        text: [],
        points: [
          "Vaktaal, zoals namen van behandelingen, is niet altijd eenvoudig. We leggen uit wat we kunnen.",
          "De titel van een venster zegt alleen wat voor pagina het is, zoals Werklijst of Formulier. Dat is expres: een titel blijft staan in de geschiedenis van een apparaat dat u deelt. De kop op de pagina zegt meer.",
          "Er is geen uitleg in gebarentaal.",
        ],
      },
      {
        title: "Loopt u ergens vast?",
        text: ["Zeg het de projectleider van uw regio, en noem de pagina. Dan zoeken we samen een andere weg en passen we de site aan."],
      },
    ],
  },
  {
    title: "Accessibility",
    intro: "Everyone must be able to work with Schakel: with a keyboard, a screen reader, a phone, and without JavaScript too.",
    parts: [
      {
        title: "How things stand",
        text: [
          "We follow WCAG 2.2, level AA. There has been no independent audit yet. That is why we do not claim to meet all of it.",
          "With each change a program checks all pages. That finds about a third of the mistakes. We have not tested with people with a disability yet.",
        ],
      },
      {
        title: "What we did",
        text: [],
        points: [
          "Everything works with the keyboard. You always see where you are.",
          "Text has enough contrast and can be enlarged. On a narrow screen you need not scroll sideways to read.",
          "Colour never stands alone: there is always a word, a shape or a number. Under each chart is a table.",
          "Forms say what is missing, and keep what you typed.",
          "Texts are short, and the Dutch is written at level B1.",
        ],
      },
      {
        title: "What is not good yet",
        text: [],
        points: [
          "Professional terms, such as names of treatments, are not always simple. We explain what we can.",
          "The title of a window only says what sort of page it is, such as Worklist or Form. That is on purpose: a title stays behind in the history of a device you share. The heading on the page says more.",
          "There is no explanation in sign language.",
        ],
      },
      {
        title: "Are you stuck?",
        text: ["Tell the project leader of your region, and name the page. Then we find another way together and change the site."],
      },
    ],
  },
);
