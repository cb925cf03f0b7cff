import type { LifeRefusal } from "../domain/request-life.ts";
import { bilingual } from "./bilingual.ts";

/** Why something cannot be done with a request now. Also said as a notice on the page of the request. */
export const lifeProblemWords = bilingual<Readonly<Record<LifeRefusal, string>>>(
  {
    "already-closed": "Deze aanvraag was al afgesloten.",
    "treatment-started": "De behandeling is al begonnen. Moet zij stoppen? Onderbreek haar dan.",
    "not-started": "De behandeling is nog niet begonnen.",
    "already-waiting": "Deze aanvraag stond al in de rij. We zoeken.",
    "already-interrupted": "De hulp was al onderbroken.",
    "not-paused": "Deze aanvraag was niet uitgesteld.",
    "is-paused": "Deze aanvraag wacht op uw verzoek. Zet haar eerst terug in de rij.",
    "nobody-said-yes": "Er is nog geen behandelaar die ja heeft gezegd.",
    "somebody-said-yes": "Een behandelaar heeft al ja gezegd. Uitstellen kan dan niet meer, onderbreken wel.",
    "already-proposed": "Er is al een behandelaar gevraagd.",
    "not-proposed": "Er staat nu geen voorstel open.",
    "already-handed-over": "De overdracht was al gedaan.",
    "intake-already-held": "De intake was al geweest.",
  },
  {
    "already-closed": "This request had already been closed.",
    "treatment-started": "The treatment has started. Does it have to stop? Then interrupt it.",
    "not-started": "The treatment has not started yet.",
    "already-waiting": "This request was already in the queue. We are looking.",
    "already-interrupted": "The help had already been interrupted.",
    "not-paused": "This request was not parked.",
    "is-paused": "This request waits because you asked for it. Put it back into the queue first.",
    "nobody-said-yes": "No therapist has said yes yet.",
    "somebody-said-yes": "A therapist has said yes already. Parking is no longer possible, interrupting is.",
    "already-proposed": "A therapist has been asked already.",
    "not-proposed": "No proposal is open now.",
    "already-handed-over": "The handover had already been done.",
    "intake-already-held": "The intake had already been held.",
  },
);
