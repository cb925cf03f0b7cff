import type { Delivery } from "../domain/audience.ts";
import { bilingual } from "./bilingual.ts";

type TreatmentPageWords = {
  readonly delivery: string;
  readonly deliveries: Readonly<Record<Delivery, string>>;
  readonly print: string;
  readonly professions: string;
  readonly forChildren: string;
  readonly skj: string;
  readonly forAdults: string;
  readonly underLead: string;
  readonly therapists: string;
  readonly counted: string;
  readonly notCounted: string;
  readonly tooFew: string;
  readonly region: string;
  readonly number: string;
  readonly together: string;
  readonly pooled: string;
  readonly total: string;
  readonly hidden: string;
  readonly hiddenAloud: string;
  readonly about: string;
  readonly elsewhere: string;
};

/** What one page of the catalogue says beside the facts of the treatment. */
export const treatmentPageWords = bilingual<TreatmentPageWords>(
  {
    delivery: "Alleen of samen",
    deliveries: { "one-to-one": "Eén op één", together: "Ouder en kind samen", group: "In een groep" },
    print: "Print deze pagina",
    professions: "Welke beroepen dit mogen geven",
    forChildren: "Aan een kind of jongere: iemand met een van deze beroepen en een BIG-nummer.",
    skj: "Ook iemand met een ander beroep en een SKJ-nummer mag een kind behandelen.",
    forAdults: "Aan een volwassene: een van deze beroepen heeft de leiding.",
    underLead: "Een ander beroep mag meedoen onder die leiding.",
    therapists: "Hoeveel behandelaars dit geven",
    counted: "Geteld op {day}. Elke behandelaar telt één keer, in de eigen regio. Velen werken ook in regio's ernaast.",
    notCounted: "Dit is nog niet geteld. Elk kwartaal komen er nieuwe cijfers.",
    tooFew: "Er zijn nog te weinig behandelaars om aantallen te tonen zonder dat iemand herkend kan worden.",
    region: "Regio",
    number: "Behandelaars",
    together: "Kleinere regio's samen: {regions}.",
    pooled: "Kleinere regio's samen",
    total: "Alle regio's",
    hidden: ".",
    hiddenAloud: "verborgen",
    about: "De aantallen zijn afgerond op {step}. Een punt betekent: te weinig om te tonen, ook nul. Een regio verandert pas als er minstens {step} behandelaars bij of af zijn. Zo kan niemand zien wat één behandelaar geeft.",
    elsewhere: "In de regio's die er niet bij staan, is nog geen behandelaar thuis.",
  },
  {
    delivery: "Alone or together",
    deliveries: { "one-to-one": "One to one", together: "Parent and child together", group: "In a group" },
    print: "Print this page",
    professions: "Which professions may give this",
    forChildren: "To a child or teenager: somebody of one of these professions, with a BIG number.",
    skj: "Somebody of another profession with an SKJ number may treat a child too.",
    forAdults: "To an adult: one of these professions leads the treatment.",
    underLead: "Somebody of another profession may take part under that lead.",
    therapists: "How many therapists give this",
    counted: "Counted on {day}. Each therapist counts once, in the home region. Many work in the regions around it as well.",
    notCounted: "This has not been counted yet. New figures come every quarter.",
    tooFew: "There are too few therapists yet to show numbers in which nobody can be recognised.",
    region: "Region",
    number: "Therapists",
    together: "Smaller regions together: {regions}.",
    pooled: "Smaller regions together",
    total: "All regions",
    hidden: ".",
    hiddenAloud: "hidden",
    about: "The numbers are rounded to {step}. A dot means: too few to show, zero too. A region changes only when at least {step} therapists came or went. So nobody can see what one therapist gives.",
    elsewhere: "In the regions that are not listed no therapist is at home yet.",
  },
);
