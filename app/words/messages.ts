import type { MessageKind, Pace } from "../domain/message-kind.ts";
import { bilingual } from "./bilingual.ts";

type Words = {
  readonly title: string; readonly intro: string; readonly link: string; readonly section: string; readonly sectionText: string; readonly save: string;
  readonly paces: Readonly<Record<Pace, string>>; readonly fixed: string; readonly fixedText: string;
  readonly kinds: Readonly<Record<MessageKind, string>>; readonly hints: Readonly<Record<MessageKind, string>>;
  readonly trouble: { readonly title: string; readonly text: (since: string) => string; readonly stopped: string; readonly button: string };
  readonly address: Readonly<Record<"title" | "intro" | "email" | "hint" | "send" | "link" | "confirmTitle" | "confirmText" | "confirm", string>>;
  readonly lead: { readonly title: string; readonly intro: string; readonly since: string; readonly stopped: string; readonly some: (count: number) => string; readonly see: string; readonly state: string; readonly trying: string };
};

/** What comes by mail and how often, and mail that does not arrive. The kinds stand in the digest: they say nothing about whom. */
export const messageWords = bilingual<Words>(
  {
    title: "Mail van Schakel",
    intro: "In onze mail staat nooit over wie het gaat. Kies hoe snel u iets hoort.",
    link: "Kies wat u per mail krijgt",
    section: "Mail",
    sectionText: "Wat op u wacht, hoort u meteen. De rest komt in een overzicht.",
    save: "Bewaar",
    paces: { "at-once": "Meteen", daily: "Eén keer per dag", weekly: "Eén keer per week, op maandag" },
    fixed: "Komt altijd meteen",
    fixedText: "Hierop wacht iemand, en er loopt een termijn. Daarom kunt u deze mail niet uitzetten.",
    kinds: {
      proposals: "Voorstellen", "own-places": "Uw deelname en uw plekken", colleagues: "Collega's", changes: "Veranderingen in wat bij u ligt", answers: "Antwoorden en vragen", handover: "Overdracht die op zich laat wachten",
      urgent: "Wat niet kan wachten", "needs-you": "Waar u nodig bent", "to-decide": "Wat op uw besluit wacht", progress: "Nieuws over lopende zaken", board: "Het bord met vaste momenten", reminders: "Herinneringen en antwoorden", region: "Nieuws uit uw regio",
      settings: "Voorstellen over instellingen",
    },
    hints: {
      proposals: "Een nieuw voorstel, een herinnering, of een antwoord op uw vraag.", "own-places": "De vraag van elke maand, en besluiten over uw deelname.", colleagues: "Iemand wil bij uw praktijk horen, of vraagt om supervisie.", changes: "Iets is veranderd, gestopt of niet meer nodig.",
      answers: "Iemand zegt ja of vraagt iets, of u wordt gevraagd een gezin over te nemen.", handover: "Na een ja is er nog geen overdracht.", urgent: "Een crisis zonder plek, of een overdracht die te laat is.", "needs-you": "Twee keer geen antwoord, te lang wachten, een keuze die niet kon, mail die niet aankomt, een afspraak die afloopt.", "to-decide": "Een aanmelding, een vraag over een buurregio, of iemand die vertrok.",
      progress: "Een afspraak, een verslag of een andere stap.", board: "Een aanbod, een antwoord of een einde.", reminders: "Een concept dat verloopt, iets dat terugkomt, een antwoord op uw vraag.", region: "Geen antwoord op een voorstel, een maandvraag zonder antwoord, een verhuizing.",
      settings: "Iemand van het team stelt een wijziging voor, of besliste over de uwe.",
    },
    trouble: { title: "Uw mail komt niet aan", text: (since) => `Sinds ${since} weigert uw mailserver onze mail.`, stopped: "We sturen u niets meer tot u een adres bevestigt dat werkt. Dan krijgt u één mail met wat er nog open staat.", button: "Bevestig of verander uw adres" },
    address: {
      title: "Uw e-mailadres", intro: "We sturen een link naar dit adres. Pas als u daarop klikt, verandert er iets.", email: "E-mailadres voor Schakel",
      hint: "Hetzelfde adres bevestigen kan ook.", send: "Stuur mij de link", link: "Verander of bevestig uw adres", confirmTitle: "Klopt uw adres?", confirmText: "Uw mail van Schakel gaat vanaf nu naar dit adres. U logt er ook mee in.", confirm: "Ja, dit is mijn adres",
    },
    lead: { title: "Mail komt niet aan", intro: "Hun mailserver weigert onze mail. Bel of spreek hen aan: zij bevestigen een adres bij hun account.", since: "Sinds", stopped: "Mail gestopt", some: (count) => (count === 1 ? "Bij 1 persoon in uw regio komt onze mail niet aan." : `Bij ${count} mensen in uw regio komt onze mail niet aan.`), see: "Bekijk wie", state: "Nu", trying: "We proberen het nog" },
  },
  {
    title: "Mail of Schakel",
    intro: "Our mail never says whom it is about. Choose how soon you hear of something.",
    link: "Choose what you get by mail",
    section: "Mail",
    sectionText: "What waits for you, you hear at once. The rest comes in an overview.",
    save: "Save",
    paces: { "at-once": "At once", daily: "Once a day", weekly: "Once a week, on Monday" },
    fixed: "Always comes at once",
    fixedText: "Somebody waits for this, and a term goes on. That is why you cannot switch this mail off.",
    kinds: {
      proposals: "Proposals", "own-places": "Your part and your places", colleagues: "Colleagues", changes: "Changes in what is with you", answers: "Answers and questions", handover: "A handover that is late",
      urgent: "What cannot wait", "needs-you": "What needs you", "to-decide": "What waits for your decision", progress: "News of what is under way", board: "The board with fixed moments", reminders: "Reminders and answers", region: "News of your region",
      settings: "Proposals about settings",
    },
    hints: {
      proposals: "A new proposal, a reminder, or an answer to your question.", "own-places": "The question of every month, and decisions about your part.", colleagues: "Somebody wants to join your practice, or asks for supervision.", changes: "Something has changed, stopped or is no longer needed.",
      answers: "Somebody says yes or asks something, or you are asked to take a family over.", handover: "After a yes there is no handover yet.", urgent: "A crisis without a place, or a handover that is late.", "needs-you": "Twice no answer, waiting too long, a choice that was not possible, mail that does not arrive, an agreement that ends.", "to-decide": "A registration, a question about a neighbour region, or somebody who left.",
      progress: "An appointment, a report or another step.", board: "An offer, an answer or an end.", reminders: "A draft that ends, something that comes back, an answer to your question.", region: "No answer to a proposal, a monthly question without an answer, a move.",
      settings: "Somebody of the team proposes a change, or decided about yours.",
    },
    trouble: { title: "Your mail does not arrive", text: (since) => `Since ${since} your mail server has refused our mail.`, stopped: "We send you nothing more until you confirm an address that works. Then you get one mail with what is still open.", button: "Confirm or change your address" },
    address: {
      title: "Your e-mail address", intro: "We send a link to this address. Only when you click it something changes.", email: "E-mail address for Schakel",
      hint: "You can also confirm the same address.", send: "Send me the link", link: "Change or confirm your address", confirmTitle: "Is your address right?", confirmText: "Your mail of Schakel goes to this address from now on. You also sign in with it.", confirm: "Yes, this is my address",
    },
    lead: { title: "Mail does not arrive", intro: "Their mail server refuses our mail. Call or speak to them: they confirm an address at their account.", since: "Since", stopped: "Mail stopped", some: (count) => (count === 1 ? "Our mail does not reach 1 person in your region." : `Our mail does not reach ${count} people in your region.`), see: "See who", state: "Now", trying: "We still try" },
  },
);
