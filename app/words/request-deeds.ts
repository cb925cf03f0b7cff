import { bilingual } from "./bilingual.ts";

/** Everything that a shelter can change about a request, or stop, in one place. */
export const deedWords = bilingual(
  {
    title: "Wijzigen of stoppen",
    amend: { label: "Iets wijzigen", text: "Bijvoorbeeld de taal, de momenten, of hoe dringend het is. De wachttijd loopt door." },
    move: { label: "Verhuizing doorgeven", text: "Naar een andere regio, een andere opvang, of weg uit de opvang. De wachttijd loopt door." },
    park: { label: "Laten wachten", text: "Even niet zoeken, tot een dag die u kiest." },
    interrupt: { label: "Hulp onderbreken", text: "De hulp stopt voor nu. Daarna zoeken we verder, met de wachttijd van eerder." },
    withdraw: { label: "Intrekken", text: "Voor altijd stoppen, voor één persoon of het hele gezin." },
  },
  {
    title: "Change or stop",
    amend: { label: "Change something", text: "For example the language, the moments, or how urgent it is. The waiting time goes on." },
    move: { label: "Pass on a move", text: "To another region, another shelter, or out of the shelter. The waiting time goes on." },
    park: { label: "Let it wait", text: "No searching for a while, until a day that you choose." },
    interrupt: { label: "Interrupt the help", text: "The help stops for now. Then we search on, with the earlier waiting time." },
    withdraw: { label: "Withdraw", text: "Stop for good, for one person or the whole family." },
  },
);
