import { bilingual } from "./bilingual.ts";

/** The pages of a lead's figures, each with one question; `overview` is the first page. */
export const figurePages = ["overview", "waiting", "clocks", "supply", "trends", "answers"] as const;
export type FigurePageName = (typeof figurePages)[number];

type FigureWords = {
  readonly tabs: string;
  readonly pages: Readonly<Record<FigurePageName, string>>;
  readonly titles: Readonly<Record<Exclude<FigurePageName, "overview">, string>>;
  readonly countedAt: (moment: string) => string;
  readonly countedNow: string;
  readonly bothClocks: string;
  readonly moreOfClocks: string;
  readonly biggestLack: string;
  readonly noLack: string;
  readonly moreOfLacks: string;
  readonly moreOfSupply: string;
  readonly withinNorm: string;
  readonly beyondNorm: string;
};

/** The names of the pages of figures, and what the first of them says in short. */
export const figureWords = bilingual<FigureWords>(
  {
    tabs: "Cijfers van de regio",
    pages: { overview: "Overzicht", waiting: "Wie wacht", clocks: "Hoe lang", supply: "Vraag en plekken", trends: "Week na week", answers: "Antwoorden" },
    titles: { waiting: "Wie wacht er in", clocks: "Hoe lang duurt het in", supply: "Vraag en plekken in", trends: "Week na week in", answers: "Antwoorden en afspraken in" },
    countedAt: (moment) => `Geteld op ${moment}.`,
    countedNow: "Zojuist geteld.",
    bothClocks: "Twee klokken",
    moreOfClocks: "Bekijk beide klokken",
    biggestLack: "Het grootste tekort",
    noLack: "Er is nu geen soort plek waar iemand op wacht, of het is nog niet uitgerekend. Dat gebeurt elke nacht.",
    moreOfLacks: "Bekijk alle soorten plek",
    moreOfSupply: "Bekijk de plekken naast de vraag",
    withinNorm: "binnen de norm",
    beyondNorm: "langer dan de norm",
  },
  {
    tabs: "Figures of the region",
    pages: { overview: "Overview", waiting: "Who waits", clocks: "How long", supply: "Demand and places", trends: "Week by week", answers: "Answers" },
    titles: { waiting: "Who waits in", clocks: "How long it takes in", supply: "Demand and places in", trends: "Week by week in", answers: "Answers and appointments in" },
    countedAt: (moment) => `Counted on ${moment}.`,
    countedNow: "Counted just now.",
    bothClocks: "Two clocks",
    moreOfClocks: "See both clocks",
    biggestLack: "The biggest lack",
    noLack: "There is no kind of place that somebody waits for now, or it has not been worked out yet. That happens every night.",
    moreOfLacks: "See all kinds of place",
    moreOfSupply: "See the places beside the demand",
    withinNorm: "within the norm",
    beyondNorm: "longer than the norm",
  },
);
