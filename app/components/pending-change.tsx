import type { ProfileChange } from "../domain/profile-change.ts";
import { populationWords } from "../words/populations.ts";
import { professionWords } from "../words/professions.ts";
import { profileAskWords } from "../words/profile-asks.ts";
import { Notice } from "./notice.tsx";
import type { ProfileNames } from "./profile-summary.tsx";
import { Day } from "./when.tsx";
import { useWords } from "./words.tsx";

/** What is claimed more than was checked, in words: the same for the therapist who waits and the lead who decides. */
export function PendingChange({ sentAt, changes, names }: { sentAt: string | Date; changes: readonly ProfileChange[]; names: ProfileNames }) {
  const words = useWords(profileAskWords).pending;
  return (
    <Notice title={words.title}>
      <p>{words.since} <Day on={sentAt} />. {words.oldStays}</p>
      <ChangeList changes={changes} names={names} />
    </Notice>
  );
}

export function ChangeList({ changes, names }: { changes: readonly ProfileChange[]; names: ProfileNames }) {
  const words = useWords(profileAskWords).pending;
  const professions: Readonly<Record<string, string>> = useWords(professionWords);
  const populations: Readonly<Record<string, string>> = useWords(populationWords).names;
  const named = ({ field, about }: ProfileChange) => {
    if (about === null) return words.nothing;
    if (field === "professions") return professions[about] ?? about;
    if (field === "populations") return populations[about] ?? about;
    if (field === "forms") return names.treatments[about] ?? about;
    return field === "homeRegion" ? (names.regions[about] ?? about) : about;
  };
  return <ul>{changes.map((change) => <li key={`${change.field} ${change.about}`}>{words.fields[change.field]}: {named(change)}</li>)}</ul>;
}
