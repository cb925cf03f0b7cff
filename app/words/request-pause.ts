import type { InterruptionReason, ParkingReason } from "../domain/request-reasons.ts";
import { bilingual } from "./bilingual.ts";

type Words = {
  readonly park: { readonly title: string; readonly intro: string; readonly again: string; readonly withProposal: string; readonly who: string; readonly reason: string; readonly until: string; readonly untilHint: (days: number) => string; readonly confirm: string; readonly keep: string };
  readonly parkReasons: Readonly<Record<ParkingReason, string>>;
  readonly interrupt: { readonly title: string; readonly intro: string; readonly who: string; readonly reason: string; readonly again: string; readonly now: string; readonly nowHint: string; readonly later: string; readonly laterHint: string; readonly until: string; readonly confirm: string; readonly keep: string };
  readonly interruptReasons: Readonly<Record<InterruptionReason, string>>;
  readonly notAgain: string;
  readonly waitsUntil: string;
  readonly because: string;
  readonly returnNow: string;
  readonly returnFamily: (count: number) => string;
  readonly otherDay: string;
  readonly problems: Readonly<Record<string, string>>;
};

/** Letting a request wait, and help that stops for now. */
export const pauseWords = bilingual<Words>(
  {
    park: {
      title: "Aanvraag laten wachten",
      intro: "We zoeken dan even niet. Op de dag die u kiest, gaat de aanvraag vanzelf weer de rij in. De wachttijd loopt door.",
      again: "Deze aanvraag wacht al. De nieuwe dag komt in de plaats van de oude.",
      withProposal: "Er is een behandelaar gevraagd. Dat voorstel vervalt, en de plek gaat naar een ander kind.",
      who: "Wie moet wachten?",
      reason: "Waarom moet de aanvraag wachten?",
      until: "Tot welke dag?",
      untilHint: (days) => `Op deze dag zoeken we weer. Dat kan tot ${days} dagen vooruit. Een paar dagen ervoor krijgt u een mail.`,
      confirm: "Laat de aanvraag wachten",
      keep: "Nee, blijf zoeken",
    },
    parkReasons: {
      "not-ready": "Het kind of de ouder is er nog niet aan toe", "not-safe-yet": "Het is nog niet veilig genoeg", "other-care-first": "Er gaat eerst andere hulp voor",
      "away-for-a-while": "Het gezin is een tijd weg", "another-reason": "Een andere reden",
    },
    interrupt: {
      title: "Hulp onderbreken",
      intro: "De plek bij deze behandelaar komt vrij voor een ander kind. De wachttijd van eerder telt mee, vanaf de eerste dag. De behandelaar krijgt een mail, zonder reden. Bel zelf even als er een afspraak staat.",
      who: "Voor wie stopt de hulp?",
      reason: "Waarom stopt de hulp voor nu?",
      again: "Wanneer zoeken we weer een behandelaar?",
      now: "Meteen",
      nowHint: "De aanvraag gaat vandaag weer de rij in. Wie al geholpen heeft, gaat voor als dat past.",
      later: "Op een dag die ik kies",
      laterHint: "Tot die dag zoeken we niet. Daarna gaat het vanzelf.",
      until: "Welke dag?",
      confirm: "Onderbreek de hulp",
      keep: "Nee, laat het zoals het is",
    },
    interruptReasons: {
      "therapist-cannot": "De behandelaar kan niet verder", "no-click": "Het klikt niet", "cannot-come-now": "Het kind of de ouder kan nu niet komen",
      "not-safe-now": "Het is nu niet veilig genoeg", "moved-too-far": "Het gezin woont nu te ver weg", "another-reason": "Een andere reden",
    },
    notAgain: "Bij “het klikt niet” en “te ver weg” vragen we deze behandelaar niet nog eens.",
    waitsUntil: "Tot",
    because: "Reden",
    returnNow: "Zet nu terug in de rij",
    returnFamily: (count) => `Zet alle ${count} van dit gezin terug`,
    otherDay: "Kies een andere dag",
    problems: {
      "who-missing": "Kies voor wie.",
      "reason-missing": "Kies waarom.",
      "until-missing": "Kies een dag.",
      "not-a-date": "Kies een dag die bestaat, bijvoorbeeld 15-03-2027.",
      "until-too-soon": "Kies een dag vanaf morgen.",
      "until-too-far": "Deze dag is te ver weg. Kies een dag dichterbij. U kunt de aanvraag later nog eens laten wachten.",
      "again-missing": "Kies wanneer we weer zoeken.",
    },
  },
  {
    park: {
      title: "Let the request wait",
      intro: "We then do not search for a while. On the day you choose the request goes back into the queue by itself. The waiting time goes on.",
      again: "This request is waiting already. The new day replaces the old one.",
      withProposal: "A therapist has been asked. That proposal ends, and the place goes to another child.",
      who: "Who has to wait?",
      reason: "Why does the request have to wait?",
      until: "Until which day?",
      untilHint: (days) => `On this day we search again. It can be up to ${days} days ahead. Some days before you get a mail.`,
      confirm: "Let the request wait",
      keep: "No, go on searching",
    },
    parkReasons: {
      "not-ready": "The child or parent is not ready for it", "not-safe-yet": "It is not safe enough yet", "other-care-first": "Other help comes first",
      "away-for-a-while": "The family is away for a while", "another-reason": "Another reason",
    },
    interrupt: {
      title: "Interrupt the help",
      intro: "The place with this therapist is free for another child. The earlier waiting time counts, from the first day. The therapist gets a mail, without a reason. Give them a call when there is an appointment.",
      who: "For whom does the help stop?",
      reason: "Why does the help stop for now?",
      again: "When do we look for a therapist again?",
      now: "At once",
      nowHint: "The request goes back into the queue today. Who helped already goes first if that suits.",
      later: "On a day that I choose",
      laterHint: "Until that day we do not search. After that it goes by itself.",
      until: "Which day?",
      confirm: "Interrupt the help",
      keep: "No, leave it as it is",
    },
    interruptReasons: {
      "therapist-cannot": "The therapist cannot go on", "no-click": "They do not get on", "cannot-come-now": "The child or parent cannot come now",
      "not-safe-now": "It is not safe enough now", "moved-too-far": "The family now lives too far away", "another-reason": "Another reason",
    },
    notAgain: "After “do not get on” and “too far away” we do not ask this therapist again.",
    waitsUntil: "Until",
    because: "Reason",
    returnNow: "Put back into the queue now",
    returnFamily: (count) => `Put all ${count} of this family back`,
    otherDay: "Choose another day",
    problems: {
      "who-missing": "Choose for whom.",
      "reason-missing": "Choose why.",
      "until-missing": "Choose a day.",
      "not-a-date": "Choose a day that exists, for example 15-03-2027.",
      "until-too-soon": "Choose a day from tomorrow on.",
      "until-too-far": "This day is too far away. Choose a nearer one. You can let the request wait once more later.",
      "again-missing": "Choose when we search again.",
    },
  },
);
