import { bilingual } from "./bilingual.ts";

/**
 * What the next page says about the deed before. A code is a sentence; `{name}` is filled in from the notice.
 * An unknown code falls back on `done` or `refused`.
 */
export const noticeWords = bilingual<Readonly<Record<string, string>>>(
  {
    done: "Dat is gelukt.",
    refused: "Dat kon niet meer. Kijk hieronder hoe het er nu voor staat.",
    "language-chosen": "Deze site is nu in het Nederlands.",
    "signed-out": "U bent uitgelogd.",
    "reset-asked": "Heeft dit adres een account? Dan is er nu een mail onderweg met een link. Kijk ook bij ongewenste mail.",
    "password-reset": "Uw wachtwoord is gewijzigd en u bent overal uitgelogd. Log nu in.",
    "password-changed": "Uw wachtwoord is gewijzigd. Op andere apparaten bent u uitgelogd.",
    "account-changed": "Uw gegevens zijn bewaard.",
    "session-ended": "Dat apparaat is uitgelogd.",
    "other-sessions-ended": "U bent overal uitgelogd, behalve hier.",
    "signed-in-with-recovery-code": "U gebruikte een herstelcode. U hebt er nog {left}. Nieuwe telefoon? Stel bij Mijn account een andere app in.",
    "second-factor-ready": "Uw app voor codes is ingesteld.",
    "second-factor-start-again": "Log opnieuw in om uw app in te stellen.",
    "sign-in-again": "Uw sessie is voorbij. Log opnieuw in.",
    "invitation-sent": "De uitnodiging is onderweg.",
    "invitation-sent-again": "Er is een nieuwe uitnodiging onderweg. De oude link werkt niet meer.",
    "invitation-withdrawn": "De uitnodiging is ingetrokken. De link werkt niet meer.",
    "organisation-added": "De organisatie is toegevoegd. Nodig nu iemand uit.",
    "region-on": "De regio doet mee. Zij kan nu aanvragen en behandelaren krijgen.",
    "region-off": "De regio staat uit. Wat daar loopt, gaat door.",
  },
  {
    done: "That has been done.",
    refused: "That was no longer possible. See below how things stand now.",
    "language-chosen": "This site is now in English.",
    "signed-out": "You have signed out.",
    "reset-asked": "Does this address have an account? Then a mail with a link is on its way. Please look in your junk mail too.",
    "password-reset": "Your password has been changed and you are signed out everywhere. Now sign in.",
    "password-changed": "Your password has been changed. You are signed out on other devices.",
    "account-changed": "Your details have been saved.",
    "session-ended": "That device is signed out.",
    "other-sessions-ended": "You are signed out everywhere but here.",
    "signed-in-with-recovery-code": "You used a recovery code. You have {left} left. A new phone? Set up another app under My account.",
    "second-factor-ready": "Your app for codes is set up.",
    "second-factor-start-again": "Sign in again to set up your app.",
    "sign-in-again": "Your session has ended. Sign in again.",
    "invitation-sent": "The invitation is on its way.",
    "invitation-sent-again": "A new invitation is on its way. The old link no longer works.",
    "invitation-withdrawn": "The invitation has been withdrawn. The link no longer works.",
    "organisation-added": "The organisation has been added. Now invite somebody.",
    "region-on": "The region takes part. It can now receive requests and therapists.",
    "region-off": "The region is off. What runs there goes on.",
  },
);
