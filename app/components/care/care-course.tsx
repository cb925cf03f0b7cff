import type { CareView } from "../../../db/care-page.ts";
import type { SettledDay } from "../../domain/care/report.ts";
import { careWords } from "../../words/care.ts";
import { day, moment } from "../../words/say.ts";
import { SummaryList, type SummaryItem } from "../summary-list.tsx";
import { TextLink } from "../text-link.tsx";
import { useLanguage, useWords } from "../words.tsx";
import { MissedTogether } from "./missed-together.tsx";
import { CareNext } from "./care-next.tsx";

/** A case from the yes to the end: what comes next, what happened on which day, and who said so. Both sides see the same. */
export function CareCourse({ care, base }: { care: CareView; base: string }) {
  return (
    <>
      {!care.over && <CareNext care={care} base={base} />}
      <SummaryList items={useFacts(care, base)} />
      {!care.over && care.appointments.talk && <MissedTogether />}
    </>
  );
}

function useFacts(care: CareView, base: string): SummaryItem[] {
  const words = useWords(careWords);
  const language = useLanguage();
  const { handover, intake, start, appointments, end, over, status, kind } = care;
  const [intakeSaid, startSaid] = [useSaid(intake.held), useSaid(start.day)];
  const link = (path: string, there: boolean, label = words.change) => (!over && there ? { action: <TextLink to={`${base}/${path}`}>{label}</TextLink> } : {});
  const on = (date: string) => day(date, language);
  const startIsAsked = intake.held && (kind === "treatment" || start.day);
  const many = appointments.days.length;
  const { kept, missed, cancelled } = appointments.counts;
  return [
    { term: words.facts.handover, detail: handover.doneOn && handover.toldBy ? `${on(handover.doneOn)}, ${words.toldBy[handover.toldBy]}` : status === "accepted" ? words.notYet : "✓", ...link("handover", status === "handed-over") },
    ...(start.asksConsent ? [{ term: words.facts.consent, detail: start.blockers.length > 0 ? start.blockers.map((each) => words.blockers[each]).join(" ") : words.consentFine, ...link("consent", true) }] : []),
    ...(intake.plannedAt && !intake.held ? [{ term: words.facts.intakePlanned, detail: moment(intake.plannedAt, language), ...link("intake", true) }] : []),
    { term: words.facts.intakeHeld, detail: intakeSaid, ...link("intake-held", true, intake.held ? words.change : words.note) },
    ...(startIsAsked ? [{ term: words.facts.start, detail: startSaid, ...link("start", start.day !== null) }] : []),
    { term: words.facts.appointments, detail: many > 0 ? words.counts(kept, missed, cancelled) : words.noneYet, ...link("appointments", true, words.look) },
    ...(end ? [{ term: words.facts.end, detail: `${on(end.endedOn)}: ${words.endReasons[end.reason]}. ${words.bands[end.outcome]}.` }] : []),
  ];
}

/** The day that counts, and the other side's where it differs. */
function useSaid(settled: SettledDay | null): string {
  const words = useWords(careWords);
  const language = useLanguage();
  if (!settled) return words.notYet;
  const counts = day(settled.on, language);
  if (!settled.otherSays) return counts;
  // Where they differ the therapist's day counts, so the other one is the shelter's.
  return `${counts}. ${words.shelterSays(day(settled.otherSays, language))}`;
}
