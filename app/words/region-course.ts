import type { UnmetCause } from "../domain/census/unmet-cause.ts";
import type { Answer, Togetherness } from "../domain/dashboard/question.ts";
import { bilingual } from "./bilingual.ts";

type CourseWords = {
  readonly print: string;
  readonly trends: string;
  readonly trendsIntro: string;
  readonly noTrends: string;
  readonly week: string;
  readonly open: string;
  readonly free: string;
  readonly arrived: string;
  readonly found: string;
  readonly withdrawn: string;
  readonly openBy: (by: string) => string;
  readonly causes: string;
  readonly causesIntro: (day: string) => string;
  readonly cause: string;
  readonly causeWords: Readonly<Record<UnmetCause, string>>;
  readonly requests: string;
  readonly perLanguage: string;
  readonly perLanguageIntro: string;
  readonly language: string;
  readonly freePlaces: string;
  readonly proposals: string;
  readonly proposalsIntro: string;
  readonly answer: string;
  readonly answers: Readonly<Record<Answer, string>>;
  readonly noAnswers: string;
  readonly appointments: string;
  readonly appointment: string;
  readonly outcomes: Readonly<Record<"kept" | "missed" | "cancelled", string>>;
  readonly missedShare: (missed: string, all: string) => string;
  readonly noAppointments: string;
  readonly families: string;
  readonly familiesIntro: string;
  readonly together: Readonly<Record<Togetherness, string>>;
  readonly noFamilies: string;
  readonly number: string;
  readonly ways: string;
  readonly whatIf: string;
  readonly listOf: Readonly<Record<"waiting" | "past-norm" | "to-intake" | "to-start" | "reached" | "given-up" | "still-waiting", string>>;
  readonly page: (page: number, pages: number) => string;
  readonly total: (count: string) => string;
  readonly backToAll: string;
};

