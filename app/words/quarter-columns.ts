import { bilingual } from "./bilingual.ts";

type Names = Readonly<Record<string, string>>;

/** What the columns of the published tables are called, by code; a part of a group stands under its group. */
export const columnWords = bilingual<Names>(
  {
    child: "Kinderen", parent: "Ouders", "child/0-3": "0 tot en met 3 jaar", "child/4-7": "4 tot en met 7 jaar", "child/8-11": "8 tot en met 11 jaar", "child/12-15": "12 tot en met 15 jaar",
    "child/16-17": "16 en 17 jaar", "child/18+": "18 jaar en ouder",
    screening: "Screening", treatment: "Behandeling", "treatment/several": "Meer dan één vorm", "treatment/therapist-decides": "De behandelaar kiest",
    crisis: "Crisis", high: "Dringend", normal: "Gewoon", other: "Andere talen",
    short: "Korter dan 14 weken", "short/0-4": "korter dan 4 weken", "short/4-8": "4 tot 8 weken", "short/8-14": "8 tot 14 weken",
    long: "14 weken of langer", "long/14-26": "14 tot 26 weken", "long/26+": "26 weken of langer",
    "own-region": "Behandelaar uit de eigen regio", "other-region": "Behandelaar uit een andere regio",
    "in-time": "Op tijd", "in-time/first-half": "in de eerste helft van de norm", "in-time/second-half": "in de tweede helft van de norm", "not-in-time": "Niet op tijd", "given-up": "Gestopt voordat de norm om was",
    said: "Nee gezegd", "said/no-place": "geen plek", "said/not-my-expertise": "niet mijn vak", "said/this-one-case": "niet deze aanvraag", "said/stop-asking-me": "voorlopig geen aanvragen",
    expired: "Geen antwoord op tijd", "taken-back": "Ingetrokken",
    helped: "Afgerond", "helped/goals-reached": "de behandeling is klaar", "helped/no-treatment-needed": "behandeling niet nodig", "helped/family-stopped": "het gezin stopte", "helped/moved-away": "verhuisd",
    "helped/referred-on": "doorverwezen", "helped/other": "iets anders", "helped/continues-as-treatment": "na de screening verder met behandeling", "helped/not-told": "reden niet opgegeven",
    "taken-back/no-longer-needed": "niet meer nodig", "taken-back/treated-elsewhere": "hulp van iemand anders", "taken-back/not-wanted": "het gezin wil niet", "taken-back/left-shelter": "weg uit de opvang",
    "taken-back/sent-by-mistake": "vergissing of dubbel", "taken-back/another-reason": "een andere reden",
    "same-therapist": "Eén behandelaar", "same-practice": "Eén praktijk", apart: "Verschillende praktijken", given: "Geholpen uit een andere regio",
    // Tables of before 2026-10.
    found: "Behandelaar gevonden", withdrawn: "Ingetrokken", waiting: "Wacht nog", "child-screening": "Kind, screening", "child-treatment": "Kind, behandeling", "parent-screening": "Ouder, screening", "parent-treatment": "Ouder, behandeling",
    "0-3": "0 tot en met 3 jaar", "4-7": "4 tot en met 7 jaar", "8-11": "8 tot en met 11 jaar", "12-15": "12 tot en met 15 jaar", "16-17": "16 en 17 jaar", "18-22": "18 tot en met 22 jaar", "23+": "23 jaar en ouder",
    several: "Meer dan één vorm", "therapist-decides": "De behandelaar kiest",
  },
  {
    child: "Children", parent: "Parents", "child/0-3": "0 to 3 years", "child/4-7": "4 to 7 years", "child/8-11": "8 to 11 years", "child/12-15": "12 to 15 years",
    "child/16-17": "16 and 17 years", "child/18+": "18 years and over",
    screening: "Screening", treatment: "Treatment", "treatment/several": "More than one form", "treatment/therapist-decides": "The therapist decides",
    crisis: "Crisis", high: "Urgent", normal: "Normal", other: "Other languages",
    short: "Less than 14 weeks", "short/0-4": "less than 4 weeks", "short/4-8": "4 to 8 weeks", "short/8-14": "8 to 14 weeks",
    long: "14 weeks or more", "long/14-26": "14 to 26 weeks", "long/26+": "26 weeks or more",
    "own-region": "Therapist of the own region", "other-region": "Therapist of another region",
    "in-time": "In time", "in-time/first-half": "in the first half of the norm", "in-time/second-half": "in the second half of the norm", "not-in-time": "Not in time", "given-up": "Stopped before the norm was over",
    said: "Said no", "said/no-place": "no place", "said/not-my-expertise": "not my field", "said/this-one-case": "not this request", "said/stop-asking-me": "no requests for now",
    expired: "No answer in time", "taken-back": "Taken back",
    helped: "Completed", "helped/goals-reached": "the treatment is finished", "helped/no-treatment-needed": "no treatment needed", "helped/family-stopped": "the family stopped", "helped/moved-away": "moved away",
    "helped/referred-on": "referred on", "helped/other": "something else", "helped/continues-as-treatment": "goes on as treatment after screening", "helped/not-told": "no reason given",
    "taken-back/no-longer-needed": "no longer needed", "taken-back/treated-elsewhere": "help from somebody else", "taken-back/not-wanted": "the family does not want it", "taken-back/left-shelter": "left the shelter",
    "taken-back/sent-by-mistake": "by mistake or double", "taken-back/another-reason": "another reason",
    "same-therapist": "One therapist", "same-practice": "One practice", apart: "Different practices", given: "Helped from another region",
    found: "Therapist found", withdrawn: "Withdrawn", waiting: "Still waiting", "child-screening": "Child, screening", "child-treatment": "Child, treatment", "parent-screening": "Parent, screening", "parent-treatment": "Parent, treatment",
    "0-3": "0 to 3 years", "4-7": "4 to 7 years", "8-11": "8 to 11 years", "12-15": "12 to 15 years", "16-17": "16 and 17 years", "18-22": "18 to 22 years", "23+": "23 years and over",
    several: "More than one form", "therapist-decides": "The therapist decides",
  },
);

