import type { Side } from "../domain/care/side.ts";
import { bilingual } from "./bilingual.ts";

type Titled = { readonly title: string; readonly intro: string };
type DayWords = Titled & { readonly day: string; readonly submit: string };

type Words = {
  readonly back: Readonly<Record<Side, (reference: string) => string>>;
  readonly intake: DayWords & { readonly time: string; readonly timeHint: string };
  readonly intakeHeld: DayWords;
  readonly start: DayWords;
  readonly appointment: DayWords & { readonly how: string };
  readonly appointments: { readonly day: string; readonly how: string };
  readonly end: DayWords & { readonly measure: string; readonly measureLink: string; readonly outcome: string; readonly reason: string };
  readonly handBack: Titled & { readonly reason: string; readonly submit: string; readonly keep: string };
  readonly problems: Readonly<Record<string, string>>;
};

/** The small forms of a case that runs. */
export const caseFormWords = bilingual<Words>(
  {
    back: { shelter: (reference) => `Aanvraag ${reference}`, therapist: () => "Naar deze persoon" },
    intake: { title: "Intake plannen", intro: "De ander ziet de dag en de tijd ook.", day: "Dag", time: "Tijd", timeHint: "Bijvoorbeeld 14:00", submit: "Plan de intake" },
    intakeHeld: { title: "Intake geweest", intro: "De wachttijd telt tot deze dag.", day: "Op welke dag was de intake?", submit: "Bewaar" },
    start: { title: "Begin van de behandeling", intro: "De eerste keer dat er is behandeld. Een intake telt niet mee.", day: "Op welke dag begon de behandeling?", submit: "Bewaar" },
    appointment: { title: "Een afspraak noteren", intro: "Eén regel per dag. Twee keer op één dag telt als één afspraak.", how: "Hoe ging het?", day: "Op welke dag?", submit: "Bewaar" },
    appointments: { day: "Dag", how: "Hoe het ging" },
    end: {
      title: "Behandeling afronden",
      intro: "Uw plek is daarna meteen vrij voor een ander kind. Dit kunt u niet terugdraaien.",
      measure: "Hebt u opnieuw gemeten?",
      measureLink: "Vul de uitkomst eerst in",
      outcome: "Hoe gaat het nu, vergeleken met het begin?",
      reason: "Waarom eindigt het?",
      day: "Wat was de laatste dag?",
      submit: "Rond af",
    },
    handBack: {
      title: "Deze persoon teruggeven",
      intro: "De aanvraag gaat terug in de rij. De wachttijd blijft staan, en we zoeken meteen verder. Uw plek is weer vrij. U krijgt deze persoon niet opnieuw voorgesteld. Bel de opvang even: dat is prettiger dan een mail.",
      reason: "Waarom gaat het niet?",
      submit: "Ja, geef terug",
      keep: "Nee, ik ga door",
    },
    problems: {
      "day-missing": "Kies een dag.",
      "day-format": "Dit is geen dag. Schrijf bijvoorbeeld 22-11-2026.",
      "day-in-future": "Deze dag moet nog komen. Kies vandaag of eerder.",
      "day-before-yes": "Deze dag is van vóór het ja van de behandelaar.",
      "day-before-intake": "Deze dag is van vóór de intake.",
      "day-before-last": "Er staat al iets genoteerd op een latere dag. Kies die dag of later.",
      "moment-in-past": "Dit moment is al voorbij. Kies een dag en tijd die nog komen.",
      "moment-too-far": "Dit is meer dan een jaar weg. Klopt het jaar?",
      "time-missing": "Vul een tijd in, bijvoorbeeld 14:00.",
      "time-format": "Schrijf de tijd als uren en minuten, bijvoorbeeld 14:00.",
      "outcome-missing": "Kies hoe het ging.",
      "reason-missing": "Kies een reden.",
    },
  },
  {
    back: { shelter: (reference) => `Request ${reference}`, therapist: () => "To this person" },
    intake: { title: "Plan the intake", intro: "The other sees the day and the time too.", day: "Day", time: "Time", timeHint: "For example 14:00", submit: "Plan the intake" },
    intakeHeld: { title: "Intake was held", intro: "The waiting time counts up to this day.", day: "On which day was the intake?", submit: "Save" },
    start: { title: "Start of the treatment", intro: "The first time there was treatment. An intake does not count.", day: "On which day did the treatment start?", submit: "Save" },
    appointment: { title: "Note an appointment", intro: "One line a day. Twice on one day counts as one appointment.", how: "How did it go?", day: "On which day?", submit: "Save" },
    appointments: { day: "Day", how: "How it went" },
    end: {
      title: "Complete the treatment",
      intro: "Your place is then free at once for another child. You cannot undo this.",
      measure: "Did you measure again?",
      measureLink: "Enter the result first",
      outcome: "How is it now, compared with the beginning?",
      reason: "Why does it end?",
      day: "What was the last day?",
      submit: "Complete",
    },
    handBack: {
      title: "Give this person back",
      intro: "The request goes back into the queue. The waiting time stays, and we search on at once. Your place is free again. This person is not proposed to you again. Give the shelter a call: that is kinder than a mail.",
      reason: "Why does it not work?",
      submit: "Yes, give back",
      keep: "No, I go on",
    },
    problems: {
      "day-missing": "Choose a day.",
      "day-format": "This is not a day. Write for example 22-11-2026.",
      "day-in-future": "This day is still to come. Choose today or earlier.",
      "day-before-yes": "This day is before the therapist said yes.",
      "day-before-intake": "This day is before the intake.",
      "day-before-last": "Something has been noted on a later day. Choose that day or later.",
      "moment-in-past": "This moment has passed. Choose a day and time to come.",
      "moment-too-far": "This is more than a year away. Is the year right?",
      "time-missing": "Enter a time, for example 14:00.",
      "time-format": "Write the time as hours and minutes, for example 14:00.",
      "outcome-missing": "Choose how it went.",
      "reason-missing": "Choose a reason.",
    },
  },
);
