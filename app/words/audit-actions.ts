import type { Permission } from "../domain/permission.ts";
import { bilingual } from "./bilingual.ts";

type Parts<Word> = Word extends `${infer First}.${infer Rest}` ? { thing: First; deed: Rest } : never;
type Split = Parts<Permission>;
/** What a permission is about, and records that the log names beside those. A permission without words does not compile. */
type Thing = Split["thing"] | "job" | "treatment" | "gemeente" | "setting-proposal" | "structural-need" | "structural-offer" | "therapy-group" | "join-request" | "session" | "household" | "matching-run" | "publication" | "census" | "scarcity-night";
type Deed = Split["deed"] | "refused";

/** What something was done with: the first word of an action. */
export const actionThings = bilingual<Readonly<Record<Thing, string>>>(
  {
    account: "Account", deputy: "Vervanger", concession: "Ruimere wens", neighbour: "Buurregio", region: "Regio", override: "Besluit van projectleider", "spill-over": "Afspraak tussen regio's", meeting: "Overleg", need: "Vast moment", offer: "Aanbod op het bord", arrangement: "Vaste afspraak",
    "second-factor": "Tweede stap", request: "Aanvraag", move: "Verhuizing", draft: "Concept", screening: "Screening", case: "Behandeling", handover: "Overdracht", intake: "Intake", start: "Start", appointment: "Afspraak", consent: "Toestemming", calendar: "Agenda", profile: "Profiel", practice: "Praktijk",
    transfer: "Overname door collega", training: "Opleiding", supervision: "Supervisie", code: "Gedragscode", availability: "Beschikbaarheid", place: "Plek", group: "Groep", proposal: "Voorstel", question: "Vraag", bottleneck: "Knelpunten", "what-if": "Wat-als", therapist: "Behandelaar", person: "Mensen", invitation: "Uitnodiging",
    organisation: "Organisatie", setting: "Instelling", audit: "Logboek", registration: "Aanmelding", public: "Openbare pagina", job: "Taak van het platform", treatment: "Behandelvorm", gemeente: "Gemeente", notice: "Bericht voor projectleider", "purchasing-region": "Inkoopregio",
    report: "Kwartaalverslag",
    "setting-proposal": "Voorstel over instelling", "structural-need": "Vast moment", "structural-offer": "Aanbod op het bord", "therapy-group": "Groep", "join-request": "Toetreding", session: "Sessie", household: "Gezin", "matching-run": "Zoekronde", publication: "Publicatie", census: "Dagtelling", "scarcity-night": "Prijzen van een nacht",
  },
  {
    account: "Account", deputy: "Deputy", concession: "Wider wish", neighbour: "Neighbour region", region: "Region", override: "Decision of a lead", "spill-over": "Agreement between regions", meeting: "Meeting", need: "Regular moment", offer: "Offer on the board", arrangement: "Arrangement",
    "second-factor": "Second step", request: "Request", move: "Move", draft: "Draft", screening: "Screening", case: "Treatment", handover: "Handover", intake: "Intake", start: "Start", appointment: "Appointment", consent: "Consent", calendar: "Calendar", profile: "Profile", practice: "Practice",
    transfer: "Taking over by a colleague", training: "Training", supervision: "Supervision", code: "Code of conduct", availability: "Availability", place: "Place", group: "Group", proposal: "Proposal", question: "Question", bottleneck: "Bottlenecks", "what-if": "What-if", therapist: "Therapist", person: "People", invitation: "Invitation",
    organisation: "Organisation", setting: "Setting", audit: "Log", registration: "Registration", public: "Public page", job: "Task of the platform", treatment: "Form of treatment", gemeente: "Municipality", notice: "Notice for a lead", "purchasing-region": "Purchasing region",
    report: "Quarterly report",
    "setting-proposal": "Proposal about a setting", "structural-need": "Regular moment", "structural-offer": "Offer on the board", "therapy-group": "Group", "join-request": "Joining", session: "Session", household: "Household", "matching-run": "Matching run", publication: "Publication", census: "Census", "scarcity-night": "Prices of a night",
  },
);

