import { useLoaderData } from "@remix-run/react";
import { allVersions, openProposals } from "../../../../db/setting-proposals.ts";
import { DataTable } from "../../../components/data-table.tsx";
import { settingName } from "../../../components/national/setting-text.ts";
import { Page, Section } from "../../../components/page.tsx";
import { Tag } from "../../../components/tag.tsx";
import { TextLink } from "../../../components/text-link.tsx";
import { Day } from "../../../components/when.tsx";
import { useLanguage, useWords } from "../../../components/words.tsx";
import { dutchDay } from "../../../domain/amsterdam-time.ts";
import { newestStarted } from "../../../domain/setting.ts";
import { settingSubjects, type SubjectName } from "../../../domain/setting-change/subjects.ts";
import { defineLoader } from "../../../http/door.ts";
import { settingsWords } from "../../../words/settings.ts";

type Line = { readonly key: string; readonly since: string | null; readonly coming: string | null; readonly open: boolean };

export const loader = defineLoader({
  permission: "setting.list",
  async load({ db, actor, now }) {
    const today = dutchDay(now);
    const versions = Map.groupBy(await allVersions(db), ({ key }) => key);
    const open = await openProposals(db, now);
    const lineOf = (key: string): Line => {
      const own = versions.get(key) ?? [];
      return { key, since: newestStarted(own, today)?.validFrom ?? null, coming: own.find(({ validFrom }) => validFrom > today)?.validFrom ?? null, open: open.some((one) => one.key === key) };
    };
    const subjects = Object.entries(settingSubjects) as [SubjectName, object][];
    return {
      open: open.map(({ id, key, deed, proposer, proposedBy, expiresAt }) => ({ id, key, deed, proposer, own: proposedBy === actor.personId, expiresAt })),
      subjects: subjects.map(([subject, settings]) => ({ subject, lines: Object.keys(settings).map(lineOf) })),
    };
  },
});

export default function Settings() {
  const { open, subjects } = useLoaderData<typeof loader>();
  const words = useWords(settingsWords);
  const language = useLanguage();
  return (
    <Page title={words.title} intro={words.intro} wide>
      <Section title={words.waitsForYou}>
        <DataTable
          caption={words.waitsForYou}
          captionHidden
          empty={words.none}
          rows={open}
          rowKey={({ id }) => id}
          columns={[
            { label: words.setting, cell: ({ id, key, deed }) => <><TextLink to={`/national/settings/proposals/${id}`}>{settingName(key, language).title}</TextLink><span className="fact-aside">{words.deeds[deed]}</span></> },
            { label: words.open, cell: ({ own, proposer }) => (own ? words.ownWaits : words.proposedBy(proposer)) },
            { label: words.decideBefore, cell: ({ expiresAt }) => <Day on={expiresAt} /> },
          ]}
        />
      </Section>
      {subjects.map(({ subject, lines }) => (
        <Section key={subject} title={words.subjects[subject]}>
          <DataTable
            caption={words.subjects[subject]}
            captionHidden
            narrow="lines"
            rows={lines}
            rowKey={({ key }) => key}
            columns={[
              { label: words.setting, cell: ({ key }) => <><TextLink to={`/national/settings/${key}`}>{settingName(key, language).title}</TextLink><span className="fact-aside">{settingName(key, language).about}</span></> },
              { label: words.since, cell: (line) => <Since {...line} /> },
            ]}
          />
        </Section>
      ))}
    </Page>
  );
}

function Since({ since, coming, open }: Line) {
  const words = useWords(settingsWords);
  return (
    <>
      {since ? <Day on={since} /> : words.neverYet}
      {coming && <span className="fact-aside">{words.coming}: <Day on={coming} /></span>}
      {open && <span className="fact-aside"><Tag tone="attention">{words.open}</Tag></span>}
    </>
  );
}
