import type { Intervision } from "../domain/learning.ts";
import { bilingual } from "./bilingual.ts";

type TrainingWords = {
  readonly link: string;
  readonly title: string;
  readonly intro: string;
  readonly back: string;
  readonly wishes: string;
  readonly wishesHint: string;
  readonly room: string;
  readonly roomHint: string;
  readonly people: string;
  readonly intervision: string;
  readonly choices: Readonly<Record<Intervision | "none", string>>;
  readonly save: string;
  readonly problems: Readonly<Record<string, string>>;
  readonly future: string;
  readonly futureIntro: string;
  readonly nobody: string;
  readonly form: string;
  readonly trained: string;
  readonly inTraining: string;
  readonly wished: string;
  readonly supervision: string;
  readonly groups: (looking: number, withRoom: number) => string;
};

/** What a therapist wants to learn, and what a lead sees of it. */
export const trainingWords = bilingual<TrainingWords>(
  {
    link: "Opleiding, supervisie en intervisie",
    title: "Opleiding, supervisie en intervisie",
    intro: "Uw projectleider ziet dit, en kan zo een opleiding of een groep bij elkaar brengen. Het verandert niets aan de vragen die u krijgt.",
    back: "Mijn profiel",
    wishes: "Waarin wilt u worden opgeleid?",
    wishesHint: "Vormen die u al geeft of leert, staan er niet bij.",
    room: "Voor hoeveel mensen in opleiding hebt u nog plek als supervisor?",
    roomHint: "Laat leeg als u geen plek hebt.",
    people: "mensen",
    intervision: "Intervisie",
    choices: { none: "Ik zoek niets", "looks-for-group": "Ik zoek een groep", "group-has-room": "Mijn groep heeft plek" },
    save: "Bewaar",
    problems: { "room-not-a-number": "Vul een aantal in, bijvoorbeeld 2.", "room-too-much": "Meer dan 20 kan niet." },
    future: "Wie er bij kan komen",
    futureIntro: "Goedgekeurde behandelaars van uw regio. Wie een vorm wil leren en een supervisor met plek: samen is dat straks een behandelaar meer.",
    nobody: "Nog niemand zei iets over opleiding of supervisie.",
    form: "Vorm",
    trained: "Geeft het nu",
    inTraining: "In opleiding",
    wished: "Wil het leren",
    supervision: "Plek bij supervisors",
    groups: (looking, withRoom) => `Intervisie: ${looking} ${looking === 1 ? "behandelaar zoekt" : "behandelaars zoeken"} een groep, ${withRoom} ${withRoom === 1 ? "zit" : "zitten"} in een groep met plek.`,
  },
  {
    link: "Training, supervision and intervision",
    title: "Training, supervision and intervision",
    intro: "Your project leader sees this, and can bring a training or a group together. It changes nothing in what you are asked for.",
    back: "My profile",
    wishes: "In what do you want to be trained?",
    wishesHint: "Forms that you give or learn already are not listed.",
    room: "For how many people in training do you still have room as a supervisor?",
    roomHint: "Leave empty if you have no room.",
    people: "people",
    intervision: "Intervision",
    choices: { none: "I look for nothing", "looks-for-group": "I look for a group", "group-has-room": "My group has room" },
    save: "Save",
    problems: { "room-not-a-number": "Enter a number, for example 2.", "room-too-much": "More than 20 is not possible." },
    future: "Who can be added",
    futureIntro: "Approved therapists of your region. Somebody who wants to learn a form and a supervisor with room: together that is one therapist more later.",
    nobody: "Nobody has said anything about training or supervision yet.",
    form: "Form",
    trained: "Gives it now",
    inTraining: "In training",
    wished: "Wants to learn it",
    supervision: "Room with supervisors",
    groups: (looking, withRoom) => `Intervision: ${looking} ${looking === 1 ? "therapist looks" : "therapists look"} for a group, ${withRoom} ${withRoom === 1 ? "is" : "are"} in a group with room.`,
  },
);
