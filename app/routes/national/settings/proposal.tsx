import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { settingProposal, versionsOfSetting } from "../../../../db/setting-proposals.ts";
import { settingKeys } from "../../../../db/settings.ts";
import { treatmentNames } from "../../../../db/treatment-names.ts";
import { SettingDecision } from "../../../components/national/setting-decision.tsx";
import { SettingEffect } from "../../../components/national/setting-effect.tsx";
import { ProposalStanding } from "../../../components/national/setting-proposals.tsx";
import { settingName } from "../../../components/national/setting-text.ts";
import { SettingDifference, SettingSource } from "../../../components/national/setting-value.tsx";
import { Page, Section } from "../../../components/page.tsx";
import { SummaryList } from "../../../components/summary-list.tsx";
import { TextLink } from "../../../components/text-link.tsx";
import { Day, Moment } from "../../../components/when.tsx";
import { useLanguage, useWords } from "../../../components/words.tsx";
import { newestStarted } from "../../../domain/setting.ts";
import { standingOf } from "../../../domain/setting-change/proposal.ts";
import { defineLoader } from "../../../http/door.ts";
import { notFound } from "../../../http/respond.ts";
import { settingsWords } from "../../../words/settings.ts";
import { proposalAddress } from "./proposal-address.ts";
import { treeOf } from "./setting-address.ts";

const knownKey = z.enum(settingKeys);

export const loader = defineLoader({
  permission: "setting.view",
  address: proposalAddress,
  async load({ db, actor, now, address: { proposal: id } }) {
    const found = await settingProposal(db, id);
    const key = knownKey.safeParse(found?.key);
    if (!found || !key.success) throw notFound();
    const { value, ...proposal } = found;
    const others = (await versionsOfSetting(db, key.data)).filter(({ validFrom }) => validFrom !== proposal.validFrom);
    const otherwise = newestStarted(others, proposal.validFrom)?.value ?? others[0]?.value ?? value;
    const [before, after] = proposal.deed === "begin" ? [otherwise, value] : [value, otherwise];
    return {
      proposal: { ...proposal, key: key.data, standing: standingOf(proposal, now), own: proposal.proposedBy === actor.personId },
      before: treeOf(key.data, before), after: treeOf(key.data, after),
      names: Object.fromEntries(await treatmentNames(db)),
    };
  },
});

export default function Proposal() {
  const { proposal, before, after, names } = useLoaderData<typeof loader>();
  const { id, key, deed, standing, decider, effect, weighedAt } = proposal;
  const words = useWords(settingsWords);
  const { title, readBy } = settingName(key, useLanguage());
  return (
    <Page title={words.proposalTitle(title)} intro={<ProposalStanding standing={standing} decider={decider} />} back={{ to: `/national/settings/${key}`, label: words.backTo(title) }} wide>
      <SummaryList
        items={[
          { term: words.deeds[deed], detail: <>{words.start} <Day on={proposal.validFrom} /></> },
          { term: words.proposedBy(proposal.proposer), detail: <Moment at={proposal.proposedAt} /> },
          ...(standing === "open" ? [{ term: words.decideBefore, detail: <Day on={proposal.expiresAt} /> }] : []),
          ...(proposal.reason ? [{ term: words.reason, detail: proposal.reason }] : []),
        ]}
      />
      <Section title={words.change}>
        <SettingDifference setting={key} caption={words.change} names={names} before={before} after={after} />
      </Section>
      <Section title={words.why}><SettingSource {...proposal} /></Section>
      <Section title={words.effect}>
        <p>{readBy}</p>
        {effect === null && standing === "open" && <p>{words.weighing} <TextLink to={`/national/settings/proposals/${id}`}>{words.look}</TextLink></p>}
        {effect !== null && <><p>{words.effectIntro}</p><SettingEffect effect={effect} /></>}
        {weighedAt !== null && <p className="small-print">{words.weighedAt} <Moment at={weighedAt} />.</p>}
      </Section>
      {standing === "open" && <SettingDecision id={id} own={proposal.own} weighedAt={weighedAt} />}
    </Page>
  );
}