/** The rest of the lead's first page: how it goes from week to week, what is said to proposals, and the names of lists. */
export const courseWords = bilingual<CourseWords>(
  {
    print: "Print dit overzicht",
    trends: "Hoe gaat het van week tot week?",
    trendsIntro: "Uit de telling van elke nacht. Een week laat zien hoe het stond op de laatste dag ervan.",
    noTrends: "Er is nog niets geteld. Dat gebeurt elke nacht.",
    week: "Week van",
    open: "open aanvragen",
    free: "vrije plekken",
    arrived: "nieuw",
    found: "ja gezegd",
    withdrawn: "ingetrokken",
    openBy: (by) => `Open aanvragen naar ${by}`,
    causes: "Waarom heeft iemand niemand?",
    causesIntro: (day) => `Zo stond het aan het eind van ${day}. Elke open aanvraag zonder voorstel telt één keer: bij het punt waarop de laatste behandelaar afviel.`,
    cause: "Hierop viel de laatste af",
    causeWords: {
      queue: "Er is iemand; die gaat naar wie eerder aan de beurt is", region: "Werkt niet in de regio", form: "Geeft deze behandeling niet", age: "Niet op deze leeftijd", level: "Nog niet zelfstandig",
      profession: "Niet het juiste beroep", population: "Niet voor deze doelgroep", funding: "Geen contract", language: "Spreekt de taal niet", gender: "Ander geslacht dan nodig", place: "Niet op deze plek",
      "part-of-week": "Niet op dit deel van de week", approval: "Nog niet goedgekeurd", confirmation: "Niet bevestigd", pause: "Op pauze", absence: "Afwezig", bar: "Zei al nee", capacity: "Geen vrije plek",
    },
    requests: "Aanvragen",
    perLanguage: "Vraag en vrije plekken per taal",
    perLanguageIntro: "Een plek telt mee bij elke taal die de behandelaar spreekt. Met een tolk kan soms ook een ander.",
    language: "Taal",
    freePlaces: "Vrije plekken",
    proposals: "Wat zeggen behandelaren?",
    proposalsIntro: "Antwoorden op voorstellen in deze periode.",
    answer: "Antwoord",
    answers: {
      accepted: "Ja", "no-place": "Nee: geen plek", "not-my-expertise": "Nee: valt buiten het eigen vak", "this-one-case": "Nee: deze aanvraag niet", "stop-asking-me": "Nee: neemt nu niemand aan",
      expired: "Geen antwoord op tijd", withdrawn: "Voorstel ingetrokken",
    },
    noAnswers: "In deze periode is er op geen voorstel geantwoord.",
    appointments: "Komen mensen op afspraken?",
    appointment: "Afspraak",
    outcomes: { kept: "Geweest", missed: "Niet gekomen", cancelled: "Op tijd afgezegd" },
    missedShare: (missed, all) => `Niet gekomen: ${missed} van de ${all} afspraken.`,
    noAppointments: "In deze periode zijn er geen afspraken doorgegeven.",
    families: "Blijven gezinnen bij elkaar?",
    familiesIntro: "Gezinnen waarvan twee of meer mensen een behandelaar hebben.",
    together: { "same-therapist": "Zelfde behandelaar", "same-practice": "Zelfde praktijk", apart: "Verschillende praktijken" },
    noFamilies: "In deze periode vond van geen gezin meer dan één persoon iemand.",
    number: "Aantal",
    ways: "Verder kijken",
    whatIf: "Reken uit wat een verandering zou doen",
    listOf: {
      waiting: "wachten op een behandelaar", "past-norm": "wachten langer dan de norm", "to-intake": "van aanvraag tot intake", "to-start": "van intake tot start",
      reached: "zover gekomen", "given-up": "gestopt", "still-waiting": "wacht nog",
    },
    page: (page, pages) => `Pagina ${page} van ${pages}`,
    total: (count) => `${count} aanvragen in deze lijst.`,
    backToAll: "Bekijk alles wat loopt",
  },
  {
    print: "Print this overview",
    trends: "How does it go from week to week?",
    trendsIntro: "From the count of every night. A week shows how it stood on its last day.",
    noTrends: "Nothing has been counted yet. That happens every night.",
    week: "Week of",
    open: "open requests",
    free: "free places",
    arrived: "new",
    found: "said yes to",
    withdrawn: "withdrawn",
    openBy: (by) => `Open requests by ${by}`,
    causes: "Why has somebody nobody?",
    causesIntro: (day) => `As it stood at the end of ${day}. Each open request without a proposal counts once: at the point at which the last therapist fell away.`,
    cause: "The last fell away at",
    causeWords: {
      queue: "There is somebody, who goes to those before in the queue", region: "Does not work in the region", form: "Does not give this treatment", age: "Not at this age", level: "Not independent yet",
      profession: "Not the right profession", population: "Not for these people", funding: "No contract", language: "Does not speak the language", gender: "Other gender than needed", place: "Not at this place",
      "part-of-week": "Not at this part of the week", approval: "Not approved yet", confirmation: "Not confirmed", pause: "Paused", absence: "Absent", bar: "Has said no", capacity: "No free place",
    },
    requests: "Requests",
    perLanguage: "Demand and free places per language",
    perLanguageIntro: "A place counts under every language that its therapist speaks. With an interpreter somebody else will sometimes do.",
    language: "Language",
    freePlaces: "Free places",
    proposals: "What do therapists say?",
    proposalsIntro: "Answers to proposals in this period.",
    answer: "Answer",
    answers: {
      accepted: "Yes", "no-place": "No: no place", "not-my-expertise": "No: outside the own field", "this-one-case": "No: not this request", "stop-asking-me": "No: takes nobody now",
      expired: "No answer in time", withdrawn: "Proposal withdrawn",
    },
    noAnswers: "No proposal was answered in this period.",
    appointments: "Do people come to appointments?",
    appointment: "Appointment",
    outcomes: { kept: "Kept", missed: "Missed", cancelled: "Cancelled in time" },
    missedShare: (missed, all) => `Missed: ${missed} of ${all} appointments.`,
    noAppointments: "No appointments were reported in this period.",
    families: "Do families stay together?",
    familiesIntro: "Families of whom two or more have a therapist.",
    together: { "same-therapist": "Same therapist", "same-practice": "Same practice", apart: "Different practices" },
    noFamilies: "In this period no family had more than one person who found somebody.",
    number: "Number",
    ways: "Look further",
    whatIf: "Work out what a change would do",
    listOf: {
      waiting: "waiting for a therapist", "past-norm": "waiting longer than the norm", "to-intake": "from request to intake", "to-start": "from intake to start",
      reached: "came so far", "given-up": "stopped", "still-waiting": "still waiting",
    },
    page: (page, pages) => `Page ${page} of ${pages}`,
    total: (count) => `${count} requests in this list.`,
    backToAll: "See everything that runs",
  },
);
