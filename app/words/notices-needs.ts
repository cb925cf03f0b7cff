import { bilingual } from "./bilingual.ts";

/** What is told after a deed on the board of regular moments. */
export const needNotices = bilingual(
  {
    "need-posted": "Het staat op het bord. Behandelaren bij wie het past, zien het meteen.",
    "need-changed": "Het vaste moment is veranderd.",
    "need-confirmed": "Dank u wel. Het blijft staan.",
    "need-taken-off": "Het staat niet meer op het bord.",
    "need-ended": "Dit staat niet meer op het bord.",
    "offer-agreed": "Afgesproken. Hieronder staat hoe u elkaar bereikt.",
    "offer-declined": "Uw nee is verstuurd.",
    "offer-not-open": "Dit aanbod is niet meer open.",
    "parts-taken": "Op die momenten is er al iemand anders.",
    "offer-made": "Uw aanbod is verstuurd. U krijgt een mail als er antwoord is.",
    "offer-withdrawn": "Uw aanbod is ingetrokken.",
    "arrangement-ended": "De afspraak is gestopt. De andere kant krijgt een mail.",
    "not-agreed": "Deze afspraak was er niet meer.",
  },
  {
    "need-posted": "It is on the board. Therapists whom it fits see it at once.",
    "need-changed": "The regular moment has been changed.",
    "need-confirmed": "Thank you. It stays on the board.",
    "need-taken-off": "It is no longer on the board.",
    "need-ended": "This is no longer on the board.",
    "offer-agreed": "Agreed. Below you see how to reach each other.",
    "offer-declined": "Your no has been sent.",
    "offer-not-open": "This offer is no longer open.",
    "parts-taken": "Somebody else is there at those moments.",
    "offer-made": "Your offer has been sent. You get a mail when there is an answer.",
    "offer-withdrawn": "Your offer has been withdrawn.",
    "arrangement-ended": "The agreement has ended. The other side gets a mail.",
    "not-agreed": "This agreement no longer existed.",
  },
);
