import { useLoaderData } from "@remix-run/react";
import { proposalsOfSetting, versionsOfSetting } from "../../../../db/setting-proposals.ts";
import { treatmentNames } from "../../../../db/treatment-names.ts";
import { ButtonLink } from "../../../components/button.tsx";
import { SettingProposals, type ProposalLine } from "../../../components/national/setting-proposals.tsx";
import { settingName } from "../../../components/national/setting-text.ts";
import { SettingSource, SettingValue } from "../../../components/national/setting-value.tsx";
import { Notice } from "../../../components/notice.tsx";
import { Page, Section } from "../../../components/page.tsx";
import { TextLink } from "../../../components/text-link.tsx";
import { useLanguage, useWords } from "../../../components/words.tsx";
import { dutchDay } from "../../../domain/amsterdam-time.ts";
import { newestStarted } from "../../../domain/setting.ts";
import { standingOf } from "../../../domain/setting-change/proposal.ts";
import { defineLoader } from "../../../http/door.ts";
import { day } from "../../../words/say.ts";
import { settingsWords } from "../../../words/settings.ts";
import { settingAddress, shownVersion, type ShownVersion } from "./setting-address.ts";

export const loader = defineLoader({
  permission: "setting.view",
  address: settingAddress,
  async load({ db, now, address: { key } }) {
    const today = dutchDay(now);
    const versions = await versionsOfSetting(db, key);
    const current = newestStarted(versions, today);
    const proposals = (await proposalsOfSetting(db, key)).map((one): ProposalLine => ({ id: one.id, deed: one.deed, validFrom: one.validFrom, proposer: one.proposer, proposedAt: one.proposedAt, standing: standingOf(one, now), decider: one.decider }));
    return {
      key, proposals,
      names: Object.fromEntries(await treatmentNames(db)),
      current: current ? shownVersion(key, current) : null,
      coming: versions.filter(({ validFrom }) => validFrom > today).map((version) => shownVersion(key, version)),
      earlier: versions.filter(({ validFrom }) => validFrom <= today && validFrom !== current?.validFrom).toReversed().map((version) => shownVersion(key, version)),
    };
  },
});

export default function Setting() {
  const { key, names, current, coming, earlier, proposals } = useLoaderData<typeof loader>();
  const words = useWords(settingsWords);
  const language = useLanguage();
  const { title, about, readBy } = settingName(key, language);
  const open = proposals.find(({ standing }) => standing === "open");
  const version = (one: ShownVersion) => <Version key={one.validFrom} setting={key} names={names} version={one} />;
  return (
    <Page title={title} intro={about} back={{ to: "/national/settings", label: words.back }} wide>
      {open ? (
        <Notice tone="warning" title={words.openAlready}><p><TextLink to={`/national/settings/proposals/${open.id}`}>{words.seeProposal}</TextLink></p></Notice>
      ) : (
        <ButtonLink to={`/national/settings/${key}/new`}>{words.propose}</ButtonLink>
      )}
      <Section title={current ? words.inForce(day(current.validFrom, language)) : words.neverYet}>
        {current && version(current)}
      </Section>
      {coming.length > 0 && (
        <Section title={words.comingVersions}>
          {coming.map((one) => (
            <div key={one.validFrom}>
              <h3>{words.from(day(one.validFrom, language))}</h3>
              {version(one)}
              {!open && <ButtonLink to={`/national/settings/${key}/versions/${one.validFrom}/withdrawal`} purpose="secondary">{words.withdraw}<span className="visually-hidden">: {day(one.validFrom, language)}</span></ButtonLink>}
            </div>
          ))}
        </Section>
      )}
      <Section title={words.readBy}><p>{readBy}</p></Section>
      <Section title={words.history}>
        {earlier.map((one) => (
          <details key={one.validFrom} className="folded">
            <summary>{words.from(day(one.validFrom, language))}</summary>
            {version(one)}
          </details>
        ))}
        <SettingProposals proposals={proposals} />
      </Section>
    </Page>
  );
}

function Version({ setting, names, version }: { setting: string; names: Readonly<Record<string, string>>; version: ShownVersion }) {
  const language = useLanguage();
  return (
    <>
      <SettingValue setting={setting} caption={`${settingName(setting, language).title}, ${day(version.validFrom, language)}`} names={names} tree={version.tree} />
      <SettingSource {...version} />
    </>
  );
}
