import type { ConsentState } from "../../app/domain/consent.ts";
import type { ChildWord } from "../../app/domain/consent-standing.ts";
import type { StoryOfLife } from "./demo-life.ts";
import type { RequestStatus } from "../../app/domain/request.ts";
import type { Urgency } from "../../app/domain/urgency.ts";

/** Who was asked, how many days ago, and how that ended. */
export type Asked = { readonly whom: "Tom" | "Tom's group" | "a colleague"; readonly ago: number; readonly answer: "open" | "accepted" | "declined"; readonly answeredAgo?: number; readonly endedAgo?: number };

/** What both sides told of a case: days ago, as everything here. A plan is days ahead. */
export type StoryOfCare = {
  readonly codeAgo?: number;
  readonly handedOverAgo?: number;
  readonly planAhead?: number;
  readonly intakeAgo?: number;
  readonly startedAgo?: number;
  readonly appointments?: readonly (readonly [ago: number, outcome: "kept" | "missed" | "cancelled"])[];
  readonly endedAgo?: number;
};

type StoryOfConsent = { readonly state: ConsentState; readonly childSays?: ChildWord; readonly ago: number };

/** One request of the demo, from the day it was sent: days ago, so that the demo is of today whenever it starts. */
export type Story = {
  readonly shelter: "De Haven" | "Het Anker";
  /** Requests with one word here are of one family. */
  readonly family: string;
  readonly who: "child" | "parent";
  readonly age: number;
  readonly kind?: "screening";
  readonly forms: readonly string[];
  readonly language?: string;
  readonly urgency?: Urgency;
  readonly places?: readonly string[];
  readonly note?: string;
  readonly sentAgo: number;
  readonly asked?: readonly Asked[];
  /** What came after the answer. */
  readonly later?: readonly { readonly status: RequestStatus; readonly ago: number; readonly reason?: string }[];
  readonly care?: StoryOfCare;
  readonly consent?: StoryOfConsent;
  readonly life?: StoryOfLife;
};

const hours = (count: number) => count / 24;

