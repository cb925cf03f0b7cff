import { letterWords } from "../words/letters.ts";
import type { Letter } from "./letter.ts";

/** To the shelter, when a lead asks whether something could be otherwise. */
export const concessionAsked: Letter = { words: letterWords["concession-asked"], link: () => "/requests" };

/** To the leads of a region, at once: somebody in crisis, and nobody has a place. */
export const crisisWaits: Letter = { words: letterWords["crisis-waits"], link: () => "/region/notices" };

const toNotices = () => "/region/notices";

/** To the leads of a region, for whoever chose to hear it at once: the list says what it is about, the letter does not. */
export const noticeLetters = {
  "pair-not-possible": { words: letterWords["pair-not-possible"], link: toNotices },
  "unanswered-twice": { words: letterWords["unanswered-twice"], link: toNotices },
  "waits-past-norm": { words: letterWords["waits-past-norm"], link: toNotices },
  "mail-fails": { words: letterWords["mail-fails"], link: toNotices },
} as const satisfies Readonly<Record<string, Letter>>;

/** To the leads of the other region. */
export const agreementAsked: Letter = { words: letterWords["agreement-asked"], link: () => "/region/spill-over" };

/** To the leads who asked. */
export const agreementAnswered: Letter = { words: letterWords["agreement-answered"], link: () => "/region/spill-over" };

/** To the leads of both regions, some time before the last day, and when one side ends it sooner. */
export const agreementEnds: Letter = { words: letterWords["agreement-ends"], link: () => "/region/spill-over" };
