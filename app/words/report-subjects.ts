import type { Subject } from "../domain/publication/subjects.ts";
import { bilingual } from "./bilingual.ts";

type SubjectWords = {
  readonly title: string;
  /** The head of a column. */
  readonly short: string;
  /** How many there were, about. `where`: "in Flevoland"; `weeks`: the norm. */
  readonly some: (many: string, where: string, weeks: number) => string;
  readonly none: (where: string) => string;
  /** Of these, so many, per column. */
  readonly parts: Readonly<Record<string, (many: string) => string>>;
};

type SubjectsWords = {
  readonly in: (region: string) => string;
  readonly inCountry: string;
  readonly inPool: string;
  readonly pooled: (region: string, regions: string) => string;
  readonly tooFew: string;
  readonly parts: (parts: string) => string;
  readonly percent: (part: string, percent: number) => string;
  readonly most: (reason: string, many: string) => string;
  readonly partsHidden: string;
  readonly halfUnder: (weeks: number) => string;
  readonly halfOver: (weeks: number) => string;
  readonly halfSoon: string;
  readonly halfInTime: string;
  readonly halfNotReached: string;
  readonly noBase: string;
  readonly of: Readonly<Record<Subject, SubjectWords>>;
};

/** What the report says of each subject, in whole sentences. */
export const subjectWords = bilingual<SubjectsWords>(
  {
    in: (region) => `in ${region}`,
    inCountry: "in heel Nederland",
    inPool: "in deze regio's samen",
    pooled: (region, regions) => `In ${region} waren het er te weinig om apart te noemen. Daarom noemen we kleinere regio's samen: ${regions}.`,
    tooFew: "Dit waren er zo weinig dat we geen getal noemen: dan is iemand te herkennen.",
    parts: (parts) => `Daarvan: ${parts}.`,
    percent: (part, percent) => `${part} (${percent}%)`,
    most: (reason, many) => `De reden die het meest is gegeven: ${reason} (${many} keer).`,
    partsHidden: "Hoe dat verdeeld is, noemen we niet: dan is iemand te herkennen.",
    halfUnder: (weeks) => `De helft wachtte korter dan ${weeks} weken.`,
    halfOver: (weeks) => `Meer dan de helft wachtte ${weeks} weken of langer.`,
    halfSoon: "De helft haalde het al in de eerste helft van de norm.",
    halfInTime: "De helft of meer haalde de norm.",
    halfNotReached: "Minder dan de helft haalde de norm: het punt waarop de helft het haalt, is binnen de norm niet bereikt.",
    noBase: "Voor percentages zijn het er te weinig.",
    of: {
      sent: {
        title: "Hoeveel hulp is er gevraagd?",
        short: "Gevraagd",
        some: (many, where) => `In dit kwartaal zijn ${where} ongeveer ${many} aanvragen verstuurd.`,
        none: (where) => `In dit kwartaal is ${where} geen aanvraag verstuurd.`,
        parts: { child: (many) => `${many} voor kinderen`, parent: (many) => `${many} voor ouders` },
      },
      found: {
        title: "Hoeveel mensen kregen een behandelaar?",
        short: "Gevonden",
        some: (many, where) => `In dit kwartaal kregen ${where} ongeveer ${many} kinderen en ouders een behandelaar.`,
        none: (where) => `In dit kwartaal kreeg ${where} niemand een behandelaar.`,
        parts: { child: (many) => `${many} kinderen`, parent: (many) => `${many} ouders`, "other-region": (many) => `${many} met een behandelaar uit een andere regio` },
      },
      waiting: {
        title: "Wie wachtte er aan het eind van het kwartaal?",
        short: "Wachtend",
        some: (many, where) => `Op de laatste dag van dit kwartaal wachtten ${where} ongeveer ${many} kinderen en ouders op een behandelaar.`,
        none: (where) => `Op de laatste dag van dit kwartaal wachtte ${where} niemand op een behandelaar.`,
        parts: { long: (many) => `${many} al 14 weken of langer` },
      },
      "to-intake": {
        title: "Hoe snel kwam de intake?",
        short: "Tot de intake",
        some: (many, where, weeks) => `Voor ongeveer ${many} aanvragen ${where} liep in dit kwartaal de norm van ${weeks} weken tot de intake af.`,
        none: (where) => `Voor geen aanvraag ${where} liep in dit kwartaal de norm tot de intake af.`,
        parts: { "in-time": (many) => `${many} hadden op tijd een intake`, "not-in-time": (many) => `${many} niet op tijd` },
      },
      "to-start": {
        title: "Hoe snel begon de behandeling?",
        short: "Tot de start",
        some: (many, where, weeks) => `Voor ongeveer ${many} aanvragen ${where} liep in dit kwartaal de norm van ${weeks} weken tussen intake en behandeling af.`,
        none: (where) => `Voor geen aanvraag ${where} liep in dit kwartaal de norm tussen intake en behandeling af.`,
        parts: { "in-time": (many) => `${many} begonnen op tijd`, "not-in-time": (many) => `${many} niet op tijd` },
      },
      "said-no": {
        title: "Waarom kwam er niets van een voorstel?",
        short: "Niet doorgegaan",
        some: (many, where) => `In dit kwartaal kwam er ${where} van ongeveer ${many} voorstellen aan behandelaars niets.`,
        none: (where) => `In dit kwartaal kwam er ${where} van elk voorstel iets, of er was er geen.`,
        parts: { expired: (many) => `${many} zonder antwoord op tijd` },
      },
      closed: {
        title: "Waarom zijn aanvragen gesloten?",
        short: "Gesloten",
        some: (many, where) => `In dit kwartaal zijn ${where} ongeveer ${many} aanvragen gesloten.`,
        none: (where) => `In dit kwartaal is ${where} geen aanvraag gesloten.`,
        parts: { helped: (many) => `${many} na hulp`, "taken-back": (many) => `${many} ingetrokken door de opvang` },
      },
      families: {
        title: "Bleven gezinnen bij elkaar?",
        short: "Gezinnen",
        some: (many, where) => `In dit kwartaal vonden ${where} ongeveer ${many} gezinnen hulp voor twee of meer gezinsleden.`,
        none: (where) => `In dit kwartaal vond ${where} geen gezin hulp voor twee of meer gezinsleden.`,
        parts: { "same-therapist": (many) => `${many} bij één behandelaar`, apart: (many) => `${many} bij verschillende praktijken` },
      },
      given: {
        title: "Hielpen behandelaars van hier een andere regio?",
        short: "Hulp gegeven",
        some: (many, where) => `Behandelaars ${where} hielpen in dit kwartaal ongeveer ${many} kinderen en ouders uit een andere regio.`,
        none: (where) => `Behandelaars ${where} hielpen in dit kwartaal niemand uit een andere regio.`,
        parts: {},
      },
    },
  },
  {
    in: (region) => `in ${region}`,
    inCountry: "in the whole country",
    inPool: "in these regions together",
    pooled: (region, regions) => `In ${region} there were too few to name on their own. So we name smaller regions together: ${regions}.`,
    tooFew: "These were so few that we give no number: somebody could be recognised.",
    parts: (parts) => `Of these: ${parts}.`,
    percent: (part, percent) => `${part} (${percent}%)`,
    most: (reason, many) => `The reason given most: ${reason} (${many} times).`,
    partsHidden: "We do not say how they are divided: somebody could be recognised.",
    halfUnder: (weeks) => `Half waited less than ${weeks} weeks.`,
    halfOver: (weeks) => `More than half waited ${weeks} weeks or longer.`,
    halfSoon: "Half made it in the first half of the norm.",
    halfInTime: "Half or more met the norm.",
    halfNotReached: "Fewer than half met the norm: the point at which half make it was not reached within it.",
    noBase: "They are too few for percentages.",
    of: {
      sent: {
        title: "How much help was asked for?",
        short: "Asked for",
        some: (many, where) => `In this quarter about ${many} requests were sent ${where}.`,
        none: (where) => `In this quarter no request was sent ${where}.`,
        parts: { child: (many) => `${many} for children`, parent: (many) => `${many} for parents` },
      },
      found: {
        title: "How many people got a therapist?",
        short: "Found",
        some: (many, where) => `In this quarter about ${many} children and parents got a therapist ${where}.`,
        none: (where) => `In this quarter nobody got a therapist ${where}.`,
        parts: { child: (many) => `${many} children`, parent: (many) => `${many} parents`, "other-region": (many) => `${many} with a therapist of another region` },
      },
      waiting: {
        title: "Who was waiting at the end of the quarter?",
        short: "Waiting",
        some: (many, where) => `On the last day of this quarter about ${many} children and parents were waiting for a therapist ${where}.`,
        none: (where) => `On the last day of this quarter nobody was waiting for a therapist ${where}.`,
        parts: { long: (many) => `${many} for 14 weeks or more` },
      },
      "to-intake": {
        title: "How soon came the intake?",
        short: "To the intake",
        some: (many, where, weeks) => `For about ${many} requests ${where} the norm of ${weeks} weeks to the intake ended in this quarter.`,
        none: (where) => `For no request ${where} the norm to the intake ended in this quarter.`,
        parts: { "in-time": (many) => `${many} had an intake in time`, "not-in-time": (many) => `${many} not in time` },
      },
      "to-start": {
        title: "How soon did the treatment begin?",
        short: "To the start",
        some: (many, where, weeks) => `For about ${many} requests ${where} the norm of ${weeks} weeks between intake and treatment ended in this quarter.`,
        none: (where) => `For no request ${where} the norm between intake and treatment ended in this quarter.`,
        parts: { "in-time": (many) => `${many} began in time`, "not-in-time": (many) => `${many} not in time` },
      },
      "said-no": {
        title: "Why did a proposal come to nothing?",
        short: "Came to nothing",
        some: (many, where) => `In this quarter about ${many} proposals to therapists ${where} came to nothing.`,
        none: (where) => `In this quarter every proposal ${where} came to something, or there was none.`,
        parts: { expired: (many) => `${many} without an answer in time` },
      },
      closed: {
        title: "Why were requests closed?",
        short: "Closed",
        some: (many, where) => `In this quarter about ${many} requests were closed ${where}.`,
        none: (where) => `In this quarter no request was closed ${where}.`,
        parts: { helped: (many) => `${many} after help`, "taken-back": (many) => `${many} taken back by the shelter` },
      },
      families: {
        title: "Did families stay together?",
        short: "Families",
        some: (many, where) => `In this quarter about ${many} families found help for two or more of them ${where}.`,
        none: (where) => `In this quarter no family found help for two or more of them ${where}.`,
        parts: { "same-therapist": (many) => `${many} with one therapist`, apart: (many) => `${many} with different practices` },
      },
      given: {
        title: "Did therapists of here help another region?",
        short: "Help given",
        some: (many, where) => `Therapists ${where} helped about ${many} children and parents of another region in this quarter.`,
        none: (where) => `Therapists ${where} helped nobody of another region in this quarter.`,
        parts: {},
      },
    },
  },
);
