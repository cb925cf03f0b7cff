import type { Deed, Standing } from "../../domain/setting-change/proposal.ts";
import { settingsWords } from "../../words/settings.ts";
import { DataTable } from "../data-table.tsx";
import { Tag, type Tone } from "../tag.tsx";
import { TextLink } from "../text-link.tsx";
import { Day } from "../when.tsx";
import { useWords } from "../words.tsx";

export type ProposalLine = {
  readonly id: string;
  readonly deed: Deed;
  readonly validFrom: string;
  readonly proposer: string;
  readonly proposedAt: Date;
  readonly standing: Standing;
  readonly decider: string | null;
};

const tones: Readonly<Record<Standing, Tone>> = { open: "attention", approved: "good", refused: "neutral", "taken-back": "neutral", expired: "neutral" };

/** What was ever proposed about a setting, and what became of it. */
export function SettingProposals({ proposals }: { proposals: readonly ProposalLine[] }) {
  const words = useWords(settingsWords);
  return (
    <DataTable
      caption={words.proposals}
      empty={words.neverProposed}
      rows={proposals}
      rowKey={({ id }) => id}
      columns={[
        { label: words.change, cell: ({ id, deed, validFrom }) => <TextLink to={`/national/settings/proposals/${id}`}>{words.deeds[deed]}, <Day on={validFrom} /></TextLink> },
        { label: words.proposed, cell: ({ proposer, proposedAt }) => <span>{words.proposedBy(proposer)}, <Day on={proposedAt} /></span> },
        { label: words.decision, cell: ({ standing, decider }) => <ProposalStanding standing={standing} decider={decider} /> },
      ]}
    />
  );
}

export function ProposalStanding({ standing, decider }: { standing: Standing; decider: string | null }) {
  const words = useWords(settingsWords);
  return <span><Tag tone={tones[standing]}>{words.standings[standing]}</Tag> {decider && words.decidedBy(decider)}</span>;
}
