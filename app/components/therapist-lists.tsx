import type { Claimant } from "../../db/home-region-claims.ts";
import type { Duplicate, TherapistRow } from "../../db/therapist-review.ts";
import { homeRegionWords } from "../words/home-region.ts";
import { reviewWords } from "../words/therapist-review.ts";
import { ButtonLink } from "./button.tsx";
import { DataTable } from "./data-table.tsx";
import { TextLink } from "./text-link.tsx";
import { Day } from "./when.tsx";
import { listing } from "../words/say.ts";
import { useLanguage, useWords } from "./words.tsx";
import { Worklist } from "./worklist.tsx";

export type ShownDuplicate = Pick<Duplicate, "alike"> & { readonly therapistId: string; readonly region: string };

/** Who waits for a decision, the longest wait first; who may have a profile already stands out. */
export function WaitingTherapists({ rows, duplicates }: { rows: readonly TherapistRow[]; duplicates: readonly ShownDuplicate[] }) {
  const words = useWords(reviewWords);
  const language = useLanguage();
  const twice = (id: string) => {
    const those = duplicates.filter(({ therapistId }) => therapistId === id);
    const [what, where] = [those.map(({ alike }) => words.alike[alike]), those.map(({ region }) => region)].map((each) => listing([...new Set(each)], language));
    return those.length > 0 ? [{ term: words.twice, detail: <strong className="fact-warning">{words.alikeIn(what ?? "", where ?? "")}</strong> }] : [];
  };
  return (
    <Worklist
      label={words.waiting}
      items={rows.map((row) => ({
        key: row.id,
        title: row.name,
        to: `/region/therapists/${row.id}`,
        facts: [
          { term: words.practice, detail: row.practice },
          { term: words.homeRegion, detail: row.homeRegion },
          { term: words.forms, detail: row.forms.join(", ") },
          { term: words.since, detail: <Day on={row.statusSince} /> },
          ...twice(row.id),
        ],
        action: <ButtonLink to={`/region/therapists/${row.id}`}>{words.check}</ButtonLink>,
      }))}
    />
  );
}

/** Who is at work and claims more than was checked, the longest wait first. */
export function WaitingChanges({ rows }: { rows: readonly TherapistRow[] }) {
  const words = useWords(reviewWords);
  return (
    <Worklist
      label={words.waitingChanges}
      empty={null}
      items={rows.map(({ id, name, practice, homeRegion, changeSentAt }) => ({
        key: id,
        title: name,
        to: `/region/therapists/${id}`,
        facts: [
          { term: words.practice, detail: practice },
          { term: words.homeRegion, detail: homeRegion },
          ...(changeSentAt ? [{ term: words.since, detail: <Day on={changeSentAt} /> }] : []),
        ],
        action: <ButtonLink to={`/region/therapists/${id}`}>{words.check}</ButtonLink>,
      }))}
    />
  );
}

/** Who asks to be at home in a region of this lead, the longest wait first. */
export function Claimants({ rows }: { rows: readonly (Omit<Claimant, "askedAt"> & { askedAt: Date | string })[] }) {
  const words = useWords(reviewWords);
  const home = useWords(homeRegionWords);
  return (
    <Worklist
      label={home.list}
      empty={null}
      items={rows.map(({ therapistId, name, practice, fromRegion, askedAt }) => ({
        key: therapistId,
        title: name,
        to: `/region/therapists/${therapistId}`,
        facts: [
          { term: words.practice, detail: practice },
          { term: home.from, detail: fromRegion },
          { term: words.since, detail: <Day on={askedAt} /> },
        ],
        action: <ButtonLink to={`/region/therapists/${therapistId}`}>{words.check}</ButtonLink>,
      }))}
    />
  );
}

export function TherapistTable({ caption, rows }: { caption: string; rows: readonly TherapistRow[] }) {
  const words = useWords(reviewWords);
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { label: words.name, cell: ({ id, name }) => <TextLink to={`/region/therapists/${id}`}>{name}</TextLink> },
        { label: words.practiceAndRegion, cell: ({ practice, homeRegion }) => <>{practice}<span className="fact-aside">{homeRegion}</span></> },
        { label: words.forms, cell: ({ forms }) => forms.join(", ") },
        { label: words.since, cell: ({ statusSince }) => <span className="unbroken"><Day on={statusSince} /></span> },
        { label: words.confirmed, cell: ({ confirmedAt }) => <span className="unbroken"><Day on={confirmedAt} /></span> },
      ]}
    />
  );
}
