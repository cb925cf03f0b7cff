import type { Role } from "../../app/domain/actor.ts";

export type DemoAccount = {
  readonly email: string;
  readonly password: string;
  readonly name: string;
  readonly role: Role;
  readonly organisation: string | null;
  readonly region: string | null;
  /** For the list at the start: who this is. */
  readonly who: string;
};

const password = "samen-sterk-verder";

/** The people of the demo. They have no second factor, and production refuses to start beside them. */
export const demoAccounts: readonly DemoAccount[] = [
  { email: "opvang@demo.example", password, name: "Samira de Wit", role: "shelter", organisation: "De Haven", region: null, who: "shelter worker, De Haven (Flevoland)" },
  { email: "opvang2@demo.example", password, name: "Bo Visser", role: "shelter", organisation: "Het Anker", region: null, who: "shelter worker, Het Anker (Kennemerland)" },
  { email: "collega@demo.example", password, name: "Meral Kaya", role: "shelter", organisation: "De Haven", region: null, who: "colleague at De Haven, who is away (Flevoland)" },
  { email: "behandelaar@demo.example", password, name: "Tom Bakker", role: "therapist", organisation: "Praktijk De Linde", region: null, who: "therapist with free places (Flevoland)" },
  { email: "behandelaar2@demo.example", password, name: "Yasmina Aydin", role: "therapist", organisation: "Praktijk Het Atelier", region: null, who: "therapist (Amsterdam-Amstelland)" },
  { email: "behandelaar3@demo.example", password, name: "Eva Mulder", role: "therapist", organisation: "Praktijk Het Atelier", region: null, who: "therapist who waits for approval (Flevoland)" },
  { email: "behandelaar4@demo.example", password, name: "Femke de Boer", role: "therapist", organisation: "Praktijk De Linde", region: null, who: "colleague at De Linde, who takes over a case (Flevoland)" },
  { email: "regio@demo.example", password, name: "Loes Jansen", role: "regional-lead", organisation: null, region: "flevoland", who: "regional lead, Flevoland" },
  { email: "regio2@demo.example", password, name: "Kees Bos", role: "regional-lead", organisation: null, region: "alkmaar-west-friesland", who: "regional lead of a region beside, Alkmaar – West-Friesland" },
  { email: "landelijk@demo.example", password, name: "Noor Smit", role: "national", organisation: null, region: null, who: "national team" },
  { email: "landelijk2@demo.example", password, name: "Joris Vermeer", role: "national", organisation: null, region: null, who: "a second member of the national team, for what two decide" },
];

/** One shelter is open about its name, the other never tells it: both can be looked at. */
export const demoOrganisations = [
  { name: "De Haven", kind: "shelter", regions: ["flevoland"], mailbox: "aanmelding@de-haven.example", phone: "036 000 0001", visibility: "open" },
  { name: "Het Anker", kind: "shelter", regions: ["kennemerland", "zaanstreek-waterland"], mailbox: "aanmelding@het-anker.example", phone: "023 000 0002", visibility: "geheim" },
  { name: "Praktijk De Linde", kind: "practice", regions: ["flevoland"], mailbox: "post@de-linde.example", phone: "036 000 0003", visibility: "geheim" },
  { name: "Praktijk Het Atelier", kind: "practice", regions: ["amsterdam-amstelland", "flevoland"], mailbox: "post@het-atelier.example", phone: "020 000 0004", visibility: "geheim" },
] as const;
