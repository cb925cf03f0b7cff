import type { ConsentReminder } from "../domain/consent-reminders.ts";
import type { ConsentState } from "../domain/consent.ts";
import type { ChildWord } from "../domain/consent-standing.ts";
import type { Side } from "../domain/care/side.ts";
import { bilingual } from "./bilingual.ts";

type Words = {
  readonly title: string;
  readonly intro: string;
  readonly who: Readonly<Record<"parents" | "both" | "child", string>>;
  readonly rule: (child: number, alone: number) => string;
  readonly searchGoesOn: string;
  readonly settled: string;
  readonly look: string;
  readonly remindersTitle: string;
  readonly reminders: Readonly<Record<ConsentReminder, string>>;
  readonly formTitle: string;
  readonly stateLabel: string;
  readonly states: Readonly<Record<ConsentState, string>>;
  readonly hints: Readonly<Partial<Record<ConsentState, string>>>;
  readonly childLabel: string;
  readonly childHint: string;
  readonly childSays: Readonly<Record<ChildWord, string>>;
  readonly childWas: Readonly<Record<ChildWord, string>>;
  readonly cannotDecide: string;
  readonly cannotDecideHint: string;
  readonly exception: { readonly title: string; readonly text: string; readonly harm: string; readonly steps: string; readonly noted: string };
  readonly submit: string;
  readonly historyTitle: string;
  readonly by: Readonly<Record<Side, string>>;
  readonly problems: Readonly<Record<string, string>>;
};

