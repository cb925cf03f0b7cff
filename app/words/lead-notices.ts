import type { NoticeKind, saidOnFirstPage } from "../domain/lead-notice.ts";
import { bilingual } from "./bilingual.ts";

type Words = {
  readonly title: string; readonly intro: string; readonly back: string; readonly nothing: string; readonly nothingText: string;
  readonly kinds: Readonly<Record<NoticeKind, string>>; readonly what: Readonly<Record<NoticeKind, string>>;
  readonly lines: Readonly<Record<(typeof saidOnFirstPage)[number], (many: number) => string>>;
  readonly about: string; readonly region: string; readonly since: string; readonly owner: string; readonly action: string;
  readonly request: (reference: string) => string; readonly agreement: (from: string, to: string) => string; readonly somebody: string;
  readonly mine: string; readonly ofColleague: string; readonly nobody: string;
  readonly take: string; readonly takeOver: string; readonly giveBack: string; readonly settle: string; readonly of: (what: string) => string;
  readonly toMeeting: string; readonly more: (many: number) => string; readonly all: string; readonly see: string; readonly mail: string;
};

/** What needs a lead: each kind with what it means and what a lead can do. */
export const leadNoticeWords = bilingual<Words>(
  {
    title: "Waar u nodig bent",
    intro: "Hier loopt iets vast of duurt iets te lang. Wat is opgelost, verdwijnt vanzelf.",
    back: "Naar uw regio",
    nothing: "Niets wacht op u",
    nothingText: "Loopt er iets vast, dan staat het hier. Wat niet kan wachten, mailen we meteen.",
    kinds: {
      crisis: "Crisis zonder plek", handover: "Overdracht te laat", "pair-failed": "Uw keuze kon niet meer", unanswered: "Twee keer geen antwoord", "past-norm": "Wacht langer dan de norm",
      "therapist-silent": "Behandelaar reageert niet", "mail-failing": "Mail komt niet aan", "agreement-ends": "Afspraak met een buurregio loopt af",
    },
    what: {
      crisis: "Voor deze kinderen is nu niemand vrij. Bel behandelaren of een buurregio, en overleg met de opvang.",
      handover: "Een behandelaar zei ja, maar de overdracht is nog niet gedaan. Bel beide kanten.",
      "pair-failed": "U koos een behandelaar, maar die kon niet meer. Schakel zoekt verder. U kunt ook een ander kiezen.",
      unanswered: "Twee behandelaren achter elkaar gaven geen antwoord. Bel wie nu gevraagd is, of kies zelf iemand.",
      "past-norm": "Bespreek deze aanvragen in het weekoverleg.",
      "therapist-silent": "Deze behandelaar gaf twee keer geen antwoord en staat nu op pauze. Bel even.",
      "mail-failing": "De mailserver van deze mensen weigert onze mail. Bel of spreek ze aan: zij bevestigen een adres bij hun account.",
      "agreement-ends": "Wilt u verder? Maak dan op tijd een nieuwe afspraak.",
    },
    lines: {
      "pair-failed": (many) => (many === 1 ? "1 keuze van een projectleider kon niet meer. Kies een ander." : `${many} keuzes van een projectleider konden niet meer. Kies een ander.`),
      unanswered: (many) => (many === 1 ? "1 aanvraag kreeg twee keer geen antwoord. Bel of kies zelf." : `${many} aanvragen kregen twee keer geen antwoord. Bel of kies zelf.`),
      "therapist-silent": (many) => (many === 1 ? "1 behandelaar reageert niet. Bel even." : `${many} behandelaren reageren niet. Bel even.`),
      "agreement-ends": (many) => (many === 1 ? "1 afspraak met een buurregio loopt af. Wilt u verder?" : `${many} afspraken met buurregio's lopen af. Wilt u verder?`),
    },
    about: "Waarover", region: "Regio", since: "Sinds", owner: "Wie pakt dit op", action: "Uw keuze",
    request: (reference) => `Aanvraag ${reference}`, agreement: (from, to) => `${from} en ${to}`, somebody: "Iemand van buiten uw regio",
    mine: "U", ofColleague: "Een collega", nobody: "Nog niemand",
    take: "Ik pak dit op", takeOver: "Ik neem dit over", giveBack: "Geef terug", settle: "Gezien", of: (what) => `: ${what}`,
    toMeeting: "Naar het weekoverleg", more: (many) => `Toon alle ${many}`, all: "Toon alles waar u nodig bent", see: "Bekijk alles, en wie het oppakt", mail: "Kies hoe snel u dit per mail hoort",
  },
  {
    title: "What needs you",
    intro: "Something is stuck here, or takes too long. What is solved goes away by itself.",
    back: "To your region",
    nothing: "Nothing waits for you",
    nothingText: "If something gets stuck, it stands here. What cannot wait, we mail at once.",
    kinds: {
      crisis: "Crisis without a place", handover: "Handover is late", "pair-failed": "Your choice was not possible", unanswered: "No answer twice", "past-norm": "Waits longer than the norm",
      "therapist-silent": "Therapist does not answer", "mail-failing": "Mail does not arrive", "agreement-ends": "Agreement with a neighbour region ends",
    },
    what: {
      crisis: "Nobody is free for these children now. Call therapists or a neighbour region, and talk to the shelter.",
      handover: "A therapist said yes, but the handover has not been done. Call both sides.",
      "pair-failed": "You chose a therapist who was not available any more. Schakel searches on. You can also choose somebody else.",
      unanswered: "Two therapists in a row gave no answer. Call who is asked now, or choose somebody yourself.",
      "past-norm": "Discuss these requests in the weekly meeting.",
      "therapist-silent": "This therapist did not answer twice and is paused now. Please call.",
      "mail-failing": "The mail server of these people refuses our mail. Call or speak to them: they confirm an address at their account.",
      "agreement-ends": "Would you like to go on? Then make a new agreement in time.",
    },
    lines: {
      "pair-failed": (many) => (many === 1 ? "1 choice of a lead was not possible. Choose somebody else." : `${many} choices of a lead were not possible. Choose somebody else.`),
      unanswered: (many) => (many === 1 ? "1 request got no answer twice. Call, or choose somebody." : `${many} requests got no answer twice. Call, or choose somebody.`),
      "therapist-silent": (many) => (many === 1 ? "1 therapist does not answer. Please call." : `${many} therapists do not answer. Please call.`),
      "agreement-ends": (many) => (many === 1 ? "1 agreement with a neighbour region ends. Would you like to go on?" : `${many} agreements with neighbour regions end. Would you like to go on?`),
    },
    about: "About", region: "Region", since: "Since", owner: "Who takes this on", action: "Your choice",
    request: (reference) => `Request ${reference}`, agreement: (from, to) => `${from} and ${to}`, somebody: "Somebody from outside your region",
    mine: "You", ofColleague: "A colleague", nobody: "Nobody yet",
    take: "I take this on", takeOver: "I take this over", giveBack: "Give back", settle: "Seen", of: (what) => `: ${what}`,
    toMeeting: "To the weekly meeting", more: (many) => `Show all ${many}`, all: "Show everything that needs you", see: "See all, and who takes it on", mail: "Choose how soon you hear this by mail",
  },
);
