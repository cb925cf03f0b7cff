import { bilingual } from "./bilingual.ts";

/** The page that shows what the demo would have mailed. */
export const demoMailWords = bilingual(
  {
    title: "Mail van de demo",
    intro: "Dit is een demo. Er wordt geen mail verstuurd: wat anders in een mailbox zou komen, staat hier. Het nieuwste staat bovenaan.",
    none: "Er is nog geen mail",
    noneYet: "Doe iets in de demo waar iemand bericht van krijgt, zoals een aanvraag versturen. Ververs daarna deze pagina.",
    to: "Aan",
    at: "Wanneer",
  },
  {
    title: "Mail of the demo",
    intro: "This is a demo. No mail is sent: what would otherwise arrive in a mailbox is shown here. The newest comes first.",
    none: "There is no mail yet",
    noneYet: "Do something in the demo that somebody is told about, such as sending a request. Then reload this page.",
    to: "To",
    at: "When",
  },
);
