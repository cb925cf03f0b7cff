import type { Event } from "../domain/job.ts";
import { bilingual, type Bilingual } from "./bilingual.ts";
import type { LetterWords } from "./letters.ts";

/** Letters around another home region: to the lead who answers, to who asked, and to the lead of before. */
export const homeRegionLetters: Readonly<Record<Extract<Event, "home-region-asked" | "home-region-answered" | "home-region-left">, Bilingual<LetterWords>>> = {
  "home-region-asked": bilingual(
    {
      subject: "Een behandelaar wil bij uw regio horen",
      paragraphs: [
        "Een behandelaar vraagt om uw regio als eigen regio. U beslist daarover.",
        "Tot uw antwoord blijft alles zoals het is.",
      ],
      action: "Bekijk wie het vraagt",
    },
    {
      subject: "A therapist wants to belong to your region",
      paragraphs: [
        "A therapist asks for your region as home region. You decide about that.",
        "Until your answer everything stays as it is.",
      ],
      action: "See who asks",
    },
  ),
  "home-region-answered": bilingual(
    {
      subject: "Er is antwoord over uw eigen regio",
      paragraphs: [
        "U vroeg om een andere eigen regio. De projectleider van die regio heeft geantwoord.",
        "Uw voorstellen en behandelingen blijven zoals ze zijn.",
      ],
      action: "Lees het antwoord",
    },
    {
      subject: "There is an answer about your home region",
      paragraphs: [
        "You asked for another home region. The project leader of that region has answered.",
        "Your proposals and treatments stay as they are.",
      ],
      action: "Read the answer",
    },
  ),
  "home-region-left": bilingual(
    {
      subject: "Een behandelaar heeft een andere eigen regio",
      paragraphs: [
        "Een behandelaar van uw regio hoort nu bij een andere regio. De projectleider daar heeft ja gezegd.",
        "U hoeft niets te doen. Wat er in uw regio loopt, gaat door.",
      ],
      action: "Naar uw behandelaren",
    },
    {
      subject: "A therapist has another home region",
      paragraphs: [
        "A therapist of your region belongs to another region now. The project leader there said yes.",
        "You need not do anything. What runs in your region goes on.",
      ],
      action: "To your therapists",
    },
  ),
};
