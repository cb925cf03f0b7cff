import { bilingual } from "./bilingual.ts";

type GuardWords = { readonly found: Readonly<Record<string, string>>; readonly whileTyping: string };

/** What to write instead, per kind of thing that tells who somebody is. Said while typing and after sending. */
export const guardWords = bilingual<GuardWords>(
  {
    whileTyping: "Zo kan de tekst niet mee:",
    found: {
      "guard-bsn": "In de tekst staat een burgerservicenummer. Haal het weg. Schakel mag het niet weten.",
      "guard-iban": "In de tekst staat een rekeningnummer. Haal het weg.",
      "guard-email": "In de tekst staat een mailadres. Haal het weg. Na acceptatie krijgt u de gegevens van de praktijk.",
      "guard-date": "In de tekst staat een datum. Schrijf hoe lang geleden het was, bijvoorbeeld “drie weken geleden”.",
      "guard-phone": "In de tekst staat een telefoonnummer. Haal het weg. Na acceptatie krijgt u de gegevens van de praktijk.",
      "guard-record-number": "In de tekst staat een dossiernummer. Haal het weg. Het nummer van de aanvraag is genoeg.",
      "guard-postcode": "In de tekst staat een postcode. Haal hem weg. De plek moet geheim blijven.",
      "guard-street": "In de tekst staat een adres. Haal het weg. De plek moet geheim blijven.",
      "guard-school": "In de tekst staat de naam van een school. Schrijf alleen “de school”.",
      "guard-account": "In de tekst staat de naam van een account. Haal hem weg.",
      "guard-name": "In de tekst staat een naam. Schrijf “het kind”, “moeder” of “vader”.",
      "guard-other-script": "In de tekst staan letters van een ander schrift. Wij kunnen niet nagaan of het een naam is. Schrijf het in gewone letters, zonder naam.",
      "guard-several": "De tekst verraadt om wie het gaat. Haal weg wat gemarkeerd is. Schrijf “het kind”, “moeder” of “een tijd geleden”.",
    },
  },
  {
    whileTyping: "The text cannot go like this:",
    found: {
      "guard-bsn": "The text holds a citizen service number (BSN). Remove it. Schakel may not know it.",
      "guard-iban": "The text holds a bank account number. Remove it.",
      "guard-email": "The text holds an e-mail address. Remove it. After acceptance you get the details of the practice.",
      "guard-date": "The text holds a date. Write how long ago it was, for example “three weeks ago”.",
      "guard-phone": "The text holds a phone number. Remove it. After acceptance you get the details of the practice.",
      "guard-record-number": "The text holds a file number. Remove it. The number of the request is enough.",
      "guard-postcode": "The text holds a postcode. Remove it. The place must stay secret.",
      "guard-street": "The text holds an address. Remove it. The place must stay secret.",
      "guard-school": "The text holds the name of a school. Write only “the school”.",
      "guard-account": "The text holds the name of an account. Remove it.",
      "guard-name": "The text holds a name. Write “the child”, “the mother” or “the father”.",
      "guard-other-script": "The text holds letters of another script. We cannot tell whether it is a name. Write it in plain letters, without a name.",
      "guard-several": "The text tells who it is about. Remove what is marked. Write “the child”, “the mother” or “some time ago”.",
    },
  },
);
