import { bilingual } from "./bilingual.ts";

/** What can be wrong with a field on the way in, or on the own account. */
export const accountProblems = bilingual<Readonly<Record<string, string>>>(
  {
    "email-missing": "Vul uw e-mailadres in.",
    "email-unusable": "Dit e-mailadres klopt niet. Een goed adres ziet er zo uit: naam@voorbeeld.nl.",
    "password-missing": "Vul uw wachtwoord in.",
    "sign-in-failed": "Dit e-mailadres en dit wachtwoord horen niet bij elkaar. Kijk ze allebei na.",
    "code-missing": "Vul de code in.",
    "code-wrong": "Deze code klopt niet. Kijk of u de nieuwste code hebt, en of de klok van uw telefoon gelijk loopt.",
    "code-used": "Deze code is al gebruikt. Wacht tot uw app een nieuwe laat zien.",
    "recovery-code-wrong": "Deze herstelcode klopt niet, of is al gebruikt.",
    "password-wrong": "Dit is niet uw wachtwoord van nu.",
    "password-short": "Kies een wachtwoord van minstens 12 tekens.",
    "password-long": "Kies een wachtwoord van hoogstens 200 tekens.",
    "password-weak": "Dit wachtwoord is makkelijk te raden. Neem bijvoorbeeld vier losse woorden die niets met elkaar te maken hebben.",
    "name-missing": "Vul uw naam in.",
    "name-long": "Deze naam is te lang. Gebruik hoogstens 120 tekens.",
    "language-missing": "Kies een taal.",
  },
  {
    "email-missing": "Enter your e-mail address.",
    "email-unusable": "This e-mail address is not right. A good one looks like this: name@example.com.",
    "password-missing": "Enter your password.",
    "sign-in-failed": "This e-mail address and this password do not belong together. Please check both.",
    "code-missing": "Enter the code.",
    "code-wrong": "This code is not right. Check that you have the newest one, and that the clock of your phone is right.",
    "code-used": "This code has been used. Wait until your app shows a new one.",
    "recovery-code-wrong": "This recovery code is not right, or it has been used.",
    "password-wrong": "This is not your present password.",
    "password-short": "Choose a password of at least 12 characters.",
    "password-long": "Choose a password of at most 200 characters.",
    "password-weak": "This password is easy to guess. Take four separate words, for example, that have nothing to do with each other.",
    "name-missing": "Enter your name.",
    "name-long": "This name is too long. Use at most 120 characters.",
    "language-missing": "Choose a language.",
  },
);
