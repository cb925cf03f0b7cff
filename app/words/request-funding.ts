import type { ProposalExplanation } from "../domain/matching/explanation.ts";
import { bilingual } from "./bilingual.ts";

type RequestFundingWords = {
  readonly title: (reference: string) => string;
  readonly intro: string;
  readonly back: string;
  readonly link: string;
  readonly contractTitle: string;
  readonly contracts: Readonly<Record<`${ProposalExplanation["route"]}-${ProposalExplanation["contract"]}`, string>>;
  readonly noTherapist: string;
  readonly lists: string;
  readonly print: string;
  readonly publicHint: string;
  readonly publicLink: string;
};

/** What has to be arranged for the money of one request, and what the contract of the therapist who was asked means for it. */
export const requestFundingWords = bilingual<RequestFundingWords>(
  {
    title: (reference) => `Geld regelen voor ${reference}`,
    intro: "Wie betaalt, en wat u met de huisarts en de gemeente regelt. Er staat niets in over het kind: u kunt het printen of kopiëren.",
    back: "Naar de aanvraag",
    link: "Wat regelt u met huisarts en gemeente?",
    contractTitle: "De behandelaar die gevraagd is",
    contracts: {
      "jeugdwet-contracted": "Heeft een contract met de gemeenten in de regio van herkomst. U hoeft daar niets voor te doen.",
      "jeugdwet-contract-needed": "Heeft geen contract in de regio van herkomst. Vraag de gemeente om een losse afspraak, of bespreek een pgb met de ouder. Wacht met starten tot dat rond is.",
      "jeugdwet-contract-to-check": "Of er een contract is, weten we pas als bekend is welke gemeente betaalt. Zoek dat uit, en vraag het de behandelaar.",
      "zvw-contracted": "Heeft een contract met alle zorgverzekeraars. De verzekeraar betaalt, op het eigen risico na.",
      "zvw-contract-needed": "Heeft geen contract met zorgverzekeraars. Dan betaalt de verzekeraar vaak maar een deel. Laat de cliënt vooraf vragen hoeveel.",
      "zvw-contract-to-check": "Heeft een contract met sommige zorgverzekeraars. Laat de cliënt vragen of de eigen verzekeraar daarbij is.",
    },
    noTherapist: "Er is nog geen behandelaar gevraagd. Of het contract past, ziet u hier zodra dat zo is.",
    lists: "Wat u regelt",
    print: "Print deze pagina",
    publicHint: "Ligt het ingewikkelder, of wilt u weten welke gemeente het is?",
    publicLink: "Reken het uit op de openbare pagina. Daar wordt niets bewaard.",
  },
  {
    title: (reference) => `Arranging the money for ${reference}`,
    intro: "Who pays, and what you arrange with the GP and the municipality. It says nothing about the child: you can print or copy it.",
    back: "To the request",
    link: "What do you arrange with GP and municipality?",
    contractTitle: "The therapist who was asked",
    contracts: {
      "jeugdwet-contracted": "Has a contract with the municipalities in the region of origin. You need do nothing for it.",
      "jeugdwet-contract-needed": "Has no contract in the region of origin. Ask the municipality for a single agreement, or discuss a personal budget (pgb) with the parent. Wait with the start until that is settled.",
      "jeugdwet-contract-to-check": "Whether there is a contract we only know once it is known which municipality pays. Find that out, and ask the therapist.",
      "zvw-contracted": "Has a contract with all health insurers. The insurer pays, except for the deductible.",
      "zvw-contract-needed": "Has no contract with health insurers. Then the insurer often pays only a part. Let the client ask beforehand how much.",
      "zvw-contract-to-check": "Has a contract with some health insurers. Let the client ask whether their own is among them.",
    },
    noTherapist: "No therapist has been asked yet. Whether the contract fits, you see here as soon as one is.",
    lists: "What you arrange",
    print: "Print this page",
    publicHint: "Is it more complicated, or do you want to know which municipality it is?",
    publicLink: "Work it out on the public page. Nothing is kept there.",
  },
);
