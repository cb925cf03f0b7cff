import { bilingual } from "./bilingual.ts";

export const nationalWords = bilingual(
  {
    regionsTitle: "Regio's",
    regionsIntro: "Een regio die uit staat, krijgt geen nieuwe aanvragen en geen nieuwe behandelaren. Wat daar loopt, gaat door.",
    region: "Regio",
    state: "Stand",
    on: "Doet mee",
    off: "Staat uit",
    action: "Wat kunt u doen?",
    switchOn: (name: string) => `${name} laten meedoen`,
    switchOff: (name: string) => `${name} uitzetten`,
  },
  {
    regionsTitle: "Regions",
    regionsIntro: "A region that is off takes no new requests and no new therapists. What runs there goes on.",
    region: "Region",
    state: "State",
    on: "Takes part",
    off: "Is off",
    action: "What can you do?",
    switchOn: (name: string) => `Let ${name} take part`,
    switchOff: (name: string) => `Switch ${name} off`,
  },
);
