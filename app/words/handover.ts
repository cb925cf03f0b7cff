import type { CodeLife } from "../domain/care/handover-code.ts";
import type { Side } from "../domain/care/side.ts";
import { bilingual } from "./bilingual.ts";

type PerSide = Readonly<Record<Side, string>>;

type Words = {
  readonly title: string;
  readonly intro: string;
  readonly organisation: PerSide;
  readonly phone: string;
  readonly mailbox: string;
  readonly none: string;
  readonly reference: string;
  readonly callTitle: PerSide;
  readonly stepsTitle: string;
  readonly steps: Readonly<Record<Side, readonly string[]>>;
  readonly warningTitle: string;
  readonly warning: PerSide;
  readonly codeTitle: string;
  readonly yourHalf: string;
  readonly whoSpeaksFirst: string;
  readonly heardField: string;
  readonly heardHint: string;
  readonly check: string;
  readonly heard: string;
  readonly otherHeard: PerSide;
  readonly otherNotYet: PerSide;
  readonly worksUntil: string;
  readonly burnt: string;
  readonly codeGone: Readonly<Record<Exclude<CodeLife, "works" | "used"> | "none", string>>;
  readonly newCode: string;
  readonly newCodeQuiet: string;
  readonly finish: string;
  readonly finishUnchecked: string;
  readonly isDone: string;
  readonly toldBy: PerSide;
  readonly contradictText: string;
  readonly contradict: string;
  readonly toHandover: string;
  readonly done: { readonly title: string; readonly intro: string; readonly uncheckedTitle: string; readonly uncheckedText: string; readonly unchecked: string; readonly submit: string };
  readonly problems: Readonly<Record<string, string>>;
};

