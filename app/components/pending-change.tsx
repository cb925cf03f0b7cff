import type { IsoDate } from "../domain/iso-date.ts";
import type { Profile } from "../domain/profile.ts";
import type { ProfileChange } from "../domain/profile-change.ts";
import { populationWords } from "../words/populations.ts";
import { professionWords } from "../words/professions.ts";
import { profileAskWords } from "../words/profile-asks.ts";
import { Notice } from "./notice.tsx";
import { type ProfileNames, useFormSaid } from "./profile-summary.tsx";
import { Day } from "./when.tsx";
import { useWords } from "./words.tsx";

type Changes = { changes: readonly ProfileChange[]; names: ProfileNames; /** As the profile will be: a form of it is told in full. */ wanted: Pick<Profile, "forms">; on: IsoDate };

/** What is claimed more than was checked, in words: the same for the therapist who waits and the lead who decides. */
export function PendingChange({ sentAt, ...changes }: { sentAt: string | Date } & Changes) {
  const words = useWords(profileAskWords).pending;
  return (
    <Notice title={words.title}>
      <p>{words.since} <Day on={sentAt} />. {words.oldStays}</p>
      <ChangeList {...changes} />
    </Notice>
  );
}

export function ChangeList({ changes, names, wanted, on }: Changes) {
  const formSaid = useFormSaid(names, on);
  const words = useWords(profileAskWords).pending;
  const professions: Readonly<Record<string, string>> = useWords(professionWords);
  const populations: Readonly<Record<string, string>> = useWords(populationWords).names;
  const named = ({ field, about }: ProfileChange) => {
    if (about === null) return words.nothing;
    if (field === "professions") return professions[about] ?? about;
    if (field === "populations") return populations[about] ?? about;
    const form = field === "forms" && wanted.forms.find(({ treatment }) => treatment === about);
    if (form) return formSaid(form);
    return about;
  };
  return <ul>{changes.map((change) => <li key={`${change.field} ${change.about}`}>{words.fields[change.field]}: {named(change)}</li>)}</ul>;
}