/** Every state that a shelter meets is here once, and the first search of the engine adds who fits and who does not. */
export const stories: readonly Story[] = [
  {
    shelter: "De Haven", family: "first", who: "child", age: 8, forms: ["emdr"], sentAgo: 74, asked: [{ whom: "Tom", ago: 66, answer: "accepted", answeredAgo: 64 }],
    later: [{ status: "handed-over", ago: 62 }, { status: "intake-held", ago: 51 }, { status: "started", ago: 38 }],
    care: { handedOverAgo: 62, intakeAgo: 51, startedAgo: 38, appointments: [[38, "kept"], [31, "kept"], [24, "missed"], [17, "kept"], [10, "cancelled"], [3, "missed"]] },
    consent: { state: "sole_gezag", ago: 70 },
  },
  {
    shelter: "De Haven", family: "second", who: "child", age: 12, forms: ["writejunior"], urgency: "high", note: "Slaapt slecht en schrikt van harde geluiden.",
    sentAgo: 19, asked: [{ whom: "Tom", ago: 4, answer: "accepted", answeredAgo: 1 }],
    care: { codeAgo: 1 }, consent: { state: "both_given", childSays: "not-asked", ago: 12 },
  },
  // One after another: long waited for a handover, an intake that is planned, an intake that was held and waits for a court.
  {
    shelter: "De Haven", family: "eleventh", who: "child", age: 7, forms: ["emdr"], sentAgo: 33, asked: [{ whom: "Tom", ago: 14, answer: "accepted", answeredAgo: 9 }],
    care: { codeAgo: 9 },
  },
  {
    shelter: "De Haven", family: "twelfth", who: "child", age: 10, forms: ["tfcgt"], sentAgo: 28, asked: [{ whom: "Tom", ago: 12, answer: "accepted", answeredAgo: 8 }],
    later: [{ status: "handed-over", ago: 6 }], care: { handedOverAgo: 6, planAhead: 2 }, consent: { state: "one_given_other_pending", ago: 5 },
  },
  {
    shelter: "De Haven", family: "thirteenth", who: "child", age: 11, forms: ["emdr"], urgency: "high", sentAgo: 52, asked: [{ whom: "Tom", ago: 40, answer: "accepted", answeredAgo: 38 }],
    later: [{ status: "handed-over", ago: 36 }, { status: "intake-held", ago: 22 }], care: { handedOverAgo: 36, intakeAgo: 23 },
    consent: { state: "one_given_other_refused_court_pending", ago: 16 },
  },
  {
    shelter: "De Haven", family: "third", who: "child", age: 9, forms: ["emdr"], urgency: "high", note: "Kan niet goed stilzitten, vindt tekenen fijn.",
    sentAgo: 31, asked: [{ whom: "a colleague", ago: 16, answer: "declined", answeredAgo: 13 }, { whom: "Tom", ago: hours(20), answer: "open" }],
    consent: { state: "both_given", ago: 28 },
  },
  { shelter: "De Haven", family: "third", who: "parent", age: 34, forms: ["emdr"], sentAgo: 31 },
  { shelter: "De Haven", family: "fourth", who: "child", age: 6, forms: ["emdr"], language: "ckb", sentAgo: 24, note: "Praat nog geen Nederlands. Met een tolk aan de telefoon lukt het niet.", consent: { state: "sole_gezag", ago: 20 } },
  { shelter: "De Haven", family: "fifth", who: "child", age: 7, forms: ["emdr"], urgency: "crisis", places: ["at-shelter", "at-practice"], sentAgo: hours(3) },
  { shelter: "De Haven", family: "sixth", who: "child", age: 13, kind: "screening", forms: [], sentAgo: hours(26) },
  {
    shelter: "De Haven", family: "seventh", who: "child", age: 10, forms: ["emdr"], sentAgo: 190, asked: [{ whom: "Tom", ago: 176, answer: "accepted", answeredAgo: 174, endedAgo: 33 }],
    later: [{ status: "handed-over", ago: 171 }, { status: "intake-held", ago: 160 }, { status: "started", ago: 148 }, { status: "completed", ago: 33 }],
    care: { handedOverAgo: 171, intakeAgo: 160, startedAgo: 148, endedAgo: 33 }, consent: { state: "both_given", ago: 186 },
  },
  { shelter: "De Haven", family: "eighth", who: "child", age: 5, forms: ["pcit"], sentAgo: 45, later: [{ status: "withdrawn", ago: 12, reason: "left-shelter" }] },
  // Waits on request, was interrupted, came from another shelter, and goes to another one.
  {
    shelter: "De Haven", family: "fifteenth", who: "child", age: 9, forms: ["emdr"], sentAgo: 40, later: [{ status: "parked", ago: 6, reason: "other-care-first" }],
    life: { pause: { kind: "parked", reason: "other-care-first", ago: 6, endsIn: 20 }, changed: { field: "urgency", before: "high", after: "normal", reason: "situation-changed", ago: 14 } },
    consent: { state: "both_given", ago: 35 },
  },
  {
    shelter: "De Haven", family: "sixteenth", who: "child", age: 13, forms: ["emdr"], sentAgo: 98, asked: [{ whom: "Tom", ago: 84, answer: "accepted", answeredAgo: 82, endedAgo: 9 }],
    later: [{ status: "handed-over", ago: 79 }, { status: "intake-held", ago: 66 }, { status: "started", ago: 52 }, { status: "interrupted", ago: 9, reason: "cannot-come-now" }],
    life: { pause: { kind: "interrupted", reason: "cannot-come-now", ago: 9, endsIn: 12 } }, consent: { state: "both_given", childSays: "yes", ago: 90 },
  },
  { shelter: "De Haven", family: "seventeenth", who: "child", age: 8, forms: ["tfcgt"], language: "ti", sentAgo: 57, life: { moved: { ago: 5 } }, consent: { state: "gi_or_voogd", ago: 50 } },
  // In Tom's group, which begins in some weeks: one takes part, one was asked for it.
  {
    shelter: "De Haven", family: "nineteenth", who: "child", age: 10, forms: ["horizon-3"], sentAgo: 30, asked: [{ whom: "Tom's group", ago: 10, answer: "accepted", answeredAgo: 8 }],
    later: [{ status: "handed-over", ago: 6 }], care: { handedOverAgo: 6 }, consent: { state: "both_given", ago: 7 },
  },
  { shelter: "De Haven", family: "twentieth", who: "child", age: 9, forms: ["horizon-3"], sentAgo: 17, asked: [{ whom: "Tom's group", ago: hours(30), answer: "open" }] },
  { shelter: "Het Anker", family: "eighteenth", who: "child", age: 6, forms: ["emdr"], sentAgo: 22, life: { moved: { offeredAgo: 1, endsIn: 5 } } },
  { shelter: "Het Anker", family: "ninth", who: "child", age: 11, forms: ["emdr"], sentAgo: 15 },
  { shelter: "Het Anker", family: "ninth", who: "parent", age: 29, forms: ["emdr"], language: "en", sentAgo: 15 },
  { shelter: "Het Anker", family: "tenth", who: "child", age: 16, forms: [], urgency: "high", sentAgo: 6 },
];