/** Consent: who has to say yes, where that stands, and what it holds up. */
export const consentWords = bilingual<Words>(
  {
    title: "Toestemming",
    intro: "Noteer alleen hoe het ervoor staat. Geen namen, en niet waarom een ouder iets vindt: dat hoort in uw eigen dossier.",
    who: {
      parents: "Beide ouders met gezag geven toestemming.",
      both: "Het kind zelf én beide ouders met gezag geven toestemming.",
      child: "De jongere beslist zelf.",
    },
    rule: (child, alone) => `Tot ${child} jaar beslissen de ouders met gezag, van ${child} tot ${alone} jaar kind en ouders samen, vanaf ${alone} jaar de jongere zelf.`,
    searchGoesOn: "Het zoeken gaat gewoon door. Alleen het begin van de behandeling wacht. Een eerste gesprek mag wel.",
    settled: "De toestemming is in orde.",
    look: "Bekijk of wijzig de toestemming",
    remindersTitle: "Waar u aan denkt",
    reminders: {
      "search-goes-on": "We blijven zoeken, en een plek blijft vrij.",
      "start-waits": "De behandeling begint pas als de toestemming er is.",
      "ask-both-parents": "Vraag beide ouders met gezag. Ook een ouder die geweld gebruikte.",
      "professional-asks-other-parent": "U of de behandelaar belt de andere ouder. De moeder hoeft dat niet te doen. Noem nooit waar zij is.",
      "check-authority-register": "Kijk in het Centraal Gezagsregister wie gezag heeft. Ga niet af op het woord van één ouder.",
      "court-by-parent-with-authority": "Zei een ouder nee? Dan kan alleen de andere ouder met gezag naar de rechter. Daar is een advocaat voor nodig.",
      "court-takes-weeks": "De rechter beslist meestal binnen 6 weken. Heeft het haast, dan soms in 2 weken.",
      "exception-after-careful-steps": "Dreigt ernstige schade voor het kind? Dan is er een smalle uitzondering. Neem eerst alle stappen van de Handreiking.",
      "first-talk-may-precede": "Een eerste gesprek, om te zien wat nodig is, mag al.",
      "ask-child-too": "Vraag het kind ook zelf, in eigen woorden.",
      "child-decides-on-sharing": "Het kind beslist zelf met wie gegevens worden gedeeld.",
      "note-oral-consent": "Toestemming mag mondeling. Schrijf in uw dossier wie wanneer ja zei.",
      "write-down-exception": "Schrijf in uw dossier waarom u de uitzondering gebruikt, en welke stappen u nam.",
      "ask-young-person-anew": "Door de leeftijd beslist nu iemand anders. Vraag het opnieuw.",
    },
    formTitle: "Hoe staat het ervoor?",
    stateLabel: "Toestemming van ouders of voogd",
    states: {
      both_given: "Beide ouders met gezag zeggen ja",
      one_given_other_pending: "Eén ouder zegt ja, de andere moet nog antwoorden",
      one_given_other_refused_court_pending: "Eén ouder zegt ja, de andere nee",
      court_granted: "De rechter gaf toestemming",
      gi_or_voogd: "De voogd of gecertificeerde instelling zegt ja",
      self_16plus: "De jongere beslist zelf",
      exception_documented: "Uitzondering: ernstige schade dreigt",
      sole_gezag: "Eén ouder heeft alleen het gezag, en zegt ja",
    },
    hints: {
      one_given_other_pending: "Ook als de andere ouder nog niet is gevraagd.",
      one_given_other_refused_court_pending: "De behandeling kan pas beginnen als de rechter toestemming geeft. Dat duurt tot 6 weken.",
      sole_gezag: "Nagekeken in het Centraal Gezagsregister.",
    },
    childLabel: "Wat zegt het kind of de jongere zelf?",
    childHint: "Leeg laten kan alleen als de ouders het kind vertegenwoordigen.",
    childSays: { yes: "Ja", no: "Nee, of nu niet", "not-asked": "Nog niet gevraagd" },
    childWas: { yes: "Het kind zegt ja", no: "Het kind zegt nee", "not-asked": "Het kind is nog niet gevraagd" },
    cannotDecide: "Het kind kan dit zelf niet overzien",
    cannotDecideHint: "Wilsonbekwaam: dan beslissen de ouders met gezag. Een deskundige stelt dat vast.",
    exception: {
      title: "Alleen bij de uitzondering",
      text: "Dit is een smalle weg. Vink alle drie aan, of kies iets anders.",
      harm: "Zonder hulp nu dreigt ernstige schade voor dit kind",
      steps: "Wij namen alle stappen van de Handreiking, en overlegden met een deskundige",
      noted: "Het staat met redenen in ons eigen dossier",
    },
    submit: "Bewaar",
    historyTitle: "Eerder genoteerd",
    by: { shelter: "Genoteerd door de opvang.", therapist: "Genoteerd door de behandelaar." },
    problems: {
      "state-missing": "Kies hoe het ervoor staat.",
      "state-not-for-this-age": "Dit past niet bij de leeftijd. Kies iets anders.",
      "state-does-not-follow": "Dit kan niet volgen op wat er nu staat. Een rechter komt bijvoorbeeld pas na een nee.",
      "child-word-missing": "Kies wat het kind of de jongere zelf zegt.",
      "exception-needs-care": "Voor de uitzondering zijn alle drie de stappen nodig.",
    },
  },
  {
    title: "Consent",
    intro: "Only note how things stand. No names, and not why a parent thinks something: that belongs in your own file.",
    who: {
      parents: "Both parents with authority consent.",
      both: "The child and both parents with authority consent.",
      child: "The young person decides alone.",
    },
    rule: (child, alone) => `Under ${child} the parents with authority decide, from ${child} to ${alone} child and parents together, from ${alone} the young person alone.`,
    searchGoesOn: "The search simply goes on. Only the start of the treatment waits. A first talk is allowed.",
    settled: "Consent is settled.",
    look: "See or change consent",
    remindersTitle: "What to remember",
    reminders: {
      "search-goes-on": "We go on searching, and a place stays free.",
      "start-waits": "The treatment starts only when consent is there.",
      "ask-both-parents": "Ask both parents with authority. Also a parent who used violence.",
      "professional-asks-other-parent": "You or the therapist call the other parent. The mother need not. Never say where she is.",
      "check-authority-register": "Look in the register of authority (Centraal Gezagsregister). Do not rely on one parent's word.",
      "court-by-parent-with-authority": "Did a parent say no? Then only the other parent with authority can go to court. That needs a lawyer.",
      "court-takes-weeks": "A court mostly decides within 6 weeks. When it is urgent, sometimes in 2.",
      "exception-after-careful-steps": "Is there a threat of serious harm to the child? Then there is a narrow exception. First take all steps of the guide (Handreiking).",
      "first-talk-may-precede": "A first talk, to see what is needed, is allowed already.",
      "ask-child-too": "Ask the child too, in its own words.",
      "child-decides-on-sharing": "The child decides with whom information is shared.",
      "note-oral-consent": "Consent may be oral. Write in your file who said yes and when.",
      "write-down-exception": "Write in your file why you use the exception, and which steps you took.",
      "ask-young-person-anew": "Because of the age somebody else decides now. Ask again.",
    },
    formTitle: "How do things stand?",
    stateLabel: "Consent of parents or guardian",
    states: {
      both_given: "Both parents with authority say yes",
      one_given_other_pending: "One parent says yes, the other has yet to answer",
      one_given_other_refused_court_pending: "One parent says yes, the other no",
      court_granted: "The court gave consent",
      gi_or_voogd: "The guardian or certified institution says yes",
      self_16plus: "The young person decides alone",
      exception_documented: "Exception: a threat of serious harm",
      sole_gezag: "One parent alone has authority, and says yes",
    },
    hints: {
      one_given_other_pending: "Also when the other parent has not been asked yet.",
      one_given_other_refused_court_pending: "The treatment can start only when the court consents. That takes up to 6 weeks.",
      sole_gezag: "Looked up in the register of authority.",
    },
    childLabel: "What does the child or young person say?",
    childHint: "It can stay empty only when the parents represent the child.",
    childSays: { yes: "Yes", no: "No, or not now", "not-asked": "Not asked yet" },
    childWas: { yes: "The child says yes", no: "The child says no", "not-asked": "The child has not been asked yet" },
    cannotDecide: "The child cannot weigh this up",
    cannotDecideHint: "Then the parents with authority decide. A professional establishes this.",
    exception: {
      title: "Only for the exception",
      text: "This is a narrow path. Tick all three, or choose something else.",
      harm: "Without help now this child is at risk of serious harm",
      steps: "We took all steps of the guide, and consulted an expert",
      noted: "It is in our own file, with the reasons",
    },
    submit: "Save",
    historyTitle: "Noted before",
    by: { shelter: "Noted by the shelter.", therapist: "Noted by the therapist." },
    problems: {
      "state-missing": "Choose how things stand.",
      "state-not-for-this-age": "This does not go with the age. Choose something else.",
      "state-does-not-follow": "This cannot follow on what stands now. A court, for example, comes only after a no.",
      "child-word-missing": "Choose what the child or young person says.",
      "exception-needs-care": "The exception needs all three steps.",
    },
  },
);
