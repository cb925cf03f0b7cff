import { bilingual } from "./bilingual.ts";

/** What the next page says about a deed of the national team. */
export const nationalNotices = bilingual<Readonly<Record<string, string>>>(
  {
    "setting-proposed": "Uw voorstel staat klaar. De anderen van het team krijgen een mail.",
    "setting-approved": "Goedgekeurd. De wijziging staat nu vast.",
    "setting-refused": "Afgewezen. Er verandert niets.",
    "setting-taken-back": "Uw voorstel is ingetrokken. Er verandert niets.",
    "setting-weighed-again": "We rekenen opnieuw. Kijk over een minuut nog eens.",
    "setting-own-proposal": "Over uw eigen voorstel beslist een ander van het team.",
    "setting-not-open": "Dit voorstel is niet meer open. Hieronder staat hoe het is afgelopen.",
    "setting-not-weighed": "Het effect is intussen opnieuw uitgerekend. Lees het hieronder, en beslis dan.",
    "setting-overtaken": "Dit kan niet meer: er is intussen iets anders veranderd, of de dag is voorbij.",
    "setting-proposed-already": "Over deze instelling staat al een voorstel open.",
  },
  {
    "setting-proposed": "Your proposal is there. The others of the team get a mail.",
    "setting-approved": "Approved. The change is settled now.",
    "setting-refused": "Refused. Nothing changes.",
    "setting-taken-back": "Your proposal has been taken back. Nothing changes.",
    "setting-weighed-again": "We are working it out again. Look again in a minute.",
    "setting-own-proposal": "Somebody else of the team decides about your own proposal.",
    "setting-not-open": "This proposal is no longer open. Below it says how it ended.",
    "setting-not-weighed": "The effect was worked out again meanwhile. Read it below, and then decide.",
    "setting-overtaken": "This is no longer possible: something else changed meanwhile, or the day is over.",
    "setting-proposed-already": "A proposal about this setting is open already.",
  },
);
