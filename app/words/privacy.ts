import type { ProsePart } from "./prose-part.ts";
import { bilingual } from "./bilingual.ts";

type PrivacyWords = { readonly title: string; readonly intro: string; readonly parts: readonly ProsePart[] };

/** What is kept about whom, for how long, and who sees it. Terms come from the dated settings. */
export const privacyWords = bilingual<PrivacyWords>(
  {
    title: "Privacy",
    intro: "Wat niet is opgeschreven, kan niet uitlekken. Daarom vraagt Schakel zo weinig mogelijk.",
    parts: [
      {
        title: "Over kinderen en ouders",
        text: ["We weten niet wie zij zijn, en we willen dat ook niet weten. Dit bewaren we nooit:"],
        points: [
          "een naam, geboortedatum, adres, telefoonnummer, e-mailadres of burgerservicenummer;",
          "de school, of de straat en postcode van de opvang;",
          "de gemeente waar iemand vandaan komt: alleen de regio, en die zien alleen de eigen opvang en het zoekprogramma.",
        ],
      },
      {
        title: "Wat we wel bewaren",
        text: [
          "De leeftijd in jaren, wat voor hulp nodig is, de taal, en wanneer iemand kan komen. Vult iemand toch een naam of nummer in bij de vrije tekst, dan weigert Schakel dat.",
          "Ook zo'n aanvraag kan soms naar één kind wijzen. Daarom gaan we ermee om alsof het persoonsgegevens zijn.",
        ],
      },
      {
        title: "Wie ziet wat",
        text: [],
        points: [
          "De opvang ziet de eigen aanvragen.",
          "Een behandelaar ziet alleen de aanvraag in een voorstel aan hem of haar.",
          "De projectleider ziet de aanvragen in de eigen regio.",
          "Het landelijke team ziet nooit wat er in een aanvraag staat.",
        ],
      },
      {
        title: "Hoe lang",
        text: [],
        points: [
          "Een concept verdwijnt na {draftDays} dagen.",
          "Een afgesloten aanvraag telt na {closedRequestMonths} maanden alleen nog mee als getal. De rest wissen we. Een privacydeskundige moet deze termijn nog bevestigen.",
          "Mail die we stuurden, wissen we na {mailDays} dagen. Een beëindigde sessie na {endedSessionDays} dagen.",
          "Het logboek zegt wie wanneer wat heeft bekeken of veranderd, zonder inhoud. Daarvoor gelden langere termijnen uit de zorg.",
        ],
      },
      {
        title: "Over mensen die hier werken",
        text: [
          "Van gebruikers bewaren we naam, e-mailadres, rol en organisatie. Van behandelaren ook hun registratie en opleiding. Wachtwoorden bewaren we alleen onleesbaar.",
          "Bij Mijn account ziet en bewaart u alles over uzelf, en kunt u stoppen. {leftAccountDays} dagen daarna wissen we uw naam en adres.",
          "U kunt vragen wat we van u bewaren, het laten verbeteren of laten wissen. Vraag dat aan de projectleider van uw regio.",
        ],
      },
      {
        title: "Cookies",
        text: ["We volgen niemand en gebruiken niets van anderen. Er zijn drie cookies, alleen van onszelf:"],
        points: [
          "een voor het inloggen, die stopt als u uitlogt;",
          "een die na een handeling één keer zegt of het is gelukt;",
          "een die een jaar onthoudt welke taal u koos.",
        ],
      },
      {
        title: "Snel weg",
        text: [
          "Met de knop bovenaan, of drie keer Shift, bent u meteen op een andere site. Uw browser onthoudt wel dat u hier was.",
          "Wilt u dat niet? Gebruik dan een privévenster, of wis de geschiedenis van de browser.",
        ],
      },
      {
        title: "Wie is verantwoordelijk?",
        text: [
          "De organisatie die Schakel in uw regio aanbiedt. De projectleider van uw regio vertelt u welke dat is en hoe u een klacht indient.",
          "U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens.",
        ],
      },
    ],
  },
  {
    title: "Privacy",
    intro: "What is not written down cannot leak. That is why Schakel asks as little as it can.",
    parts: [
      {
        title: "About children and parents",
        text: ["We do not know who they are, and we do not want to know. We never store:"],
        points: [
          "a name, date of birth, address, phone number, e-mail address or citizen service number;",
          "the school, or the street and postcode of the shelter;",
          "the municipality somebody comes from: only the region, and only their own shelter and the matching see that.",
        ],
      },
      {
        title: "What we do store",
        text: [
          "Age in years, what help is needed, the language, and when somebody can come. If a name or number is entered in the free text anyway, Schakel refuses it.",
          "Even such a request can sometimes point to one child. That is why we treat it as personal data.",
        ],
      },
      {
        title: "Who sees what",
        text: [],
        points: [
          "The shelter sees its own requests.",
          "A therapist sees only the request in a proposal to them.",
          "The project leader sees the requests in their own region.",
          "The national team never sees what is in a request.",
        ],
      },
      {
        title: "For how long",
        text: [],
        points: [
          "A draft disappears after {draftDays} days.",
          "A closed request is only a number in a count after {closedRequestMonths} months. We erase the rest. A privacy officer still has to confirm this term.",
          "Mail that we sent is erased after {mailDays} days. A session that ended after {endedSessionDays} days.",
          "The log says who looked at or changed what and when, without content. Longer terms from health care apply to it.",
        ],
      },
      {
        title: "About people who work here",
        text: [
          "Of users we store name, e-mail address, role and organisation. Of therapists also their registration and training. Passwords are stored unreadable.",
          "Under My account you see and keep everything about yourself, and can leave. {leftAccountDays} days after that we erase your name and address.",
          "You can ask what we store about you, and have it corrected or erased. Ask the project leader of your region.",
        ],
      },
      {
        title: "Cookies",
        text: ["We follow nobody and use nothing of others. There are three cookies, all our own:"],
        points: [
          "one for signing in, which ends when you sign out;",
          "one that says once, after a deed, whether it was done;",
          "one that remembers for a year which language you chose.",
        ],
      },
      {
        title: "Leaving quickly",
        text: [
          "With the button at the top, or Shift three times, you are on another site at once. Your browser still remembers that you were here.",
          "If you do not want that, use a private window, or clear the history of the browser.",
        ],
      },
      {
        title: "Who is responsible?",
        text: [
          "The organisation that offers Schakel in your region. The project leader of your region tells you which one it is and how to complain.",
          "You can also complain to the Dutch Data Protection Authority.",
        ],
      },
    ],
  },
);
