import { bilingual } from "./bilingual.ts";

/** The front page. */
export const publicWords = bilingual(
  {
    title: "Traumabehandeling voor kinderen in de vrouwenopvang",
    intro:
      "Veel kinderen in de opvang hebben geweld meegemaakt. Schakel zoekt voor hen, en voor hun ouder, een behandelaar met een vrije plek. Zonder hun naam te noemen.",
    start: "Inloggen",
    toOwnPage: "Naar mijn werk",
    howItWorks: "Zo werkt het",
    picture: "Een kleine en een grote ring die in elkaar haken.",
    whatTitle: "Wat Schakel doet",
    blocks: [
      {
        title: "Eén aanvraag, alle plekken",
        text: "De opvang beschrijft in vijf minuten wat een kind nodig heeft. Schakel kijkt bij alle behandelaren van de regio tegelijk wie past en plek heeft.",
      },
      {
        title: "Niemand weet wie het is",
        text: "We bewaren geen naam, geen geboortedatum en geen adres. Opvang en behandelaar geven elkaar pas na een ja de gegevens, buiten Schakel om.",
      },
      {
        title: "Niemand blijft liggen",
        text: "Elk voorstel heeft een termijn. Zegt een behandelaar niets, dan gaat het kind verder naar de volgende. De regio ziet wie er wacht, en hoe lang.",
      },
    ],
    rolesTitle: "Waar wilt u heen?",
    roles: [
      {
        title: "Ik werk in de opvang",
        text: "Vraag een screening of behandeling aan voor een kind of een ouder, en volg hoe het gaat.",
        link: "Inloggen voor de opvang",
        to: "/sign-in?to=/requests",
        more: null,
      },
      {
        title: "Ik ben behandelaar",
        text: "Zeg hoeveel plek u hebt en bekijk voorstellen. Nieuw hier? Aanmelden kan meteen.",
        link: "Inloggen voor behandelaren",
        to: "/sign-in?to=/proposals",
        more: { to: "/join", link: "Meedoen als behandelaar" },
      },
      {
        title: "Ik leid een regio",
        text: "Zie wie er wacht, waar plek is en wat er mist. Keur behandelaren goed.",
        link: "Inloggen voor regio's",
        to: "/sign-in?to=/region",
        more: null,
      },
      {
        title: "Ik zoek uitleg",
        text: "Lees welke behandelingen er zijn, voor welke leeftijd, en wie ze betaalt.",
        link: "Bekijk de behandelingen",
        to: "/treatments",
        more: null,
      },
    ],
    dangerTitle: "Is er nu gevaar?",
    danger: {
      call: "Bel 112.",
      advice: "Hebt u vragen over huiselijk geweld, of wilt u het melden? Bel Veilig Thuis: 0800-2000. Gratis, dag en nacht.",
      limits: "Schakel is geen hulplijn en geen meldpunt. Hier leest niemand mee om direct te helpen.",
    },
  },
  {
    title: "Trauma treatment for children in women's shelters",
    intro:
      "Many children in shelters have lived with violence. Schakel looks for a therapist with a free place, for them and for their parent. Without saying who they are.",
    start: "Sign in",
    toOwnPage: "To my work",
    howItWorks: "How it works",
    picture: "A small ring and a large one, linked.",
    whatTitle: "What Schakel does",
    blocks: [
      {
        title: "One request, every place",
        text: "In five minutes the shelter describes what a child needs. Schakel looks at all therapists of the region at once: who fits, and who has a place.",
      },
      {
        title: "Nobody knows who it is",
        text: "We store no name, no date of birth and no address. Only after a yes do shelter and therapist exchange them, outside Schakel.",
      },
      {
        title: "Nobody is left behind",
        text: "Every proposal has a deadline. If a therapist is silent, the child goes on to the next. The region sees who waits, and how long.",
      },
    ],
    rolesTitle: "Where would you like to go?",
    roles: [
      {
        title: "I work in a shelter",
        text: "Ask for a screening or a treatment for a child or a parent, and follow how it goes.",
        link: "Sign in for shelters",
        to: "/sign-in?to=/requests",
        more: null,
      },
      {
        title: "I am a therapist",
        text: "Say how many places you have and look at proposals. New here? You can register at once.",
        link: "Sign in for therapists",
        to: "/sign-in?to=/proposals",
        more: { to: "/join", link: "Join as a therapist" },
      },
      {
        title: "I lead a region",
        text: "See who waits, where there is room and what is missing. Approve therapists.",
        link: "Sign in for regions",
        to: "/sign-in?to=/region",
        more: null,
      },
      {
        title: "I want to read about it",
        text: "Read which treatments there are, for which age, and who pays for them.",
        link: "See the treatments",
        to: "/treatments",
        more: null,
      },
    ],
    dangerTitle: "In danger now?",
    danger: {
      call: "Call 112.",
      advice: "Do you have questions about domestic violence, or do you want to report it? Call Veilig Thuis: 0800-2000. Free, day and night.",
      limits: "Schakel is no helpline and takes no reports. Nobody is reading along here to help at once.",
    },
  },
);
