import { useLanguage, useWords } from "../../../components/words.tsx";
import { amendmentReasons, withdrawalReasons, parkingReasons, interruptionReasons } from "../../../domain/request-reasons.ts";
import { askable } from "../../../domain/meeting.ts";
import { meetingWords } from "../../../words/meeting.ts";
import { overrideWords } from "../../../words/overrides.ts";
import { consentWords } from "../../../words/consent.ts";
import { pauseWords } from "../../../words/request-pause.ts";
import { requestPageWords } from "../../../words/request-page.ts";
import { timelineWords } from "../../../words/request-timeline.ts";
import { day } from "../../../words/say.ts";
import type { RequestPage } from "../request.tsx";
import { useAnswersInWords } from "./answers-in-words.ts";

type Entry = RequestPage["timeline"][number];
type StateEntry = Extract<Entry, { kind: "state" }>;
type ChangeEntry = Extract<Entry, { kind: "change" }>;
type ConsentEntry = Extract<Entry, { kind: "consent" }>;
type LeadEntry = Extract<Entry, { kind: "lead" }>;
type DecidedEntry = Extract<Entry, { kind: "decided" }>;
type MoveEntry = Extract<Entry, { kind: "move" }>;

/** Turns an entry of the history into sentences. `first`: the moment of sending. */
export function useStory(): (entry: Entry, first: boolean) => string[] {
  const words = useWords(timelineWords);
  const tellState = useStates();
  const { question, answers } = useAnswersInWords();
  const tellChange = ({ by, reason, fields }: ChangeEntry) => [
    [words.changed(by), ...amendmentReasons.filter((each) => each === reason).map((each) => words.because(words.reasons[each]))].join(" "),
    ...fields.map(({ field, before, after }) => words.answer(question(field), answers(field, before) || words.noAnswer, answers(field, after) || words.noAnswer)),
  ];
  const tellMove = ({ how, status, fromRegion, toRegion }: MoveEntry) => [how === "organisation" ? words.offers[status](fromRegion, toRegion) : words.moved[how](fromRegion, toRegion)];
  const tellConsent = useConsents();
  const tellLead = useLeads();
  const tellDecided = useDecisions();
  return (entry, first) => {
    if (entry.kind === "change") return tellChange(entry);
    if (entry.kind === "consent") return tellConsent(entry);
    if (entry.kind === "lead") return tellLead(entry);
    if (entry.kind === "decided") return tellDecided(entry);
    return entry.kind === "move" ? tellMove(entry) : tellState(entry, first);
  };
}

function useLeads(): (entry: LeadEntry) => string[] {
  const { story } = useWords(overrideWords);
  const { concessions } = useWords(meetingWords);
  const language = useLanguage();
  return ({ what, untilOn, concession }) => {
    if (what === "asked") return askable.filter((each) => each === concession).map((each) => story.asked(concessions[each]));
    if (what === "hold" || what === "outside") return [story[what](untilOn ? day(untilOn, language) : "")];
    return [story[what]];
  };
}

/** For leads themselves: who decided what, and about whom. */
function useDecisions(): (entry: DecidedEntry) => string[] {
  const words = useWords(overrideWords);
  const { concessions, decisionNames } = useWords(meetingWords);
  const language = useLanguage();
  const nameOf = (what: "hold" | "outside" | "propose" | "forbid", whom: string | null) =>
    what === "outside" ? words.outside : what === "hold" ? words.kinds.hold : `${words.kinds[what]}: ${whom ?? words.elsewhere}`;
  return ({ what, of, whom, by, untilOn, concession }) => {
    const signed = (sentence: string) => [[sentence, words.by(by)].filter(Boolean).join(" ") + "."];
    if (what === "failed") return [words.couldNot(whom ?? words.elsewhere)];
    if (what === "released") return signed(words.undone(nameOf(of ?? "hold", whom)));
    if (what === "concession" || what === "spill-over" || what === "later") {
      const about = askable.filter((each) => each === concession).map((each) => ` (${concessions[each]})`).join("");
      return signed(words.inMeeting(`${decisionNames[what]}${about}`));
    }
    return signed(`${nameOf(what, whom)}${untilOn ? words.until(day(untilOn, language)) : ""}`);
  };
}

function useConsents(): (entry: ConsentEntry) => string[] {
  const words = useWords(timelineWords);
  const { states, childWas } = useWords(consentWords);
  return ({ state, childSays, side }) => [[words.consent[side], `${states[state]}.`, childSays && `${childWas[childSays]}.`].filter(Boolean).join(" ")];
}

function useStates(): (entry: StateEntry, first: boolean) => string[] {
  const words = useWords(timelineWords);
  const page = useWords(requestPageWords);
  const pauses = useWords(pauseWords);
  const language = useLanguage();
  const why = ({ status, reason }: StateEntry): string | undefined => {
    if (status === "withdrawn") return withdrawalReasons.filter((each) => each === reason).map((each) => page.reasons[each])[0];
    if (status === "parked") return parkingReasons.filter((each) => each === reason).map((each) => pauses.parkReasons[each])[0];
    if (status === "interrupted") return interruptionReasons.filter((each) => each === reason).map((each) => pauses.interruptReasons[each])[0];
    return undefined;
  };
  return (entry, first) => {
    const { status, reason, untilOn } = entry;
    const afterScreening = words.screening[reason ?? ""];
    if (afterScreening) return [afterScreening];
    if (reason === "moved-to-colleague") return [words.toColleague];
    if (status === "submitted" && !first) return [[words.returned[reason ?? ""], words.again].filter(Boolean).join(" ")];
    const because = why(entry);
    return [[words.events[status], because && words.because(because.toLowerCase()), untilOn && words.until(day(untilOn, language))].filter(Boolean).join(" ")];
  };
}