/** What was done: the rest of an action. */
export const actionDeeds = bilingual<Readonly<Record<Deed, string>>>(
  {
    download: "gedownload", remark: "van toelichting voorzien",
    accept: "aangenomen", add: "toegevoegd", "add-relative": "gezinslid toegevoegd", agree: "akkoord", amend: "aangepast", answer: "beantwoord", "answer-join": "toetreding beantwoord", approve: "goedgekeurd", "approve-change": "wijziging goedgekeurd", "approve-home-region": "thuisregio goedgekeurd", ask: "gevraagd", "ask-address": "adres gevraagd", "ask-reset": "nieuw wachtwoord gevraagd",
    cancel: "afgezegd", carry: "meegenomen", change: "gewijzigd", "change-password": "wachtwoord gewijzigd", check: "nagekeken", choose: "gekozen", "choose-messages": "mail gekozen", "choose-visibility": "zichtbaarheid gekozen", close: "gesloten", confirm: "bevestigd", "confirm-address": "adres bevestigd", "confirm-age": "leeftijd bevestigd", "confirm-by-link": "bevestigd met een link",
    continue: "voortgezet", contradict: "tegengesproken", decide: "besloten", decline: "afgewezen", "decline-by-link": "afgewezen met een link", discard: "weggegooid", "download-data": "eigen gegevens gedownload", drop: "weggehaald", end: "beëindigd", "end-session": "sessie beëindigd", enter: "ingelogd", export: "als bestand opgehaald", finish: "afgerond", forbid: "verboden", give: "gegeven",
    "hand-back": "teruggegeven", hold: "vastgehouden", interrupt: "onderbroken", invite: "uitgenodigd", join: "toetreden gevraagd", keep: "bewaard", leave: "uitgelogd", "leave-for-good": "vertrokken", list: "lijst bekeken", make: "gemaakt", move: "verhuisd", name: "benoemd", needs: "behoeften bekeken", number: "aantal gezet", open: "geopend", park: "geparkeerd", pass: "gezet bij inloggen", "pass-on": "overgedragen",
    pause: "gepauzeerd", plan: "gepland", post: "geplaatst", propose: "voorgesteld", read: "gelezen", record: "vastgelegd", recover: "hersteld", refuse: "geweigerd", "refuse-change": "wijziging geweigerd", "refuse-home-region": "thuisregio geweigerd", "give-back": "teruggegeven", settle: "afgehandeld", release: "ongedaan gemaakt", remove: "weggehaald", "remove-member": "lid weggehaald", renew: "vernieuwd", "renew-codes": "codes vernieuwd", reopen: "heropend", replace: "vervangen", report: "gemeld", requests: "aanvragen bekeken",
    "reset-password": "wachtwoord opnieuw gezet", resume: "hervat", return: "teruggezet", revoke: "ingetrokken", save: "bewaard", "save-step": "stap bewaard", scarcity: "schaarste bekeken", search: "doorzocht", "send-again": "opnieuw gestuurd", "set-up": "ingesteld", submit: "verstuurd", suppose: "aangenomen", suspend: "stilgezet", switch: "aan- of uitgezet", take: "overgenomen", "take-back": "teruggenomen", "undo-decline": "nee teruggedraaid",
    view: "bekeken", "view-data": "eigen gegevens bekeken", "view-request": "aanvraag bekeken", weigh: "doorgerekend", withdraw: "ingetrokken", "withdraw-join": "toetreden ingetrokken", correct: "verbeterd", figures: "cijfers bekeken", fill: "gevuld", merge: "samengevoegd", split: "gesplitst", rename: "hernoemd", undo: "teruggedraaid", "ask-contact": "ander contact gevraagd", "decide-contact": "over contact besloten", "refuse-contact": "ander contact geweigerd", "withdraw-contact": "ander contact ingetrokken", refused: "(mocht niet)",
  },
  {
    download: "downloaded", remark: "remarked on",
    accept: "accepted", add: "added", "add-relative": "relative added", agree: "agreed", amend: "amended", answer: "answered", "answer-join": "joining answered", approve: "approved", "approve-change": "change approved", "approve-home-region": "home region approved", ask: "asked", "ask-address": "address asked", "ask-reset": "new password asked",
    cancel: "cancelled", carry: "carried along", change: "changed", "change-password": "password changed", check: "checked", choose: "chosen", "choose-messages": "mail chosen", "choose-visibility": "visibility chosen", close: "closed", confirm: "confirmed", "confirm-address": "address confirmed", "confirm-age": "age confirmed", "confirm-by-link": "confirmed by a link",
    continue: "continued", contradict: "contradicted", decide: "decided", decline: "declined", "decline-by-link": "declined by a link", discard: "discarded", "download-data": "own data downloaded", drop: "taken away", end: "ended", "end-session": "session ended", enter: "signed in", export: "fetched as a file", finish: "finished", forbid: "forbidden", give: "given",
    "hand-back": "handed back", hold: "held", interrupt: "interrupted", invite: "invited", join: "asked to join", keep: "kept", leave: "signed out", "leave-for-good": "left for good", list: "list seen", make: "made", move: "moved", name: "named", needs: "needs seen", number: "number set", open: "opened", park: "parked", pass: "passed at sign-in", "pass-on": "passed on",
    pause: "paused", plan: "planned", post: "posted", propose: "proposed", read: "read", record: "recorded", recover: "recovered", refuse: "refused", "refuse-change": "change refused", "refuse-home-region": "home region refused", "give-back": "given back", settle: "settled", release: "undone", remove: "removed", "remove-member": "member removed", renew: "renewed", "renew-codes": "codes renewed", reopen: "reopened", replace: "replaced", report: "reported", requests: "requests seen",
    "reset-password": "password reset", resume: "resumed", return: "put back", revoke: "revoked", save: "saved", "save-step": "step saved", scarcity: "scarcity seen", search: "searched", "send-again": "sent again", "set-up": "set up", submit: "sent", suppose: "supposed", suspend: "suspended", switch: "switched on or off", take: "taken over", "take-back": "taken back", "undo-decline": "no taken back",
    view: "seen", "view-data": "own data seen", "view-request": "request seen", weigh: "worked out", withdraw: "withdrawn", "withdraw-join": "joining withdrawn", correct: "corrected", figures: "figures seen", fill: "filled", merge: "merged", split: "split", rename: "renamed", undo: "undone", "ask-contact": "other contact asked", "decide-contact": "contact decided", "refuse-contact": "other contact refused", "withdraw-contact": "other contact withdrawn", refused: "(not allowed)",
  },
);
