import type { ProsePart } from "./prose-part.ts";
import { bilingual } from "./bilingual.ts";

/** How it works: who pays, which gemeente, who decides. Numbers come from the dated settings. */
export const fundingExplained = bilingual<readonly ProsePart[]>(
  [
    {
      title: "In het kort",
      text: [],
      points: [
        "Tot {adultAge} jaar: de gemeente betaalt, via de Jeugdwet. Het kost het gezin niets.",
        "Vanaf {adultAge} jaar: de zorgverzekering betaalt, via de Zvw. Er is een brief van de huisarts nodig. Het eigen risico is, voor zover wij weten, € {euros} per jaar.",
        "Tot {untilAge} jaar kan jeugdhulp doorlopen. Dat kan alleen voor hulp die geen andere wet betaalt, en alleen als die al eerder nodig was.",
      ],
    },
    {
      title: "Welke gemeente betaalt?",
      text: ["Niet de gemeente van de opvang. Deze regels gelden, in deze volgorde. Het gezag speelt geen rol."],
      steps: [
        "In de opvang: de gemeente van het adres vóór de opvang.",
        "Thuis: de gemeente van het adres van nu.",
        "Is er geen adres, of onderzoekt de gemeente of het klopt? Dan de gemeente waar de moeder woonde bij de geboorte.",
        "Is ook dat er niet, of komt het kind uit het buitenland? Dan de gemeente waar het kind nu is.",
      ],
    },
    {
      title: "Wie beslist over jeugdhulp?",
      text: [],
      points: [
        "De huisarts, de jeugdarts en de medisch specialist verwijzen rechtstreeks. De gemeente betaalt, en kan eisen stellen aan contracten.",
        "De gemeente, vaak het wijkteam, beslist als u het haar vraagt.",
        "Is er een kinderbeschermingsmaatregel? Dan beslist de gecertificeerde instelling, en moet de gemeente de hulp leveren.",
      ],
    },
  ],
  [
    {
      title: "In short",
      text: [],
      points: [
        "Up to {adultAge}: the municipality pays, under the Jeugdwet. It costs the family nothing.",
        "From {adultAge}: the health insurer pays, under the Zvw. A letter from the GP is needed. The deductible is, as far as we know, € {euros} a year.",
        "Up to {untilAge} youth care can go on. Only for help that no other law pays, and only if it was needed before.",
      ],
    },
    {
      title: "Which municipality pays?",
      text: ["Not that of the shelter. These rules apply, in this order. Parental authority plays no part."],
      steps: [
        "In a shelter: the municipality of the address before the shelter.",
        "At home: the municipality of the address of now.",
        "Is there no address, or is it being looked into? Then the municipality where the mother lived at the birth.",
        "Is that not there either, or does the child come from abroad? Then the municipality where the child is now.",
      ],
    },
    {
      title: "Who decides on youth care?",
      text: [],
      points: [
        "The GP, the youth doctor and the medical specialist refer directly. The municipality pays, and may have rules about contracts.",
        "The municipality, often its community team, decides if you ask it.",
        "Is there a child-protection measure? Then the certified institution decides, and the municipality must provide the help.",
      ],
    },
  ],
);
