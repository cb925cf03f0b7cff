import { bilingual } from "./bilingual.ts";

/** What the next page says about a decision of a lead. */
export const leadNotices = bilingual<Readonly<Record<string, string>>>(
  {
    "override-held": "We vragen tot die dag niemand. Daarna zoeken we vanzelf weer.",
    "override-proposed": "We vragen deze behandelaar nu. Hieronder ziet u zo of dat kon.",
    "override-forbidden": "Deze twee komen niet meer bij elkaar. Een open voorstel vervalt zo.",
    "override-released": "Het besluit is ongedaan gemaakt. We zoeken meteen opnieuw.",
    "request-not-waiting": "Deze aanvraag wacht nu niet: er is intussen iemand gevraagd, of er is iets veranderd.",
    "meeting-decided": "Besloten over {reference}.",
    "meeting-closed": "Het overleg is gesloten. Dit is het verslag.",
    "meeting-closed-already": "Dit overleg was al gesloten.",
    "agreement-suggested": "Het voorstel is verstuurd. De andere projectleider krijgt een mail.",
    "agreement-agreed": "Afgesproken. We zoeken meteen verder.",
    "agreement-declined": "Uw antwoord is doorgegeven.",
    "notice-taken": "U pakt dit op. Uw collega's zien dat.",
    "notice-given-back": "Dit is weer van alle projectleiders van de regio.",
    "notice-settled": "Gezien. Het staat niet meer op de lijst.",
    "agreement-ended": "De afspraak is gestopt. Wie al hulp heeft, houdt die.",
  },
  {
    "override-held": "We ask nobody until that day. After that we search again by ourselves.",
    "override-proposed": "We are asking this therapist now. Below you will see whether that was possible.",
    "override-forbidden": "These two are not brought together any more. An open proposal is about to end.",
    "override-released": "The decision has been undone. We search again at once.",
    "request-not-waiting": "This request does not wait now: somebody was asked meanwhile, or something changed.",
    "meeting-decided": "Decided about {reference}.",
    "meeting-closed": "The meeting is closed. These are its minutes.",
    "meeting-closed-already": "This meeting had been closed already.",
    "agreement-suggested": "The suggestion has been sent. The other project leader gets a mail.",
    "agreement-agreed": "Agreed. We search on at once.",
    "agreement-declined": "Your answer has been passed on.",
    "notice-taken": "You take this on. Your colleagues can see that.",
    "notice-given-back": "This is of all leads of the region again.",
    "notice-settled": "Seen. It is not on the list any more.",
    "agreement-ended": "The agreement has ended. Who has help keeps it.",
  },
);
