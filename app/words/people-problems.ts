import { bilingual } from "./bilingual.ts";

/** What can be wrong with an invitation or a new organisation. */
export const peopleProblems = bilingual<Readonly<Record<string, string>>>(
  {
    "email-missing": "Vul het e-mailadres in.",
    "email-unusable": "Dit e-mailadres klopt niet. Een goed adres ziet er zo uit: naam@voorbeeld.nl.",
    "placement-missing": "Kies waar deze persoon gaat werken.",
    "organisation-unknown": "Deze organisatie werkt niet in uw regio. Kies een andere.",
    "region-not-yours": "Kies een regio van uzelf.",
    "role-not-yours": "Voor deze plek kunt u niemand uitnodigen.",
    "has-account": "Dit adres heeft al een account. Is het gesloten? Open het dan weer, bij Mensen.",
    "invited-before": "Dit adres is al uitgenodigd. Stuur die uitnodiging opnieuw, of trek haar eerst in.",
    "kind-missing": "Kies wat voor organisatie dit is.",
    "organisation-name-missing": "Vul de naam van de organisatie in.",
    "organisation-name-long": "Deze naam is te lang. Gebruik hoogstens 120 tekens.",
    "name-taken": "Er is al zo'n organisatie met deze naam.",
    "phone-missing": "Vul een telefoonnummer in.",
    "phone-unusable": "Dit telefoonnummer klopt niet. Gebruik cijfers, spaties, streepjes, haakjes of een plus.",
    "regions-missing": "Kies minstens één regio.",
  },
  {
    "email-missing": "Enter the e-mail address.",
    "email-unusable": "This e-mail address is not right. A good one looks like this: name@example.com.",
    "placement-missing": "Choose where this person will work.",
    "organisation-unknown": "This organisation does not work in your region. Choose another one.",
    "region-not-yours": "Choose a region of yours.",
    "role-not-yours": "You cannot invite anybody for this place.",
    "has-account": "This address has an account already. Is it closed? Then open it again, under People.",
    "invited-before": "This address has been invited. Send that invitation again, or withdraw it first.",
    "kind-missing": "Choose what kind of organisation this is.",
    "organisation-name-missing": "Enter the name of the organisation.",
    "organisation-name-long": "This name is too long. Use at most 120 characters.",
    "name-taken": "There is such an organisation with this name already.",
    "phone-missing": "Enter a phone number.",
    "phone-unusable": "This phone number is not right. Use digits, spaces, dashes, brackets or a plus.",
    "regions-missing": "Choose at least one region.",
  },
);
