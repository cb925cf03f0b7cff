import type { AppointmentOutcome } from "../domain/care/report.ts";
import type { CareStep } from "../domain/care/next-step.ts";
import type { EndReason, OutcomeBand } from "../domain/care/case-end.ts";
import type { HandBackReason } from "../domain/care/handing-back.ts";
import type { StartBlocker } from "../domain/consent-standing.ts";
import { bilingual } from "./bilingual.ts";

type Names<Code extends string> = Readonly<Record<Code, string>>;

type Words = {
  readonly title: string;
  readonly steps: Names<CareStep>;
  readonly buttons: Names<CareStep>;
  readonly by: (date: string) => string;
  readonly late: string;
  readonly facts: Names<"handover" | "intakePlanned" | "intakeHeld" | "start" | "appointments" | "end" | "consent">;
  readonly notYet: string;
  readonly shelterSays: (date: string) => string;
  readonly toldBy: Names<"shelter" | "therapist">;
  readonly change: string;
  readonly note: string;
  readonly look: string;
  readonly noneYet: string;
  readonly tellAppointment: string;
  readonly end: string;
  readonly handBack: string;
  readonly counts: (kept: number, missed: number, cancelled: number) => string;
  readonly outcomes: Names<AppointmentOutcome>;
  readonly otherOutcome: (outcome: string) => string;
  readonly allAppointments: string;
  readonly blockers: Names<StartBlocker>;
  readonly blockedTitle: string;
  readonly searchGoesOn: string;
  readonly toConsent: string;
  readonly consentFine: string;
  readonly missed: { readonly title: string; readonly text: string; readonly advice: readonly string[] };
  readonly bands: Names<OutcomeBand>;
  readonly endReasons: Names<EndReason>;
  readonly handBackReasons: Names<HandBackReason>;
};

