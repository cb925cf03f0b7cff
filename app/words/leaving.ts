import { bilingual } from "./bilingual.ts";

type LeavingWords = {
  readonly title: string;
  readonly intro: string;
  readonly signIn: string;
  readonly open: (count: number) => string;
  readonly running: (count: number) => string;
  readonly offers: string;
  readonly places: string;
  readonly colleagues: string;
  readonly back: (days: number) => string;
  readonly kept: string;
  readonly dataFirst: string;
  readonly alone: string;
  readonly aloneNext: string;
  readonly owner: string;
  readonly ownerNext: string;
  readonly demo: string;
  readonly submit: string;
  readonly stay: string;
};

/** The page on which somebody leaves the platform. */
export const leavingWords = bilingual<LeavingWords>(
  {
    title: "Stoppen met Schakel",
    intro: "Dit gebeurt er meteen als u stopt:",
    signIn: "U bent overal uitgelogd en kunt niet meer inloggen.",
    open: (count) => (count === 1 ? "Er wacht 1 voorstel op uw antwoord. Dat kind staat meteen weer in de rij." : `Er wachten ${count} voorstellen op uw antwoord. Die kinderen staan meteen weer in de rij.`),
    running: (count) => (count === 1
      ? "U hebt 1 behandeling die loopt. Die gaat terug naar de rij, en de wachttijd loopt door. De opvang en de projectleider krijgen een mail. Draag het kind zelf over aan de opvang."
      : `U hebt ${count} behandelingen die lopen. Die gaan terug naar de rij, en de wachttijd loopt door. De opvang en de projectleider krijgen een mail. Draag de kinderen zelf over aan de opvang.`),
    offers: "Wat u met een opvang voor elke week had afgesproken, stopt. De opvang krijgt een mail.",
    places: "Uw plekken gaan dicht. We vragen u niets meer.",
    colleagues: "Uw aanvragen blijven bij uw opvang. Uw collega's gaan ermee verder en krijgen voortaan de mail.",
    back: (days) => `Bedenkt u zich? Tot ${days} dagen na vandaag kan de projectleider van uw regio of het landelijk team uw account weer openen. Uw plekken zet u dan zelf weer open.`,
    kept: "Daarna wissen we uw naam, uw adres en uw nummers. Aantallen en het logboek blijven, met een nummer in plaats van uw naam.",
    dataFirst: "Bewaar eerst uw gegevens",
    alone: "U kunt nu niet stoppen. Zonder u is er niemand meer voor: {places}.",
    aloneNext: "Vraag de projectleider van uw regio of het landelijk team om eerst iemand uit te nodigen die het overneemt.",
    owner: "U bent eigenaar van {practice}, en er werken anderen. Kies eerst wie de nieuwe eigenaar wordt.",
    ownerNext: "Draag de praktijk over",
    demo: "Met een account van de demo kunt u niet stoppen: iemand anders wil het ook nog proberen.",
    submit: "Stop met Schakel",
    stay: "Toch niet",
  },
  {
    title: "Leaving Schakel",
    intro: "This happens at once when you leave:",
    signIn: "You are signed out everywhere and cannot sign in any more.",
    open: (count) => (count === 1 ? "1 proposal waits for your answer. That child is back in the queue at once." : `${count} proposals wait for your answer. Those children are back in the queue at once.`),
    running: (count) => (count === 1
      ? "You have 1 treatment that runs. It goes back to the queue, and the waiting time goes on. The shelter and the project leader get a mail. Please hand the child over to the shelter yourself."
      : `You have ${count} treatments that run. They go back to the queue, and the waiting time goes on. The shelter and the project leader get a mail. Please hand the children over to the shelter yourself.`),
    offers: "What you agreed with a shelter for every week ends. The shelter gets a mail.",
    places: "Your places close. We ask you nothing more.",
    colleagues: "Your requests stay with your shelter. Your colleagues go on with them, and get the mail from now on.",
    back: (days) => `Did you change your mind? Until ${days} days from today the project leader of your region or the national team can open your account again. You then open your places yourself.`,
    kept: "After that we erase your name, your address and your numbers. Counts and the log stay, with a number instead of your name.",
    dataFirst: "Keep your data first",
    alone: "You cannot leave now. Without you there is nobody left for: {places}.",
    aloneNext: "Ask the project leader of your region or the national team to invite somebody first who takes over.",
    owner: "You own {practice}, and others work there. Choose first who owns it next.",
    ownerNext: "Pass the practice on",
    demo: "With an account of the demo you cannot leave: somebody else wants to try it too.",
    submit: "Leave Schakel",
    stay: "Stay",
  },
);
