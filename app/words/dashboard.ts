import type { LeadDeed } from "../domain/dashboard/needs-lead.ts";
import type { Split } from "../domain/dashboard/split.ts";
import type { Clock } from "../domain/waiting/clocks.ts";
import { bilingual } from "./bilingual.ts";

type End = "reached" | "given-up" | "still-waiting";

type DashboardWords = {
  readonly whose: string;
  readonly allRegions: string;
  readonly needsYou: string;
  readonly deeds: Readonly<Record<LeadDeed, (count: number) => string>>;
  readonly approvals: (count: number) => string;
  readonly pastNorm: (count: number, weeks: number) => string;
  readonly nothing: string;
  readonly clocks: string;
  readonly clocksIntro: (from: string, to: string) => string;
  readonly clock: Readonly<Record<Clock, string>>;
  readonly line: Readonly<Record<Clock, Readonly<Record<"reached" | "given-up", string>>>>;
  readonly norm: (weeks: number) => string;
  readonly inWeeks: string;
  readonly median: Readonly<Record<Clock, (days: string) => string>>;
  readonly notReached: Readonly<Record<Clock, string>>;
  readonly within: (share: string, weeks: number) => string;
  readonly notWatched: (weeks: number) => string;
  readonly ends: Readonly<Record<Clock, Readonly<Record<End, (count: string) => string>>>>;
  readonly nobodyYet: string;
  readonly afterWeeks: string;
  readonly weeks: (weeks: number) => string;
  readonly share: string;
  readonly gaveUp: string;
  readonly atRisk: string;
  readonly method: string;
  readonly methodText: string;
  readonly choose: string;
  readonly period: string;
  readonly by: string;
  readonly show: string;
  readonly split: Readonly<Record<Split, string>>;
  readonly splitTitle: (by: string) => string;
  readonly clockSplitTitle: (by: string) => string;
  readonly splitIntro: string;
  readonly intakeMedian: string;
  readonly startMedian: string;
  readonly inNorm: string;
  readonly notReachedShort: string;
  readonly notWatchedShort: string;
  readonly waiting: string;
  readonly organisations: Readonly<Record<string, string>>;
  readonly routes: Readonly<Record<"jeugdwet" | "zvw", string>>;
  readonly ages: (from: number, to: number | null) => string;
  readonly screening: string;
  readonly therapistDecides: string;
  readonly unsaid: string;
};

