import { bilingual } from "./bilingual.ts";

type PracticeMemberWords = {
  readonly inviteLink: string;
  readonly passOn: string;
  readonly remove: string;
  readonly removeOf: string;
  readonly invitations: string;
  readonly until: string;
  readonly expired: string;
  readonly again: string;
  readonly withdraw: string;
  readonly forAddress: string;
  readonly deeds: string;
  readonly invite: { readonly title: string; readonly intro: string; readonly email: string; readonly hint: string; readonly submit: string; readonly notYet: string; readonly notYetText: string };
  readonly removal: {
    readonly title: string; readonly intro: string; readonly account: string; readonly own: string; readonly running: (count: number) => string; readonly open: (count: number) => string;
    readonly transfers: string; readonly back: string; readonly submit: string; readonly stay: string;
  };
  readonly ownership: { readonly title: string; readonly intro: string; readonly who: string; readonly submit: string; readonly stay: string; readonly nobody: string; readonly nobodyText: string };
  readonly problems: Readonly<Record<string, string>>;
};

/** Who is in a practice: inviting, taking out, and passing the practice on. */
export const practiceMemberWords = bilingual<PracticeMemberWords>(
  {
    inviteLink: "Nodig een collega uit",
    passOn: "Draag de praktijk over",
    remove: "Haal uit de praktijk",
    removeOf: ": {name}",
    invitations: "Uitgenodigd",
    until: "De link werkt tot",
    expired: "de link werkt niet meer",
    again: "Stuur opnieuw",
    withdraw: "Trek in",
    forAddress: " voor {email}",
    deeds: "Doen",
    invite: {
      title: "Nodig een collega uit voor {name}",
      intro: "Uw collega krijgt een mail met een link en vult daarna zelf het profiel in. De projectleider kijkt dat na.",
      email: "E-mailadres van uw collega",
      hint: "Het werkadres. De link werkt twee weken.",
      submit: "Verstuur de uitnodiging",
      notYet: "U kunt nog niemand uitnodigen",
      notYetText: "Dat kan zodra de projectleider uw eigen profiel heeft goedgekeurd.",
    },
    removal: {
      title: "{name} uit {practice} halen?",
      intro: "Doe dit als een collega niet meer bij uw praktijk werkt. Dit gebeurt er:",
      account: "Deze collega houdt het account en het profiel, en krijgt een mail.",
      own: "Deze collega werkt verder in een eigen praktijk. De opvang bereikt die op het mailadres van deze collega.",
      running: (count) => (count === 1 ? "Er loopt 1 behandeling. Die blijft bij deze collega." : `Er lopen ${count} behandelingen. Die blijven bij deze collega.`),
      open: (count) => (count === 1 ? "Er wacht 1 voorstel op antwoord. Dat blijft bij deze collega." : `Er wachten ${count} voorstellen op antwoord. Die blijven bij deze collega.`),
      transfers: "Moet iemand van uw praktijk een behandeling overnemen? Regel dat eerst. Vragen om over te nemen die nu nog lopen, vervallen.",
      back: "Terugkomen kan: deze collega vraagt dan zelf om bij uw praktijk te horen.",
      submit: "Ja, haal uit de praktijk",
      stay: "Nee, laat zo",
    },
    ownership: {
      title: "{name} overdragen",
      intro: "De eigenaar nodigt collega's uit, haalt ze uit de praktijk en kan behandelingen laten overnemen. U blijft zelf lid, en ziet deze pagina daarna niet meer.",
      who: "Wie wordt de nieuwe eigenaar?",
      submit: "Draag over",
      stay: "Toch niet",
      nobody: "Er is nog niemand anders in uw praktijk",
      nobodyText: "Nodig eerst een collega uit.",
    },
    problems: {
      "email-missing": "Vul het e-mailadres in.",
      "email-unusable": "Dit e-mailadres klopt niet. Een goed adres ziet er zo uit: naam@voorbeeld.nl.",
      "colleague-has-account": "Dit adres heeft al een account. Is het een behandelaar? Dan vraagt die zelf om bij uw praktijk te horen, op de pagina Mijn profiel.",
      "colleague-invited-before": "Dit adres is al uitgenodigd, door u of door iemand anders.",
      "heir-missing": "Kies een collega.",
      "heir-gone": "Deze collega hoort niet meer bij uw praktijk. Kies een ander.",
    },
  },
  {
    inviteLink: "Invite a colleague",
    passOn: "Pass the practice on",
    remove: "Take out of the practice",
    removeOf: ": {name}",
    invitations: "Invited",
    until: "The link works until",
    expired: "the link no longer works",
    again: "Send again",
    withdraw: "Take back",
    forAddress: " for {email}",
    deeds: "To do",
    invite: {
      title: "Invite a colleague into {name}",
      intro: "Your colleague gets a mail with a link, and then fills in the profile. The project leader checks it.",
      email: "E-mail address of your colleague",
      hint: "The address at work. The link works for two weeks.",
      submit: "Send the invitation",
      notYet: "You cannot invite anybody yet",
      notYetText: "You can as soon as the project leader has approved your own profile.",
    },
    removal: {
      title: "Take {name} out of {practice}?",
      intro: "For a colleague who no longer works at your practice. This happens:",
      account: "This colleague keeps the account and the profile, and gets a mail.",
      own: "This colleague goes on in a practice of their own. The shelter reaches it at this colleague's address.",
      running: (count) => (count === 1 ? "1 treatment runs. It stays with this colleague." : `${count} treatments run. They stay with this colleague.`),
      open: (count) => (count === 1 ? "1 proposal waits for an answer. It stays with this colleague." : `${count} proposals wait for an answer. They stay with this colleague.`),
      transfers: "Does somebody of your practice have to take over a treatment? Arrange that first. Questions to take over that still run will end.",
      back: "Coming back is possible: this colleague then asks to belong to your practice.",
      submit: "Yes, take out of the practice",
      stay: "No, leave it",
    },
    ownership: {
      title: "Pass {name} on",
      intro: "The owner invites colleagues, takes them out of the practice, and can have treatments taken over. You stay a member, and no longer see this page.",
      who: "Who will own it?",
      submit: "Pass on",
      stay: "Leave it",
      nobody: "There is nobody else in your practice yet",
      nobodyText: "Invite a colleague first.",
    },
    problems: {
      "email-missing": "Enter the e-mail address.",
      "email-unusable": "This e-mail address is not right. A good one looks like this: name@example.com.",
      "colleague-has-account": "This address has an account already. Is it a therapist? They can ask to belong to your practice, on the page My profile.",
      "colleague-invited-before": "This address has been invited already, by you or by somebody else.",
      "heir-missing": "Choose a colleague.",
      "heir-gone": "This colleague no longer belongs to your practice. Choose another one.",
    },
  },
);
