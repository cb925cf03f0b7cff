import type { Language } from "./bilingual.ts";

/**
 * The sources that the platform came with, in Dutch. They stand in English in the rows, as they were written; what the
 * national team writes itself is shown as it was typed, and so is what is the same in both languages.
 */
export const sourcesInDutch: ReadonlyMap<string, string> = new Map([
  // Of whole settings.
  ["Each value names its own source", "Elke waarde noemt haar eigen bron"],
  ["Working days a therapist has to answer; the programme's choice", "Werkdagen die een behandelaar heeft om te antwoorden; keuze van het programma"],
  ["Treeknorm GGZ: 4 weeks to intake, 10 more to treatment; a guideline only under the Jeugdwet", "Treeknorm GGZ: 4 weken tot de intake, dan 10 tot de behandeling; onder de Jeugdwet alleen een richtlijn"],
  ["Inferred from data minimisation; no statutory term found for a matching record", "Afgeleid uit dataminimalisatie; voor gegevens over matching is geen wettelijke termijn gevonden"],
  ["Rounding to 5 and a mark for what is hidden as CBS does (84852NED); the threshold of 10 and the base of 20 are suggestions", "Afronden op 5 en een teken voor wat verborgen is, zoals het CBS doet (84852NED); de drempel van 10 en de basis van 20 zijn voorstellen"],
  ["Jeugdwet 7.3.4, BW 7:450; nvo.nl, questions on consent", "Jeugdwet 7.3.4, BW 7:450; nvo.nl, vragen over toestemming"],
  ["How long each wait from the yes to the start may take; the programme's choice, but for the weeks of a court: nvo.nl, 19-10-2018", "Hoe lang elke stap van het ja tot de start mag duren; keuze van het programma, behalve de weken van de rechter: nvo.nl, 19-10-2018"],
  ["Weights of the fit, how long a confirmation counts, how often silence is borne; the programme's choice", "Gewichten van wat past, hoe lang een bevestiging telt, hoe vaak stilte mag; keuze van het programma"],
  ["How scarcity prices are learnt and used; found with the simulator, the programme's choice", "Hoe prijzen voor schaarste worden geleerd en gebruikt; gevonden met de simulatie, keuze van het programma"],
  ["How long a shelter has to answer an offer on the board, and how often a need is confirmed; the programme's choice", "Hoe lang een opvang heeft om een aanbod op het bord te beantwoorden, en hoe vaak een behoefte wordt bevestigd; keuze van het programma"],
  ["Days after a confirmation on which a therapist is asked again, and reminded twice; the programme's choice", "Dagen na een bevestiging waarop een behandelaar opnieuw wordt gevraagd, en twee keer herinnerd; keuze van het programma"],
  ["After how many refused mails in a row nothing is sent, how long a link that shows an address works, and how long a question for another contact waits; the programme's choice", "Na hoeveel geweigerde mails op rij we niets meer sturen, hoe lang een link voor een adres werkt, en hoe lang een vraag om een ander contact wacht; keuze van het programma"],
  ["For how long a no can be taken back, and how many questions a therapist may ask before answering; the programme's choice", "Hoe lang een nee terug kan, en hoeveel vragen een behandelaar mag stellen voor het antwoord; keuze van het programma"],
  ["Each group names its own source; below how many a combination is rare is the programme's choice", "Elke groep noemt haar eigen bron; vanaf hoe weinig mensen iets zeldzaam is, koos het programma"],
  ["How long an age in years is taken to hold; the programme's choice", "Hoe lang een leeftijd in jaren geldt; keuze van het programma"],
  ["The programme starts with shelters; ambulant families have another payer rule", "Het programma begint met de opvang; voor gezinnen thuis geldt een andere regel over wie betaalt"],
  ["How long a request may wait because its shelter asks for it, and how long another shelter has to take a family; the programme's choice", "Hoe lang een aanvraag mag wachten op verzoek van de opvang, en hoe lang een andere opvang heeft om een gezin over te nemen; keuze van het programma"],
  ["How long a hold and an agreement between regions may last, and when a lead is told; the programme's choice", "Hoe lang vasthouden en een afspraak tussen regio's mogen duren, en wanneer een projectleider het hoort; keuze van het programma"],
  ["How long a change of a setting waits for a second person, and when the others are reminded; the programme's choice", "Hoe lang een wijziging van een instelling op een tweede persoon wacht, en wanneer de anderen een herinnering krijgen; keuze van het programma"],
  ["How long each wait of a registration lasts, and when somebody is reminded; the programme's choice", "Hoe lang elke stap van een aanmelding duurt, en wanneer iemand een herinnering krijgt; keuze van het programma"],
  ["Which text of the code of conduct therapists agree to; written by the programme, to be read by a lawyer", "Met welke tekst van de gedragscode behandelaren instemmen; geschreven door het programma, nog te lezen door een jurist"],
  // Of single values.
  ["the programme: only years are stored, so they go stale", "het programma: er staan alleen jaren, en die verouderen"],
  ["vng.nl, questions on access to youth care; bestuursopleidingen.nl (CRvB 9-12-2020)", "vng.nl, vragen over toegang tot jeugdhulp; bestuursopleidingen.nl (CRvB 9-12-2020)"],
  ["psychotherapie.nl, reimbursement", "psychotherapie.nl, vergoeding"],
  ["looked for and not found", "gezocht en niet gevonden"],
  ["the programme: without a contract a family needs a personal budget (pgb) from the gemeente", "het programma: zonder contract heeft een gezin een pgb van de gemeente nodig"],
  ["the programme: usually only 60 to 80 % is reimbursed (psychotherapie.nl, reimbursement)", "het programma: meestal wordt maar 60 tot 80 % vergoed (psychotherapie.nl, vergoeding)"],
  ["not yet read for this year; changes announced for 2027", "nog niet gelezen voor dit jaar; voor 2027 zijn wijzigingen aangekondigd"],
  ["the programme: half a year, so that nobody's birthday comes as a surprise", "het programma: een half jaar, zodat niemands verjaardag als verrassing komt"],
  ["care by the GP's own practice is outside the deductible", "zorg van de eigen huisartsenpraktijk valt buiten het eigen risico"],
  ["a pilot from 1-9-2020 to 31-8-2021 (schadefonds.nl); nothing later was found", "een proef van 1-9-2020 tot 31-8-2021 (schadefonds.nl); later is niets gevonden"],
  ["schadeblog.nl; huiselijkgeweld.nl (2016); policy bundle of 2017", "schadeblog.nl; huiselijkgeweld.nl (2016); beleidsbundel van 2017"],
  ["the programme: an intake, two appointments and the report", "het programma: een intake, twee afspraken en het verslag"],
  ["nji.nl/interventies/writejunior: 5 to 10 sessions after multiple trauma", "nji.nl/interventies/writejunior: 5 tot 10 sessies na meervoudig trauma"],
  ["about 12 to 16 sessions", "ongeveer 12 tot 16 sessies"],
  ["nji.nl/interventies/horizonmethodiek; movisie.nl: 12 to 15 group sessions", "nji.nl/interventies/horizonmethodiek; movisie.nl: 12 tot 15 groepsbijeenkomsten"],
  ["huiselijkgeweld.nl: 15 sessions", "huiselijkgeweld.nl: 15 sessies"],
  ["kenniscentrum-kjp.nl: 9 to 20 weeks", "kenniscentrum-kjp.nl: 9 tot 20 weken"],
  ["nji.nl Databank NIKA: at most 5 sessions", "nji.nl Databank NIKA: hoogstens 5 sessies"],
  ["psychotraumanet.org (Sachser 2022); the bands of the Dutch form were not found", "psychotraumanet.org (Sachser 2022); de grenzen van de Nederlandse versie zijn niet gevonden"],
  ["CATS tip sheet 2017; others say 16, and this is the more sensitive one", "CATS-tipsheet 2017; anderen noemen 16, en dit getal mist er minder"],
  ["swlsonline.org; no Dutch cut-off is stated", "swlsonline.org; er wordt geen Nederlandse grens genoemd"],
  ["the programme: a disorder is not named within a month of the event", "het programma: binnen een maand na de gebeurtenis noemt men geen stoornis"],
  ["richtlijnenjeugdhulp.nl: repeat every 6 to 12 months", "richtlijnenjeugdhulp.nl: elke 6 tot 12 maanden herhalen"],
  ["Order of magnitude of CBS, population by age", "Orde van grootte van het CBS, bevolking naar leeftijd"],
  ["Order of magnitude, from memory of CBS figures on residents by country of origin; no table by language was found", "Orde van grootte, uit het hoofd naar CBS-cijfers over herkomst; een tabel naar taal is niet gevonden"],
  ["Order of magnitude of CBS, births to mothers younger than 18", "Orde van grootte van het CBS, geboorten bij moeders jonger dan 18"],
]);

/** A source as somebody reads it. */
export function sourceInWords(source: string, language: Language): string {
  return language === "nl" ? (sourcesInDutch.get(source) ?? source) : source;
}
