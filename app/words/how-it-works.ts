import type { ProsePart } from "./prose-part.ts";
import { bilingual } from "./bilingual.ts";

type HowItWorksWords = { readonly title: string; readonly intro: string; readonly parts: readonly ProsePart[]; readonly treatments: string; readonly funding: string };

/** What happens from a request to a first appointment, who pays, and how to join. Numbers come from the dated settings. */
export const howItWorksWords = bilingual<HowItWorksWords>(
  {
    title: "Zo werkt het",
    intro: "Van een aanvraag naar een behandelaar met een vrije plek, zonder dat iemand weet om wie het gaat.",
    parts: [
      {
        title: "Van aanvraag tot behandeling",
        text: [],
        steps: [
          "De opvang maakt een aanvraag: voor een kind, of voor de ouder. Geen naam, wel wat nodig is.",
          "Schakel vergelijkt de aanvraag met alle behandelaren van de regio: leeftijd, vorm, taal, plaats, tijd en wie er betaalt.",
          "De behandelaar die het best past, krijgt een voorstel en een termijn: {crisis} werkdag bij een crisis, {high} bij spoed, anders {normal}.",
          "Zegt de behandelaar ja, dan is de plek bezet. Opvang en behandelaar bellen elkaar en wisselen gegevens uit, buiten Schakel om.",
          "Zegt de behandelaar nee, of niets? Dan gaat de aanvraag meteen verder. De wachttijd blijft doorlopen.",
          "Vindt Schakel niemand, dan hoort de opvang dat direct, met de reden. De projectleider van de regio zoekt dan mee.",
        ],
      },
      {
        title: "Wie betaalt de behandeling?",
        text: ["Dat hangt af van de leeftijd. Schakel zoekt het uit en zegt erbij waarom."],
        points: [
          "Tot {adultAge} jaar: de gemeente, via de Jeugdwet. Het gezin betaalt zelf niets. Het gaat om de gemeente waar het kind woonde vóór de opvang.",
          "Vanaf {adultAge} jaar: de zorgverzekering, via de Zvw. Er is een brief van de huisarts nodig, en het eigen risico geldt: voor zover wij weten {deductible} euro per jaar.",
          "Wordt een kind {adultAge} tijdens het wachten of de behandeling? Dan verandert wie betaalt. Schakel waarschuwt daarvoor.",
          "Hulp voor ouders die bij de behandeling van het kind hoort, gaat meestal mee met die van het kind.",
        ],
      },
      {
        title: "Hoe lang duurt het?",
        text: [
          "De norm is: binnen {intakeWeeks} weken een eerste gesprek, en daarna binnen {treatmentWeeks} weken een behandeling. Voor de Jeugdwet is dat een richtlijn.",
          "Vaak duurt het langer. Schakel telt alle wachtende kinderen mee en laat de regio eerlijk zien hoe lang zij al wachten.",
        ],
      },
      {
        title: "Toestemming",
        text: ["Wie toestemming geeft, hangt ook van de leeftijd af. Zoeken mag alvast beginnen. Starten kan pas als de toestemming er is."],
        points: ["Jonger dan 12: de ouders met gezag.", "12 tot en met 15: het kind en de ouders met gezag.", "Vanaf 16: de jongere zelf."],
      },
      {
        title: "Meedoen",
        text: [],
        points: [
          "Opvang: de projectleider van uw regio maakt een account voor u en stuurt een uitnodiging.",
          "Behandelaar: vraag de projectleider van uw regio om een uitnodiging. U vult uw profiel in. De projectleider kijkt uw registratie en opleiding na.",
          "Regio: het landelijke team zet een regio aan en nodigt de projectleider uit.",
        ],
      },
      {
        title: "Wat Schakel niet is",
        text: ["Schakel is geen hulplijn, geen meldpunt en geen dossier. Bij gevaar belt u 112. Voor advies of een melding belt u Veilig Thuis: 0800-2000."],
      },
    ],
    treatments: "Bekijk de behandelingen",
    funding: "Zoek uit wie betaalt",
  },
  {
    title: "How it works",
    intro: "From a request to a therapist with a free place, without anybody knowing whom it is about.",
    parts: [
      {
        title: "From request to treatment",
        text: [],
        steps: [
          "The shelter makes a request: for a child, or for the parent. No name, but what is needed.",
          "Schakel compares the request with all therapists of the region: age, form, language, place, time and who pays.",
          "The therapist who fits best gets a proposal and a deadline: {crisis} working day in a crisis, {high} when urgent, else {normal}.",
          "If the therapist says yes, the place is taken. Shelter and therapist call each other and exchange details, outside Schakel.",
          "If the therapist says no, or nothing, the request goes on at once. The waiting time keeps counting.",
          "If Schakel finds nobody, the shelter hears so at once, with the reason. The lead of the region then joins the search.",
        ],
      },
      {
        title: "Who pays for the treatment?",
        text: ["That depends on age. Schakel works it out and says why."],
        points: [
          "Up to {adultAge}: the municipality, under the Jeugdwet. The family pays nothing. It is the municipality where the child lived before the shelter.",
          "From {adultAge}: the health insurer, under the Zvw. A letter from the GP is needed, and the deductible applies: as far as we know {deductible} euros a year.",
          "Does a child turn {adultAge} while waiting or in treatment? Then the payer changes. Schakel warns about it.",
          "Help for parents that is part of the child's treatment usually goes with that of the child.",
        ],
      },
      {
        title: "How long does it take?",
        text: [
          "The norm is a first appointment within {intakeWeeks} weeks, and treatment within {treatmentWeeks} weeks after that. Under the Jeugdwet it is a guideline.",
          "Often it takes longer. Schakel counts every waiting child and shows the region honestly how long they have been waiting.",
        ],
      },
      {
        title: "Consent",
        text: ["Who consents depends on age as well. Searching may begin at once. Starting has to wait for the consent."],
        points: ["Under 12: the parents with authority.", "12 to 15: the child and the parents with authority.", "From 16: the young person."],
      },
      {
        title: "Joining",
        text: [],
        points: [
          "Shelter: the project leader of your region makes an account for you and sends an invitation.",
          "Therapist: ask the project leader of your region for an invitation. You fill in your profile. The leader checks your registration and training.",
          "Region: the national team switches a region on and invites its project leader.",
        ],
      },
      {
        title: "What Schakel is not",
        text: ["Schakel is no helpline, takes no reports and keeps no files. In danger, call 112. For advice or a report, call Veilig Thuis: 0800-2000."],
      },
    ],
    treatments: "See the treatments",
    funding: "Work out who pays",
  },
);
