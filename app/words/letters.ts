import type { Event } from "../domain/job.ts";
import { bilingual, type Bilingual } from "./bilingual.ts";

/** The sentences of one letter; `action` stands on its link. */
export type LetterWords = { readonly subject: string; readonly paragraphs: readonly string[]; readonly action: string };

/** What stands around every letter. */
export const letterFrame = bilingual(
  {
    greeting: "Goedendag,",
    farewell: "Met vriendelijke groet,",
    sender: "Het team van Schakel",
    automatic: "Deze mail is automatisch verstuurd. In onze mail staat nooit iets over een kind of een gezin. Antwoord er dus ook niet op met zulke gegevens.",
  },
  {
    greeting: "Hello,",
    farewell: "Kind regards,",
    sender: "The Schakel team",
    automatic: "This mail was sent automatically. Our mail never says anything about a child or a family. Please do not reply with such details either.",
  },
);

/** Subjects are neutral on purpose: they show on locked phones and over shoulders. */
export const letterWords: Readonly<Record<Event, Bilingual<LetterWords>>> = {
  invitation: bilingual(
    {
      subject: "U bent uitgenodigd voor Schakel",
      paragraphs: [
        "U bent uitgenodigd om mee te doen met Schakel.",
        "Met de link hieronder maakt u uw account. De link werkt één keer en is alleen voor u. Geef hem dus niet door.",
        "Kent u Schakel niet? Dan hoeft u niets te doen.",
      ],
      action: "Maak uw account",
    },
    {
      subject: "You have been invited to Schakel",
      paragraphs: [
        "You have been invited to join Schakel.",
        "With the link below you make your account. The link works once and is only for you, so please do not pass it on.",
        "Do you not know Schakel? Then you do not have to do anything.",
      ],
      action: "Make your account",
    },
  ),
  "password-reset": bilingual(
    {
      subject: "Nieuw wachtwoord voor Schakel",
      paragraphs: [
        "Er is een nieuw wachtwoord gevraagd voor uw account.",
        "Met de link hieronder kiest u een nieuw wachtwoord. De link werkt één keer en maar korte tijd.",
        "Hebt u dit niet gevraagd? Dan hoeft u niets te doen. Uw wachtwoord blijft zoals het is.",
      ],
      action: "Kies een nieuw wachtwoord",
    },
    {
      subject: "A new password for Schakel",
      paragraphs: [
        "A new password was requested for your account.",
        "With the link below you choose a new password. The link works once, and only for a short time.",
        "Did you not ask for this? Then you do not have to do anything. Your password stays as it is.",
      ],
      action: "Choose a new password",
    },
  ),
  "proposal-made": bilingual(
    {
      subject: "Er staat iets voor u klaar in Schakel",
      paragraphs: ["Er is een nieuw voorstel voor u.", "Wilt u kijken en antwoord geven? Op de pagina ziet u tot wanneer dat kan. Ook met een nee helpt u: dan zoeken we meteen verder."],
      action: "Bekijk het voorstel",
    },
    {
      subject: "Something is waiting for you in Schakel",
      paragraphs: ["There is a new proposal for you.", "Would you have a look and answer? The page says until when you can. A no helps as well: then we go on looking at once."],
      action: "See the proposal",
    },
  ),
  "proposal-reminder": bilingual(
    {
      subject: "Er staat nog iets voor u klaar in Schakel",
      paragraphs: ["Er wacht nog een voorstel op uw antwoord.", "De helft van de tijd is om. Op de pagina ziet u tot wanneer u kunt antwoorden. Daarna vragen we iemand anders."],
      action: "Bekijk het voorstel",
    },
    {
      subject: "Something is still waiting for you in Schakel",
      paragraphs: ["A proposal is still waiting for your answer.", "Half of the time has passed. The page says until when you can answer. After that we ask somebody else."],
      action: "See the proposal",
    },
  ),
  "proposal-accepted": bilingual(
    {
      subject: "Er is goed nieuws voor u in Schakel",
      paragraphs: ["Een behandelaar heeft ja gezegd op een aanvraag van u.", "In uw lijst ziet u welke aanvraag dat is, en wat u nu kunt doen."],
      action: "Naar uw aanvragen",
    },
    {
      subject: "There is good news for you in Schakel",
      paragraphs: ["A therapist has said yes to a request of yours.", "Your list shows which request it is, and what you can do now."],
      action: "To your requests",
    },
  ),
  "proposal-expired": bilingual(
    {
      subject: "Er is iets veranderd in uw regio in Schakel",
      paragraphs: ["Op een voorstel in uw regio is niet op tijd geantwoord.", "De aanvraag staat weer in de rij, en de wachttijd loopt door. We zoeken verder. U hoeft alleen iets te doen als u dat zelf nodig vindt."],
      action: "Naar uw regio",
    },
    {
      subject: "Something has changed in your region in Schakel",
      paragraphs: ["A proposal in your region was not answered in time.", "The request is back in the queue, and its waiting time goes on. We keep looking. You only need to act if you think it is necessary."],
      action: "To your region",
    },
  ),
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
};