/** The lead's first page: what needs the lead, and the two clocks. */
export const dashboardWords = bilingual<DashboardWords>(
  {
    whose: "Welke regio?",
    allRegions: "Alle regio's samen",
    needsYou: "Wat vraagt nu uw aandacht?",
    deeds: {
      "help-in-crisis": (count) => (count === 1 ? "1 crisis zonder behandelaar. Zoek mee." : `${count} crises zonder behandelaar. Zoek mee.`),
      "see-silence": (count) => (count === 1 ? "1 crisis wacht op een antwoord. Kijk wie er is gevraagd." : `${count} crises wachten op een antwoord. Kijk wie er is gevraagd.`),
      "replace-therapist": (count) => (count === 1 ? "Bij 1 aanvraag is de behandelaar weg. Regel een ander." : `Bij ${count} aanvragen is de behandelaar weg. Regel een ander.`),
      "speed-up-handover": (count) => (count === 1 ? "1 overdracht duurt te lang. Bel de opvang." : `${count} overdrachten duren te lang. Bel de opvang.`),
      "see-why-nobody": (count) => (count === 1 ? "Voor 1 aanvraag past niemand. Kijk waarom." : `Voor ${count} aanvragen past niemand. Kijk waarom.`),
    },
    approvals: (count) => (count === 1 ? "1 behandelaar of wijziging wacht op uw goedkeuring." : `${count} behandelaren of wijzigingen wachten op uw goedkeuring.`),
    pastNorm: (count, weeks) => (count === 1 ? `1 aanvraag wacht al langer dan ${weeks} weken.` : `${count} aanvragen wachten al langer dan ${weeks} weken.`),
    nothing: "Er is nu niets dat op u wacht.",
    clocks: "Hoe lang duurt het?",
    clocksIntro: (from, to) => `Van ${from} tot en met ${to}. Wie nog wacht, telt mee.`,
    clock: { "to-intake": "Van aanvraag tot intake", "to-start": "Van intake tot start van de behandeling" },
    line: {
      "to-intake": { reached: "intake geweest", "given-up": "gestopt zonder intake" },
      "to-start": { reached: "begonnen", "given-up": "gestopt voor de start" },
    },
    norm: (weeks) => `norm: ${weeks} weken`,
    inWeeks: "van de 100, na zoveel weken",
    median: {
      "to-intake": (days) => `De helft heeft een intake binnen ${days}.`,
      "to-start": (days) => `De helft begint binnen ${days} na de intake.`,
    },
    notReached: {
      "to-intake": "Niet bereikt: minder dan de helft kreeg een intake in de tijd die we zagen.",
      "to-start": "Niet bereikt: minder dan de helft begon in de tijd die we zagen.",
    },
    within: (share, weeks) => `Binnen de norm van ${weeks} weken: ${share} van de 100.`,
    notWatched: (weeks) => `Niemand is al ${weeks} weken gevolgd. Daarom kunnen we nog niet zeggen wie de norm haalt.`,
    ends: {
      "to-intake": { reached: (count) => `${count} met een intake`, "given-up": (count) => `${count} gestopt`, "still-waiting": (count) => `${count} wachten nog` },
      "to-start": { reached: (count) => `${count} begonnen`, "given-up": (count) => `${count} gestopt`, "still-waiting": (count) => `${count} wachten nog` },
    },
    nobodyYet: "In deze periode liep deze klok voor niemand.",
    afterWeeks: "Na",
    weeks: (weeks) => (weeks === 1 ? "1 week" : `${weeks} weken`),
    share: "Zover, van de 100",
    gaveUp: "Gestopt, van de 100",
    atRisk: "Zo lang wachtend gezien",
    method: "Hoe is dit geteld?",
    methodText: "Een gemiddelde van wie geholpen is, laat juist weg wie het langst wacht. Daarom telt iedereen mee die in deze periode wachtte, ook wie nog wacht. Wie stopt, krijgt geen intake meer en telt apart. Wie al voor de periode wachtte, telt pas mee vanaf het begin ervan. Rechts in de grafiek zijn er minder mensen; daar zegt de lijn minder. (Aalen–Johansen)",
    choose: "Wat wilt u zien?",
    period: "Periode",
    by: "Verdeeld naar",
    show: "Toon",
    split: { urgency: "urgentie", "age-band": "leeftijd", form: "behandelvorm", language: "taal", route: "wie betaalt", organisation: "soort organisatie" },
    splitTitle: (by) => `Wie wacht nu: naar ${by}`,
    clockSplitTitle: (by) => `Hoe lang duurt het: naar ${by}`,
    splitIntro: "Druk op een getal om de lijst te zien.",
    intakeMedian: "Helft heeft intake na",
    startMedian: "Helft begint na",
    inNorm: "Intake binnen de norm, van de 100",
    notReachedShort: "niet bereikt",
    notWatchedShort: "nog niet te zeggen",
    waiting: "Wachten nu",
    organisations: { shelter: "Opvang", practice: "Praktijk", programme: "Programma" },
    routes: { jeugdwet: "Gemeente (Jeugdwet)", zvw: "Zorgverzekeraar (Zvw)" },
    ages: (from, to) => (to === null ? `vanaf ${from} jaar` : `${from}–${to} jaar`),
    screening: "Screening",
    therapistDecides: "De behandelaar kiest",
    unsaid: "Taal niet genoemd",
  },
  {
    whose: "Which region?",
    allRegions: "All regions together",
    needsYou: "What needs you now?",
    deeds: {
      "help-in-crisis": (count) => (count === 1 ? "1 crisis without a therapist. Help to find somebody." : `${count} crises without a therapist. Help to find somebody.`),
      "see-silence": (count) => (count === 1 ? "1 crisis waits for an answer. See who was asked." : `${count} crises wait for an answer. See who was asked.`),
      "replace-therapist": (count) => (count === 1 ? "The therapist of 1 request is gone. Arrange another." : `The therapist of ${count} requests is gone. Arrange another.`),
      "speed-up-handover": (count) => (count === 1 ? "1 handover takes too long. Call the shelter." : `${count} handovers take too long. Call the shelter.`),
      "see-why-nobody": (count) => (count === 1 ? "Nobody fits 1 request. See why." : `Nobody fits ${count} requests. See why.`),
    },
    approvals: (count) => (count === 1 ? "1 therapist or change waits for your approval." : `${count} therapists or changes wait for your approval.`),
    pastNorm: (count, weeks) => (count === 1 ? `1 request has waited longer than ${weeks} weeks.` : `${count} requests have waited longer than ${weeks} weeks.`),
    nothing: "Nothing is waiting for you now.",
    clocks: "How long does it take?",
    clocksIntro: (from, to) => `From ${from} to ${to}. Who still waits is included.`,
    clock: { "to-intake": "From request to intake", "to-start": "From intake to the start of treatment" },
    line: {
      "to-intake": { reached: "intake held", "given-up": "stopped without intake" },
      "to-start": { reached: "started", "given-up": "stopped before the start" },
    },
    norm: (weeks) => `norm: ${weeks} weeks`,
    inWeeks: "in 100, after so many weeks",
    median: {
      "to-intake": (days) => `Half have an intake within ${days}.`,
      "to-start": (days) => `Half start within ${days} of the intake.`,
    },
    notReached: {
      "to-intake": "Not reached: fewer than half had an intake in the time that we saw.",
      "to-start": "Not reached: fewer than half started in the time that we saw.",
    },
    within: (share, weeks) => `Within the norm of ${weeks} weeks: ${share} in 100.`,
    notWatched: (weeks) => `Nobody has been followed for ${weeks} weeks yet. So we cannot say who meets the norm.`,
    ends: {
      "to-intake": { reached: (count) => `${count} with an intake`, "given-up": (count) => `${count} stopped`, "still-waiting": (count) => `${count} still waiting` },
      "to-start": { reached: (count) => `${count} started`, "given-up": (count) => `${count} stopped`, "still-waiting": (count) => `${count} still waiting` },
    },
    nobodyYet: "This clock ran for nobody in this period.",
    afterWeeks: "After",
    weeks: (weeks) => (weeks === 1 ? "1 week" : `${weeks} weeks`),
    share: "So far, in 100",
    gaveUp: "Stopped, in 100",
    atRisk: "Seen waiting so long",
    method: "How is this counted?",
    methodText: "An average of those who were helped leaves out exactly those who wait longest. So everyone who waited in this period counts, also who still waits. Who stops gets no intake any more and counts apart. Who waited before the period counts only from its beginning. To the right of the chart there are fewer people; there the line says less. (Aalen–Johansen)",
    choose: "What do you want to see?",
    period: "Period",
    by: "Split by",
    show: "Show",
    split: { urgency: "urgency", "age-band": "age", form: "treatment", language: "language", route: "who pays", organisation: "kind of organisation" },
    splitTitle: (by) => `Who waits now: by ${by}`,
    clockSplitTitle: (by) => `How long it takes: by ${by}`,
    splitIntro: "Press a number to see its list.",
    intakeMedian: "Half have intake after",
    startMedian: "Half start after",
    inNorm: "Intake within the norm, in 100",
    notReachedShort: "not reached",
    notWatchedShort: "too early to say",
    waiting: "Waiting now",
    organisations: { shelter: "Shelter", practice: "Practice", programme: "Programme" },
    routes: { jeugdwet: "Municipality (Jeugdwet)", zvw: "Health insurer (Zvw)" },
    ages: (from, to) => (to === null ? `from ${from} years` : `${from}–${to} years`),
    screening: "Screening",
    therapistDecides: "The therapist decides",
    unsaid: "Language not named",
  },
);