/** The question that each table answers. */
export const tableWords = bilingual<Names>(
  {
    "sent person": "Voor wie is hulp gevraagd?", "sent asked": "Welke hulp is gevraagd?", "sent urgency": "Hoe dringend was het?", "sent language": "In welke taal?",
    "found who": "Wie kreeg een behandelaar?", "found waited": "Hoelang was er gewacht?", "found where": "Waar komt de behandelaar vandaan?",
    "waiting who": "Wie wachtte?", "waiting waited": "Hoelang wachtten zij al?", "waiting asked": "Op welke hulp wachtten zij?", "waiting language": "In welke taal?",
    "to-intake norm": "Was de intake op tijd?", "to-start norm": "Begon de behandeling op tijd?", "said-no why-no": "Waarom kwam er niets van een voorstel?", "closed why-closed": "Waarom zijn aanvragen gesloten?",
    "families together": "Bij wie kwamen gezinnen terecht?", "given given": "Hoe vaak hielp deze regio een andere?",
    "sent outcome": "Hoe stond het aan het eind van het kwartaal?", "sent age-band": "Hoe oud?",
  },
  {
    "sent person": "For whom was help asked?", "sent asked": "Which help was asked for?", "sent urgency": "How urgent was it?", "sent language": "In which language?",
    "found who": "Who got a therapist?", "found waited": "How long had they waited?", "found where": "Where does the therapist come from?",
    "waiting who": "Who was waiting?", "waiting waited": "How long had they been waiting?", "waiting asked": "Which help were they waiting for?", "waiting language": "In which language?",
    "to-intake norm": "Was the intake in time?", "to-start norm": "Did the treatment begin in time?", "said-no why-no": "Why did a proposal come to nothing?", "closed why-closed": "Why were requests closed?",
    "families together": "With whom did families end up?", "given given": "How often did this region help another?",
    "sent outcome": "How did it stand at the end of the quarter?", "sent age-band": "How old?",
  },
);
