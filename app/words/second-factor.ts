import { bilingual } from "./bilingual.ts";

/** The second step of signing in: an app that makes codes, and codes for when it is lost. */
export const secondFactorWords = bilingual(
  {
    factor: {
      title: "Vul de code uit uw app in",
      intro: "Open de app op uw telefoon waarmee u codes maakt. Zoek Schakel op en vul de code van zes cijfers in.",
      code: "Code van zes cijfers",
      submit: "Verder",
      noApp: "Geen app bij de hand? Gebruik een herstelcode",
    },
    recover: {
      title: "Gebruik een herstelcode",
      intro: "U kreeg tien herstelcodes toen u uw app instelde. Elke code werkt één keer.",
      code: "Herstelcode",
      codeHint: "Zoals HK7P-3MQX-RW4D. Kleine letters mogen ook.",
      submit: "Verder",
      back: "Terug naar de code uit uw app",
      noCodes: "Ook geen herstelcodes meer? Bel dan de projectleider van uw regio.",
    },
    setUp: {
      title: "Stel uw app voor codes in",
      intro: "Schakel gaat over kinderen. Daarom logt u altijd in met twee dingen: uw wachtwoord, en een code van uw telefoon.",
      step1: "1. Installeer een app voor codes",
      step1Text: "Bijvoorbeeld Aegis, 2FAS, Google Authenticator of Microsoft Authenticator. Hebt u al zo'n app? Dan gebruikt u die.",
      step2: "2. Scan deze code met de app",
      qr: "Een QR-code met het geheim dat hieronder ook als tekst staat",
      typeInstead: "Lukt scannen niet? Typ dan deze tekst over in de app:",
      step3: "3. Vul de code in die de app laat zien",
      submit: "Controleer de code",
    },
    recoveryCodes: {
      title: "Bewaar uw herstelcodes",
      intro: "Met deze codes komt u binnen als u uw telefoon kwijt bent. Elke code werkt één keer. Na deze pagina kan niemand ze nog zien, wij ook niet.",
      list: "Uw herstelcodes",
      how: "Print deze pagina, of schrijf de codes over. Bewaar ze op een veilige plek, niet bij uw telefoon.",
      kept: "Ik heb de codes bewaard",
    },
    replaceFactor: {
      title: "Stel een andere app in",
      intro: "Bijvoorbeeld omdat u een nieuwe telefoon hebt. Uw oude app blijft werken tot u de nieuwe hebt ingesteld. U krijgt dan ook nieuwe herstelcodes.",
      submit: "Verder",
    },
    renewCodes: {
      title: "Maak nieuwe herstelcodes",
      intro: "U krijgt tien nieuwe codes. De oude werken daarna niet meer.",
      submit: "Maak nieuwe codes",
    },
  },
  {
    factor: {
      title: "Enter the code from your app",
      intro: "Open the app on your phone that makes codes. Find Schakel and enter the code of six digits.",
      code: "Code of six digits",
      submit: "Continue",
      noApp: "No app at hand? Use a recovery code",
    },
    recover: {
      title: "Use a recovery code",
      intro: "You got ten recovery codes when you set up your app. Each code works once.",
      code: "Recovery code",
      codeHint: "Like HK7P-3MQX-RW4D. Small letters are fine too.",
      submit: "Continue",
      back: "Back to the code from your app",
      noCodes: "No recovery codes left either? Then call the project leader of your region.",
    },
    setUp: {
      title: "Set up your app for codes",
      intro: "Schakel is about children. That is why you always sign in with two things: your password, and a code from your phone.",
      step1: "1. Install an app for codes",
      step1Text: "For example Aegis, 2FAS, Google Authenticator or Microsoft Authenticator. Do you have such an app? Then use that one.",
      step2: "2. Scan this code with the app",
      qr: "A QR code with the secret that also stands below as text",
      typeInstead: "Does scanning not work? Then type this text into the app:",
      step3: "3. Enter the code that the app shows",
      submit: "Check the code",
    },
    recoveryCodes: {
      title: "Keep your recovery codes",
      intro: "These codes let you in when you have lost your phone. Each code works once. After this page nobody can see them any more, we neither.",
      list: "Your recovery codes",
      how: "Print this page, or copy the codes by hand. Keep them in a safe place, not with your phone.",
      kept: "I have kept the codes",
    },
    replaceFactor: {
      title: "Set up another app",
      intro: "Because you have a new phone, for example. Your old app keeps working until the new one is set up. You will then get new recovery codes as well.",
      submit: "Continue",
    },
    renewCodes: {
      title: "Make new recovery codes",
      intro: "You get ten new codes. The old ones stop working after that.",
      submit: "Make new codes",
    },
  },
);