/** A case from the yes to the end, as both sides read it. */
export const careWords = bilingual<Words>(
  {
    title: "Van ja tot het einde",
    steps: {
      "hand-over": "Eerst: de overdracht. U spreekt elkaar en controleert samen de code.",
      "plan-intake": "Nu: een dag en tijd voor de intake. De behandelaar plant die.",
      "wait-for-intake": "De intake is gepland. U hoeft nu niets te doen.",
      "tell-intake-held": "De dag van de intake is voorbij. Is hij geweest? Noteer het.",
      "tell-result": "Nu: de uitkomst van de screening. De behandelaar voert die in.",
      "decide-after-screening": "De uitkomst is er. De opvang beslist wat er volgt.",
      "settle-consent": "Nu: de toestemming. Tot die er is, kan de behandeling niet beginnen.",
      "tell-start": "Nu: het begin van de behandeling. De behandelaar noteert de eerste dag.",
      "tell-appointments": "De behandeling loopt. Noteer de afspraken: dan ziet de ander ze ook.",
      nothing: "Hier hoeft niets meer.",
    },
    buttons: {
      "hand-over": "Naar de overdracht", "plan-intake": "Plan de intake", "wait-for-intake": "Verzet de intake", "tell-intake-held": "Intake geweest",
      "tell-result": "Voer de uitkomst in", "decide-after-screening": "Lees de uitkomst",
      "settle-consent": "Naar de toestemming", "tell-start": "Noteer het begin", "tell-appointments": "Noteer een afspraak", nothing: "Bekijk",
    },
    by: (date) => `Uiterlijk ${date}.`,
    late: "De tijd is om",
    facts: { handover: "Overdracht", intakePlanned: "Intake gepland", intakeHeld: "Intake geweest", start: "Begonnen", appointments: "Afspraken", end: "Afgerond", consent: "Toestemming" },
    notYet: "nog niet",
    shelterSays: (date) => `De opvang zegt: ${date}.`,
    toldBy: { shelter: "genoteerd door de opvang", therapist: "genoteerd door de behandelaar" },
    change: "Wijzig",
    note: "Noteer",
    look: "Bekijk of noteer",
    noneYet: "nog geen",
    tellAppointment: "Noteer een afspraak",
    end: "Rond de behandeling af",
    handBack: "Geef deze persoon terug",
    counts: (kept, missed, cancelled) => `${kept} gekomen, ${missed} gemist, ${cancelled} afgezegd`,
    outcomes: { kept: "Gekomen", missed: "Niet gekomen", cancelled: "Op tijd afgezegd" },
    otherOutcome: (outcome) => `de ander zegt: ${outcome.toLowerCase()}`,
    allAppointments: "Alle afspraken",
    blockers: {
      "not-recorded": "Er is nog niets genoteerd over de toestemming.",
      "asked-anew": "Door de leeftijd beslist nu iemand anders. Vraag de toestemming opnieuw.",
      "parent-pending": "Een ouder met gezag heeft nog geen antwoord gegeven.",
      "court-pending": "Een ouder met gezag zei nee. De rechter moet nu beslissen.",
      "child-not-asked": "Het kind zelf is nog niet gevraagd. Vanaf 12 jaar moet dat.",
      "child-says-no": "Het kind of de jongere wil het nu niet.",
    },
    blockedTitle: "De behandeling kan nog niet beginnen",
    searchGoesOn: "De plek blijft. Een intake en een eerste gesprek mogen wel.",
    toConsent: "Naar de toestemming",
    consentFine: "in orde",
    missed: {
      title: "Er zijn afspraken gemist",
      text: "Dat ligt bijna nooit aan het kind. In de opvang verandert een dag snel. Bel elkaar even, en kijk samen wat helpt:",
      advice: ["Een ander moment: na school, of juist 's ochtends.", "Behandelen in de opvang, of online.", "Vervoer, en oppas voor de andere kinderen.", "Een berichtje de dag ervoor, van iemand van de opvang."],
    },
    bands: { "much-better": "Het gaat veel beter", better: "Het gaat beter", unchanged: "Het gaat ongeveer hetzelfde", worse: "Het gaat slechter", "not-known": "Dat is niet bekend" },
    endReasons: {
      "goals-reached": "De behandeling is klaar", "no-treatment-needed": "Na de intake bleek behandeling niet nodig", "family-stopped": "Het gezin wilde stoppen",
      "moved-away": "Het gezin is verhuisd en gaat ergens anders verder", "referred-on": "Verwezen naar andere hulp", other: "Een andere reden",
    },
    handBackReasons: {
      "therapist-cannot": "Ik kan het nu niet doen", "other-expertise-needed": "Er is een ander vak nodig", "no-click": "Het klikt niet tussen ons",
      "cannot-come-now": "Het gezin kan nu niet komen", "another-reason": "Een andere reden",
    },
  },
  {
    title: "From yes to the end",
    steps: {
      "hand-over": "First: the handover. You speak to each other and check the code together.",
      "plan-intake": "Now: a day and time for the intake. The therapist plans it.",
      "wait-for-intake": "The intake is planned. You need do nothing now.",
      "tell-intake-held": "The day of the intake has passed. Was it held? Note it.",
      "tell-result": "Now: the outcome of the screening. The therapist enters it.",
      "decide-after-screening": "The outcome is there. The shelter decides what follows.",
      "settle-consent": "Now: consent. Until it is there, the treatment cannot start.",
      "tell-start": "Now: the start of the treatment. The therapist notes the first day.",
      "tell-appointments": "The treatment is under way. Note the appointments: then the other sees them too.",
      nothing: "Nothing more is needed here.",
    },
    buttons: {
      "hand-over": "To the handover", "plan-intake": "Plan the intake", "wait-for-intake": "Move the intake", "tell-intake-held": "Intake was held",
      "tell-result": "Enter the outcome", "decide-after-screening": "Read the outcome",
      "settle-consent": "To consent", "tell-start": "Note the start", "tell-appointments": "Note an appointment", nothing: "Look",
    },
    by: (date) => `No later than ${date}.`,
    late: "The time is over",
    facts: { handover: "Handover", intakePlanned: "Intake planned", intakeHeld: "Intake held", start: "Started", appointments: "Appointments", end: "Completed", consent: "Consent" },
    notYet: "not yet",
    shelterSays: (date) => `The shelter says: ${date}.`,
    toldBy: { shelter: "noted by the shelter", therapist: "noted by the therapist" },
    change: "Change",
    note: "Note",
    look: "See or note",
    noneYet: "none yet",
    tellAppointment: "Note an appointment",
    end: "Complete the treatment",
    handBack: "Give this person back",
    counts: (kept, missed, cancelled) => `${kept} came, ${missed} missed, ${cancelled} cancelled`,
    outcomes: { kept: "Came", missed: "Did not come", cancelled: "Cancelled in time" },
    otherOutcome: (outcome) => `the other says: ${outcome.toLowerCase()}`,
    allAppointments: "All appointments",
    blockers: {
      "not-recorded": "Nothing has been noted about consent yet.",
      "asked-anew": "Because of the age somebody else decides now. Ask for consent again.",
      "parent-pending": "A parent with authority has not answered yet.",
      "court-pending": "A parent with authority said no. A court has to decide now.",
      "child-not-asked": "The child has not been asked yet. From 12 that is needed.",
      "child-says-no": "The child or young person does not want it now.",
    },
    blockedTitle: "The treatment cannot start yet",
    searchGoesOn: "The place stays. An intake and a first talk are allowed.",
    toConsent: "To consent",
    consentFine: "settled",
    missed: {
      title: "Appointments were missed",
      text: "That is hardly ever because of the child. In a shelter a day changes quickly. Call each other, and see together what helps:",
      advice: ["Another time: after school, or in the morning.", "Treatment in the shelter, or online.", "Transport, and somebody to look after the other children.", "A message the day before, from somebody at the shelter."],
    },
    bands: { "much-better": "Much better", better: "Better", unchanged: "About the same", worse: "Worse", "not-known": "Not known" },
    endReasons: {
      "goals-reached": "The treatment is finished", "no-treatment-needed": "The intake showed that no treatment is needed", "family-stopped": "The family wanted to stop",
      "moved-away": "The family moved and goes on elsewhere", "referred-on": "Referred to other help", other: "Another reason",
    },
    handBackReasons: {
      "therapist-cannot": "I cannot do it now", "other-expertise-needed": "Another expertise is needed", "no-click": "It does not click between us",
      "cannot-come-now": "The family cannot come now", "another-reason": "Another reason",
    },
  },
);