/** The handover after a yes. The order protects the child: whoever calls in may not be who they say. */
export const handoverWords = bilingual<Words>(
  {
    title: "Overdracht",
    intro: "U belt elkaar, controleert samen een code, en wisselt dan de gegevens uit. Dat laatste doet u buiten Schakel.",
    organisation: { shelter: "Praktijk", therapist: "Opvang" },
    phone: "Telefoon",
    mailbox: "Mail",
    none: "Niet bekend. Vraag het de projectleider van de regio.",
    reference: "Nummer van de aanvraag",
    callTitle: { shelter: "Bel de praktijk", therapist: "Bel de opvang" },
    stepsTitle: "Zo gaat het gesprek",
    steps: {
      shelter: [
        "Bel zelf, op het nummer dat hier staat. Noem alleen het nummer van de aanvraag.",
        "Zeg eerst uw helft van de code. De praktijk controleert die.",
        "Laat de praktijk haar helft zeggen. Vul die hier in.",
        "Klopt de code? Wissel dan pas de gegevens uit: via de telefoon of beveiligde mail.",
        "Spreek meteen af wanneer de intake is.",
      ],
      therapist: [
        "Bel zelf, op het nummer dat hier staat. Noem alleen het nummer van de aanvraag.",
        "Zeg eerst uw helft van de code. De opvang controleert die.",
        "Laat de opvang haar helft zeggen. Vul die hier in.",
        "Klopt de code? Wissel dan pas de gegevens uit: via de telefoon of beveiligde mail.",
        "Spreek meteen af wanneer de intake is.",
      ],
    },
    warningTitle: "Wordt u gebeld? Zeg niets.",
    warning: {
      shelter: "Iemand kan doen alsof hij behandelaar is. Laat de ander eerst zijn helft zeggen, en controleer die. Niet goed? Hang op. Noem tot die tijd geen naam, geen plaats en niet uw eigen helft.",
      therapist: "Iemand kan doen alsof hij van de opvang is. Laat de ander eerst zijn helft zeggen, en controleer die. Niet goed? Hang op. Noem tot die tijd niet uw eigen helft, en vraag niets over een kind.",
    },
    codeTitle: "De code",
    yourHalf: "Uw helft:",
    whoSpeaksFirst: "Wie belt, zegt de eigen helft het eerst. Schrijf uw helft niet in een mail of bericht.",
    heardField: "De helft die u hoort",
    heardHint: "Zes cijfers. De negen komt er niet in voor.",
    check: "Controleer",
    heard: "✓ U hoorde de goede helft van de ander.",
    otherHeard: { shelter: "✓ De praktijk hoorde uw helft goed.", therapist: "✓ De opvang hoorde uw helft goed." },
    otherNotYet: { shelter: "De praktijk heeft uw helft nog niet gecontroleerd.", therapist: "De opvang heeft uw helft nog niet gecontroleerd." },
    worksUntil: "Deze code werkt tot",
    burnt: "Er is te vaak een verkeerde helft ingevuld. Deze code werkt niet meer. Weet u zeker wie u aan de lijn had? Twijfelt u, bel dan de projectleider van de regio.",
    codeGone: { expired: "De code is verlopen.", ended: "Deze code werkt niet meer.", none: "Er is nog geen code." },
    newCode: "Maak een nieuwe code",
    newCodeQuiet: "Maak een nieuwe code, voor u allebei",
    finish: "Overdracht gedaan",
    finishUnchecked: "De overdracht is al gedaan, zonder code",
    isDone: "De overdracht is gedaan",
    toldBy: { shelter: "De opvang noteerde dit op", therapist: "De praktijk noteerde dit op" },
    contradictText: "Hebt u elkaar niet gesproken? Zeg het dan meteen. Misschien sprak de ander met iemand die zich voordeed als u.",
    contradict: "Nee, dit is niet gebeurd",
    toHandover: "Naar de overdracht",
    done: {
      title: "Is de overdracht gedaan?",
      intro: "Ja betekent: u sprak elkaar, en de gegevens zijn uitgewisseld. De ander krijgt bericht.",
      uncheckedTitle: "De code is nog niet aan beide kanten gecontroleerd",
      uncheckedText: "De code laat zien dat u de goede persoon aan de lijn hebt. Controleer hem liever alsnog.",
      unchecked: "Wij wisselden de gegevens uit zonder de code. Ik weet zeker met wie ik sprak.",
      submit: "Ja, de overdracht is gedaan",
    },
    problems: {
      "half-missing": "Vul de helft in die u hoort.",
      "half-format": "Een helft bestaat uit zes cijfers, zonder negen. Vraag de ander hem nog eens te zeggen.",
      "half-wrong": "Dit is niet de goede helft. Vraag de ander hem nog eens te zeggen. Klopt het weer niet? Noem geen naam en hang op. U kunt het nog {left} keer proberen.",
      "code-unchecked": "Vink dit aan, of ga terug en controleer de code.",
    },
  },
  {
    title: "Handover",
    intro: "You call each other, check a code together, and then exchange the details. That last step happens outside Schakel.",
    organisation: { shelter: "Practice", therapist: "Shelter" },
    phone: "Phone",
    mailbox: "Mail",
    none: "Not known. Ask the project leader of the region.",
    reference: "Number of the request",
    callTitle: { shelter: "Call the practice", therapist: "Call the shelter" },
    stepsTitle: "How the call goes",
    steps: {
      shelter: [
        "Call yourself, on the number on this page. Mention only the number of the request.",
        "Say your half of the code first. The practice checks it.",
        "Let the practice say its half. Type it here.",
        "Is the code right? Only then exchange the details: by phone or secure mail.",
        "Agree at once when the intake is.",
      ],
      therapist: [
        "Call yourself, on the number on this page. Mention only the number of the request.",
        "Say your half of the code first. The shelter checks it.",
        "Let the shelter say its half. Type it here.",
        "Is the code right? Only then exchange the details: by phone or secure mail.",
        "Agree at once when the intake is.",
      ],
    },
    warningTitle: "Does somebody call you? Say nothing.",
    warning: {
      shelter: "Somebody may pretend to be a therapist. Let the other say their half first, and check it. Wrong? Hang up. Until then give no name, no place and not your own half.",
      therapist: "Somebody may pretend to be from the shelter. Let the other say their half first, and check it. Wrong? Hang up. Until then do not give your own half, and ask nothing about a child.",
    },
    codeTitle: "The code",
    yourHalf: "Your half:",
    whoSpeaksFirst: "Whoever calls says the own half first. Do not write your half in a mail or message.",
    heardField: "The half that you hear",
    heardHint: "Six digits. There is no nine in it.",
    check: "Check",
    heard: "✓ You heard the right half from the other.",
    otherHeard: { shelter: "✓ The practice heard your half right.", therapist: "✓ The shelter heard your half right." },
    otherNotYet: { shelter: "The practice has not checked your half yet.", therapist: "The shelter has not checked your half yet." },
    worksUntil: "This code works until",
    burnt: "A wrong half was typed too often. This code works no more. Are you sure whom you spoke to? If in doubt, call the project leader of the region.",
    codeGone: { expired: "The code has expired.", ended: "This code works no more.", none: "There is no code yet." },
    newCode: "Make a new code",
    newCodeQuiet: "Make a new code, for both of you",
    finish: "Handover done",
    finishUnchecked: "The handover has been done already, without the code",
    isDone: "The handover is done",
    toldBy: { shelter: "The shelter noted this on", therapist: "The practice noted this on" },
    contradictText: "Did you not speak to each other? Then say so at once. The other may have spoken to somebody who pretended to be you.",
    contradict: "No, this did not happen",
    toHandover: "To the handover",
    done: {
      title: "Is the handover done?",
      intro: "Yes means: you spoke to each other, and the details are exchanged. The other gets a message.",
      uncheckedTitle: "The code has not been checked on both sides yet",
      uncheckedText: "The code shows that you have the right person on the line. It is better to check it after all.",
      unchecked: "We exchanged the details without the code. I am sure whom I spoke to.",
      submit: "Yes, the handover is done",
    },
    problems: {
      "half-missing": "Type the half that you hear.",
      "half-format": "A half is six digits, without a nine. Ask the other to say it once more.",
      "half-wrong": "This is not the right half. Ask the other to say it once more. Wrong again? Give no name and hang up. You can try {left} more times.",
      "code-unchecked": "Tick this, or go back and check the code.",
    },
  },
);
