import type { Event } from "../domain/job.ts";
import { bilingual, type Bilingual } from "./bilingual.ts";
import type { LetterWords } from "./letters.ts";

/** Letters between colleagues: who wants to join a practice, and who supervises whom. */
export const colleagueLetters: Readonly<Record<Extract<Event, "join-asked" | "join-answered" | "practice-changed" | "supervision-asked" | "supervision-answered">, Bilingual<LetterWords>>> = {
  "join-asked": bilingual(
    {
      subject: "Iemand wil bij uw praktijk komen",
      paragraphs: [
        "Een behandelaar vraagt om bij uw praktijk te horen.",
        "Op uw pagina leest u wie het is, en zegt u ja of nee.",
      ],
      action: "Bekijk de vraag",
    },
    {
      subject: "Somebody wants to join your practice",
      paragraphs: [
        "A therapist asks to belong to your practice.",
        "Your page says who it is, and there you say yes or no.",
      ],
      action: "See the question",
    },
  ),
  "join-answered": bilingual(
    {
      subject: "Er is een bericht over uw praktijk",
      paragraphs: [
        "Er is duidelijk of u bij de praktijk komt waar u om vroeg.",
        "Op uw pagina leest u hoe het nu is.",
      ],
      action: "Bekijk uw pagina",
    },
    {
      subject: "There is news about your practice",
      paragraphs: [
        "It is clear whether you join the practice that you asked.",
        "Your page says how things stand now.",
      ],
      action: "See your page",
    },
  ),
  "practice-changed": bilingual(
    {
      subject: "Er is iets veranderd in uw praktijk",
      paragraphs: [
        "U bent de nieuwe eigenaar van uw praktijk, of u hoort er niet meer bij. Op uw pagina ziet u hoe het nu is.",
        "Hoort u er niet meer bij? Dan houdt u uw account, uw profiel en uw behandelingen. U werkt verder onder uw eigen naam. Kijk na of uw contracten nog kloppen.",
      ],
      action: "Bekijk uw pagina",
    },
    {
      subject: "Something has changed in your practice",
      paragraphs: [
        "You are the new owner of your practice, or you no longer belong to it. Your page says how things stand now.",
        "You no longer belong to it? Then you keep your account, your profile and your treatments. You go on under your own name. Please check whether your contracts are still right.",
      ],
      action: "See your page",
    },
  ),
  "supervision-asked": bilingual(
    {
      subject: "Een collega vraagt u als supervisor",
      paragraphs: [
        "Een collega in opleiding noemt u als supervisor.",
        "Klopt dat? Zeg ja of nee op uw pagina. Zonder uw ja telt de opleiding niet mee.",
      ],
      action: "Bekijk de vraag",
    },
    {
      subject: "A colleague asks you to supervise",
      paragraphs: [
        "A colleague in training names you as supervisor.",
        "Is that right? Say yes or no on your page. Without your yes the training does not count.",
      ],
      action: "See the question",
    },
  ),
  "supervision-answered": bilingual(
    {
      subject: "Er is een bericht over uw supervisie",
      paragraphs: [
        "Er is iets veranderd in uw supervisie.",
        "Op uw pagina leest u hoe het nu is, en of de behandelvorm meetelt.",
      ],
      action: "Bekijk uw profiel",
    },
    {
      subject: "There is news about your supervision",
      paragraphs: [
        "Something changed in your supervision.",
        "Your page says how things stand now, and whether the treatment counts.",
      ],
      action: "See your profile",
    },
  ),
};
