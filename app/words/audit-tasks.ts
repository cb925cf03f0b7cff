import type { LoggedTask } from "../domain/logged-task.ts";
import { bilingual } from "./bilingual.ts";

/** What the platform did by itself, as a line of the log says it. A task without words does not compile. */
export const taskDeeds = bilingual<Readonly<Record<LoggedTask, string>>>(
  {
    "ask-confirmations": "naar vrije plekken gevraagd", "carry-out-declines": "een nee uitgevoerd", "count-clocks": "wachttijden geteld",
    "expire-contacts": "een vraag om een ander contact verliep", "expire-moves": "een aangeboden verhuizing verliep", "expire-proposal": "een voorstel verliep zonder antwoord", "learn-prices": "geleerd wat schaars is",
    "match-regions": "een behandelaar gezocht", "publish-quarter": "kwartaalcijfers vastgelegd", "remind-proposal": "aan een voorstel herinnerd", retention: "gewist of tot een telling gemaakt", "return-paused": "weer in de rij gezet, of dat aangekondigd",
    "take-census": "de dagtelling gedaan", "tell-why-nobody": "verteld waarom er niemand is", "tend-groups": "een groep bijgewerkt", "tend-needs": "een vast moment bijgewerkt", "tend-transfers": "een overname bijgewerkt",
    "watch-handovers": "gemeld dat een overdracht te lang duurt", "watch-registrations": "een aanmelding bijgewerkt", "weigh-bottlenecks": "knelpunten berekend", "weigh-setting": "berekend wat een wijziging doet", "weigh-what-if": "een wat-als berekend",
  },
  {
    "ask-confirmations": "asked for free places", "carry-out-declines": "carried out a no", "count-clocks": "counted waiting times",
    "expire-contacts": "a question for another contact lapsed", "expire-moves": "an offered move lapsed", "expire-proposal": "a proposal lapsed without an answer", "learn-prices": "learnt what is scarce",
    "match-regions": "looked for a therapist", "publish-quarter": "froze the figures of a quarter", "remind-proposal": "reminded of a proposal", retention: "erased, or made a count", "return-paused": "put back into the queue, or announced that",
    "take-census": "took the census", "tell-why-nobody": "told why there is nobody", "tend-groups": "kept a group up to date", "tend-needs": "kept a regular moment up to date", "tend-transfers": "kept a taking over up to date",
    "watch-handovers": "told that a handover takes too long", "watch-registrations": "kept a registration up to date", "weigh-bottlenecks": "worked out bottlenecks", "weigh-setting": "worked out what a change does", "weigh-what-if": "worked out a what-if",
  },
);
