import type { Event } from "../domain/job.ts";
import { bilingual, type Bilingual } from "./bilingual.ts";
import type { LetterWords } from "./letters.ts";

/** Letters about a registration, and about a therapist who gets no proposals for a while. */
export const therapistLetters: Readonly<Record<Exclude<Extract<Event, `therapist-${string}`>, `therapist-waits${string}`>, Bilingual<LetterWords>>> = {
  "therapist-submitted": bilingual(
    {
      subject: "Er wacht een aanmelding op u in Schakel",
      paragraphs: ["Een behandelaar heeft zich aangemeld in uw regio.", "Wilt u de aanmelding nakijken? Zolang u dat niet hebt gedaan, krijgt deze behandelaar geen voorstellen."],
      action: "Bekijk de aanmelding",
    },
    {
      subject: "A registration is waiting for you in Schakel",
      paragraphs: ["A therapist has registered in your region.", "Would you check the registration? Until you have, this therapist gets no proposals."],
      action: "See the registration",
    },
  ),
  "therapist-approved": bilingual(
    {
      subject: "Uw aanmelding bij Schakel is goedgekeurd",
      paragraphs: ["Welkom bij Schakel. Uw aanmelding is goedgekeurd.", "Vanaf nu kunt u voorstellen krijgen. Klopt het aantal plekken dat u vrij hebt? Kijk het nog even na."],
      action: "Bekijk uw plekken",
    },
    {
      subject: "Your registration with Schakel has been approved",
      paragraphs: ["Welcome to Schakel. Your registration has been approved.", "From now on you can get proposals. Is the number of free places right? Please check it once more."],
      action: "See your places",
    },
  ),
  "therapist-refused": bilingual(
    {
      subject: "Er is een bericht over uw aanmelding bij Schakel",
      paragraphs: ["Wij hebben uw aanmelding bekeken en kunnen haar zo niet goedkeuren.", "Op uw pagina leest u waarom, en wat u kunt doen."],
      action: "Bekijk uw aanmelding",
    },
    {
      subject: "There is news about your registration with Schakel",
      paragraphs: ["We have looked at your registration and cannot approve it as it is.", "Your page says why, and what you can do."],
      action: "See your registration",
    },
  ),
  "therapist-suspended": bilingual(
    {
      subject: "Er is een bericht over uw deelname aan Schakel",
      paragraphs: ["Uw deelname aan Schakel is stilgezet. U krijgt nu geen nieuwe voorstellen.", "Op uw pagina leest u waarom, en wat u kunt doen. Wat u al hebt aangenomen, loopt door."],
      action: "Bekijk uw pagina",
    },
    {
      subject: "There is news about your part in Schakel",
      paragraphs: ["Your part in Schakel has been suspended. You get no new proposals now.", "Your page says why, and what you can do. What you have accepted goes on."],
      action: "See your page",
    },
  ),
  "therapist-silent": bilingual(
    {
      subject: "Een behandelaar in uw regio antwoordt niet",
      paragraphs: [
        "Een behandelaar in uw regio heeft een paar keer achter elkaar niet geantwoord.",
        "We sturen deze behandelaar nu geen nieuwe voorstellen. Misschien kunt u even bellen. Op de pagina leest u om wie het gaat.",
      ],
      action: "Bekijk de behandelaar",
    },
    {
      subject: "A therapist in your region does not answer",
      paragraphs: [
        "A therapist in your region has not answered several times in a row.",
        "We send this therapist no new proposals now. Perhaps you can give them a call. The page says who it is.",
      ],
      action: "See the therapist",
    },
  ),
  "therapist-unconfirmed": bilingual(
    {
      subject: "Een behandelaar in uw regio staat op pauze",
      paragraphs: [
        "We vroegen een behandelaar in uw regio drie keer of de plekken nog kloppen, en hoorden niets.",
        "Daarom sturen we deze behandelaar nu geen nieuwe voorstellen. Misschien kunt u even bellen. Op de pagina leest u om wie het gaat.",
      ],
      action: "Bekijk de behandelaar",
    },
    {
      subject: "A therapist in your region is paused",
      paragraphs: [
        "We asked a therapist in your region three times whether the places are still right, and heard nothing.",
        "So we send this therapist no new proposals now. Perhaps you can give them a call. The page says who it is.",
      ],
      action: "See the therapist",
    },
  ),
  "therapist-paused": bilingual(
    {
      subject: "U krijgt nu geen voorstellen van Schakel",
      paragraphs: [
        "We hebben u een paar keer iets gevraagd en niets van u gehoord. Daarom sturen we u nu geen nieuwe voorstellen.",
        "Bent u er weer? Dan kunt u met één klik verder. Wat u al hebt aangenomen, loopt gewoon door.",
      ],
      action: "Naar uw beschikbaarheid",
    },
    {
      subject: "You get no proposals from Schakel now",
      paragraphs: [
        "We asked you something several times and did not hear from you. So we send you no new proposals now.",
        "Are you back? Then one click is enough to go on. What you have accepted continues as it is.",
      ],
      action: "To your availability",
    },
  ),
  "therapist-left": bilingual(
    {
      subject: "Een behandelaar in uw regio is gestopt",
      paragraphs: [
        "Een behandelaar die bij u in de regio ja had gezegd, heeft geen account meer.",
        "Wat was aangenomen, staat nog open. Spreek met de praktijk af wie het overneemt. Op de pagina leest u waar het om gaat.",
      ],
      action: "Bekijk wat er openstaat",
    },
    {
      subject: "A therapist in your region has stopped",
      paragraphs: [
        "A therapist who had said yes in your region has no account any more.",
        "What had been accepted is still open. Agree with the practice who takes over. The page says what it is about.",
      ],
      action: "See what is open",
    },
  ),
  "therapist-returned-cases": bilingual(
    {
      subject: "Een behandelaar in uw regio is gestopt",
      paragraphs: [
        "Een behandelaar die bij u in de regio ja had gezegd, is gestopt met Schakel.",
        "Wat was aangenomen, staat weer in de rij. De wachttijd loopt door, en we zoeken verder. De andere kant weet het.",
      ],
      action: "Bekijk wie er wacht",
    },
    {
      subject: "A therapist in your region has stopped",
      paragraphs: [
        "A therapist who had said yes in your region has left Schakel.",
        "What had been accepted is back in the queue. The waiting time goes on, and we search on. The other side knows.",
      ],
      action: "See who is waiting",
    },
  ),
};
