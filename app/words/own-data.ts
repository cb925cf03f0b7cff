import type { Part } from "../../db/own-data.ts";
import { bilingual } from "./bilingual.ts";

type OwnDataWords = {
  readonly section: string;
  readonly sectionText: string;
  readonly link: string;
  readonly leaveLink: string;
  readonly title: string;
  readonly intro: string;
  readonly correct: string;
  readonly correctAccount: string;
  readonly correctProfile: string;
  readonly correctElse: string;
  readonly download: string;
  readonly print: string;
  readonly notHere: string;
  readonly more: string;
  readonly show: string;
  readonly yes: string;
  readonly no: string;
  readonly parts: Readonly<Record<Part, string>>;
  readonly fields: Readonly<Record<string, string>>;
};

/** The page on which somebody reads all that is kept about them. */
export const ownDataWords = bilingual<OwnDataWords>(
  {
    section: "Uw gegevens",
    sectionText: "U kunt alles zien en bewaren wat wij over u bijhouden.",
    link: "Bekijk uw gegevens",
    leaveLink: "Stop met Schakel",
    title: "Uw gegevens",
    intro: "Dit is alles wat Schakel over u bewaart. Over kinderen staat hier niets: van een aanvraag leest u alleen een nummer.",
    correct: "Klopt er iets niet?",
    correctAccount: "Uw naam en taal wijzigt u bij Mijn account.",
    correctProfile: "Uw profiel als behandelaar wijzigt u bij Mijn profiel.",
    correctElse: "Klopt er iets anders niet? Vraag de projectleider van uw regio of het landelijk team. Het logboek kan niemand wijzigen.",
    download: "Bewaar alles als bestand (JSON)",
    print: "Print deze pagina",
    notHere: "Uw wachtwoord en codes staan er niet bij. Die kan niemand lezen, ook wij niet.",
    more: "U ziet de laatste {shown} van {count}. In het bestand staat alles.",
    show: "Laat {shown} regels zien",
    yes: "ja",
    no: "nee",
    parts: {
      account: "Account", organisations: "Organisatie", regions: "Regio's", secondFactor: "App voor codes", recoveryCodes: "Herstelcodes", sessions: "Waar u inlogde",
      deputies: "Vervanging", invitations: "Uitnodigingen", mail: "Mail aan u", digests: "Overzichten per mail", news: "Nieuws dat op een overzicht wacht", messageChoices: "Hoe snel u iets hoort", mailStops: "Keren dat mail stopte", addressChecks: "Adressen die u bevestigde", profile: "Profiel als behandelaar", treatments: "Behandelvormen", regionsServed: "Regio's waar u werkt",
      contracts: "Contracten", learning: "Supervisie en intervisie", trainingWishes: "Wat u wilt leren", decisions: "Besluiten over uw deelname", places: "Plekken", calendar: "Agenda-adressen", practiceOwned: "Praktijk waarvan u eigenaar bent",
      codeAsked: "Keren dat we naar de gedragscode vroegen",
      groups: "Groepen",
      registration: "Uw aanmelding", registrationSteps: "Stappen die nog niet zijn verstuurd", codeOfConduct: "Gedragscode", supervisions: "Supervisie", changesSent: "Veranderingen die zijn nagekeken", homeRegionsAsked: "Andere eigen regio gevraagd", questionsOfLead: "Vragen van de projectleider",
      practiceAsked: "Praktijk waarbij u wilde horen", proposals: "Voorstellen aan u", declines: "Keren dat u nee zei", confirmations: "Vragen of uw plekken nog kloppen", questions: "Vragen die u stelde", known: "Aanvragen waar u iemand al kent", bars: "Aanvragen waarvoor we u niet meer vragen", offers: "Wat u op het bord aanbood",
      transfers: "Behandelingen die een collega overneemt", requestsSent: "Aanvragen die u verstuurde", draftsMade: "Concepten die u begon", needsPosted: "Vaste vragen die u plaatste", contactsAsked: "Contactgegevens waar u om vroeg", leadNotices: "Wat een projectleider over u hoorde of u oppakte", log: "Logboek",
    },
    fields: {
      startsOn: "begint op", meetings: "aantal keer", partOfWeek: "moment van de week", place: "plaats", minimum: "gaat door vanaf", joinUntil: "meedoen tot en met", completeAt: "vol", cancelledAt: "afgezegd", cancelledReason: "reden van afzeggen", startedAt: "begonnen",
      closesWhenFree: "sluit als hij vrij komt", version: "versie", agreedAt: "akkoord", claims: "wat u wijzigde", answers: "wat u invulde", savedAt: "bewaard", step: "stap", question: "vraag", answer: "antwoord", mailbox: "postbus", phone: "telefoon",
      supervisorNumber: "BIG-nummer supervisor", certificate: "certificaat", certificateUntil: "certificaat tot", worksUnder: "regiebehandelaar", worksUnderNumber: "BIG-nummer regiebehandelaar", forms: "behandelvormen",
      id: "nummer", email: "e-mailadres", name: "naam", role: "rol", language: "taal", demo: "demo", createdAt: "gemaakt", leftAt: "gestopt", kind: "soort", region: "regio", fromRegion: "van regio", toRegion: "naar regio", decidedAt: "besloten",
      confirmedAt: "bevestigd", unused: "over", used: "gebruikt", device: "apparaat", lastSeenAt: "laatst gezien", expiresAt: "geldig tot", secondFactorAt: "code gegeven", revokedAt: "beëindigd",
      personId: "wie", deputyId: "vervanger", fromOn: "van", untilOn: "tot en met", namedAt: "gevraagd", endedAt: "beëindigd", acceptedAt: "gebruikt", withdrawnAt: "ingetrokken", toSelf: "aan u",
      letter: "soort brief", address: "adres", sentAt: "verstuurd", attempts: "pogingen", lastError: "fout", treatment: "vorm", ageMin: "vanaf leeftijd", ageMax: "tot en met leeftijd", level: "niveau",
      supervisorId: "supervisor", status: "stand", reason: "reden", at: "moment", openedAt: "geopend", closedAt: "gesloten", madeAt: "gemaakt", organisationId: "organisatie", since: "sinds",
      askedAt: "gevraagd", answeredAt: "beantwoord", proposedAt: "gevraagd", remindedAt: "herinnerd", declineReason: "reden van nee", releasedAt: "vrij sinds", partsOfWeek: "delen van de week",
      offeredAt: "aangeboden", endedReason: "reden van einde", submittedAt: "verstuurd", postedAt: "geplaatst", action: "wat", subjectKind: "van wat", subjectId: "nummer", bySelf: "door u",
      homeRegion: "eigen regio", gender: "geslacht", professions: "beroepen", bigNumber: "BIG-nummer", agbCode: "AGB-code", skjNumber: "SKJ-nummer", languages: "talen", interpreterOk: "met tolk",
      places: "plaatsen", zvwContract: "contract Zvw", nextFreeOn: "weer vrij op", absentFrom: "afwezig van", absentUntil: "afwezig tot en met", pausedAt: "pauze sinds", pausedReason: "reden van pauze",
      statusSince: "sinds", supervisionRoom: "plek als supervisor", intervision: "intervisie", changedAt: "gewijzigd", wishedAt: "gezegd", givenAt: "ja van wie geeft", takenAt: "ja van wie neemt", pace: "tempo", chosenAt: "gekozen", onDate: "dag", weekOf: "week van", liftedAt: "opgeheven", usedAt: "gebruikt", remindedAgainAt: "nog eens herinnerd", outcome: "uitkomst", saidAt: "gezegd", byLink: "met de link uit de mail", undoneAt: "teruggenomen", doneAt: "verwerkt", raisedAt: "gemeld", solvedAt: "opgelost", own: "van u", takesFamilies: "neemt gezinnen", travelsBeyondHome: "reist buiten de eigen regio", populations: "bijzondere groepen", keepsWhenMoving: "gaat mee bij verhuizen", flexibleAboutAbsence: "soepel bij niet komen",
    },
  },
  {
    section: "Your data",
    sectionText: "You can see and keep everything that we hold about you.",
    link: "See your data",
    leaveLink: "Leave Schakel",
    title: "Your data",
    intro: "This is all that Schakel keeps about you. It says nothing of children: of a request you read a number only.",
    correct: "Is something wrong?",
    correctAccount: "You change your name and language under My account.",
    correctProfile: "You change your profile as a therapist under My profile.",
    correctElse: "Is something else wrong? Ask the project leader of your region or the national team. Nobody can change the log.",
    download: "Keep everything as a file (JSON)",
    print: "Print this page",
    notHere: "Your password and codes are not in it. Nobody can read those, and neither can we.",
    more: "You see the last {shown} of {count}. The file has all of them.",
    show: "Show {shown} lines",
    yes: "yes",
    no: "no",
    parts: {
      account: "Account", organisations: "Organisation", regions: "Regions", secondFactor: "App for codes", recoveryCodes: "Recovery codes", sessions: "Where you signed in",
      deputies: "Standing in", invitations: "Invitations", mail: "Mail to you", digests: "Digests by mail", news: "News that waits for a digest", messageChoices: "How soon you hear of something", mailStops: "Times that mail stopped", addressChecks: "Addresses that you confirmed", profile: "Profile as a therapist", treatments: "Treatment forms", regionsServed: "Regions where you work",
      contracts: "Contracts", learning: "Supervision and intervision", trainingWishes: "What you want to learn", decisions: "Decisions about you as a therapist", places: "Places", calendar: "Calendar addresses", practiceOwned: "Practice that you own",
      codeAsked: "Times we asked about the code of conduct",
      groups: "Groups",
      registration: "Your registration", registrationSteps: "Steps that were not sent yet", codeOfConduct: "Code of conduct", supervisions: "Supervision", changesSent: "Changes that were checked", homeRegionsAsked: "Other home region asked", questionsOfLead: "Questions of the project leader",
      practiceAsked: "Practice that you asked to join", proposals: "Proposals to you", declines: "Times you said no", confirmations: "Questions whether your places are still right", questions: "Questions that you asked", known: "Requests of somebody you know already", bars: "Requests for which we ask you no more", offers: "What you offered on the board",
      transfers: "Cases that go to a colleague", requestsSent: "Requests that you sent", draftsMade: "Drafts that you began", needsPosted: "Weekly needs that you posted", contactsAsked: "Contact details that you asked for", leadNotices: "What a project leader heard about you or you took on", log: "Log",
    },
    fields: {
      startsOn: "begins on", meetings: "number of meetings", partOfWeek: "part of the week", place: "place", minimum: "goes ahead from", joinUntil: "join until", completeAt: "full", cancelledAt: "cancelled", cancelledReason: "reason of cancelling", startedAt: "begun",
      closesWhenFree: "closes when it is free", version: "version", agreedAt: "agreed", claims: "what you changed", answers: "what you filled in", savedAt: "saved", step: "step", question: "question", answer: "answer", mailbox: "mailbox", phone: "phone",
      supervisorNumber: "BIG number of the supervisor", certificate: "certificate", certificateUntil: "certificate until", worksUnder: "lead therapist", worksUnderNumber: "BIG number of the lead therapist", forms: "treatment forms",
      id: "number", email: "e-mail address", name: "name", role: "role", language: "language", demo: "demo", createdAt: "made", leftAt: "left", kind: "kind", region: "region", fromRegion: "from region", toRegion: "to region", decidedAt: "decided",
      confirmedAt: "confirmed", unused: "left", used: "used", device: "device", lastSeenAt: "last seen", expiresAt: "valid until", secondFactorAt: "code given", revokedAt: "ended",
      personId: "who", deputyId: "deputy", fromOn: "from", untilOn: "until", namedAt: "asked", endedAt: "ended", acceptedAt: "used", withdrawnAt: "withdrawn", toSelf: "to you",
      letter: "kind of letter", address: "address", sentAt: "sent", attempts: "attempts", lastError: "error", treatment: "form", ageMin: "from age", ageMax: "to age", level: "level",
      supervisorId: "supervisor", status: "status", reason: "reason", at: "moment", openedAt: "opened", closedAt: "closed", madeAt: "made", organisationId: "organisation", since: "since",
      askedAt: "asked", answeredAt: "answered", proposedAt: "asked", remindedAt: "reminded", declineReason: "reason for no", releasedAt: "free since", partsOfWeek: "parts of the week",
      offeredAt: "offered", endedReason: "reason of the end", submittedAt: "sent", postedAt: "posted", action: "what", subjectKind: "of what", subjectId: "number", bySelf: "by you",
      homeRegion: "home region", gender: "gender", professions: "professions", bigNumber: "BIG number", agbCode: "AGB code", skjNumber: "SKJ number", languages: "languages", interpreterOk: "with an interpreter",
      places: "places", zvwContract: "Zvw contract", nextFreeOn: "free again on", absentFrom: "away from", absentUntil: "away until", pausedAt: "paused since", pausedReason: "reason of the pause",
      statusSince: "since", supervisionRoom: "room as a supervisor", intervision: "intervision", changedAt: "changed", wishedAt: "said", givenAt: "yes of who gives", takenAt: "yes of who takes", pace: "pace", chosenAt: "chosen", onDate: "day", weekOf: "week of", liftedAt: "lifted", usedAt: "used", remindedAgainAt: "reminded again", outcome: "outcome", saidAt: "said", byLink: "with the link in the mail", undoneAt: "taken back", doneAt: "carried out", raisedAt: "told", solvedAt: "solved", own: "yours", takesFamilies: "takes families", travelsBeyondHome: "travels beyond the home region", populations: "special groups", keepsWhenMoving: "goes on when a child moves", flexibleAboutAbsence: "flexible about no-show",
    },
  },
);
