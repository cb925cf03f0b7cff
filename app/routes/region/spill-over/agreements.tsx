import { useLoaderData } from "@remix-run/react";
import { allRegions } from "../../../../db/request-offer.ts";
import { agreementsOfActor, singleHelp } from "../../../../db/spill-over.ts";
import { treatmentNames } from "../../../../db/treatment-names.ts";
import { type ShownAgreement, AgreementTable } from "../../../components/agreements.tsx";
import { ButtonLink } from "../../../components/button.tsx";
import { DataTable } from "../../../components/data-table.tsx";
import { Page, Section } from "../../../components/page.tsx";
import { useWords } from "../../../components/words.tsx";
import { amsterdamClock } from "../../../domain/amsterdam-time.ts";
import { agreementState, balancesOf } from "../../../domain/spill-over.ts";
import { defineLoader } from "../../../http/door.ts";
import { spillOverWords } from "../../../words/spill-over.ts";

export const loader = defineLoader({
  permission: "spill-over.list",
  async load({ db, actor: { regions }, now }) {
    const today = amsterdamClock(now).date;
    const forms = await treatmentNames(db);
    const all = await allRegions(db);
    const name = (slug: string) => all.find(({ code }) => code === slug)?.name ?? slug;
    const rows = await agreementsOfActor(db);
    const flows = [...rows.map(({ fromRegion, toRegion, given }) => ({ from: fromRegion, to: toRegion, given })), ...(await singleHelp(db))];
    const agreements = rows.map(({ fromRegion, toRegion, form, proposedRegion, ...row }): ShownAgreement => {
      const asked = proposedRegion === fromRegion ? toRegion : fromRegion;
      const state = agreementState(row, today);
      return { id: row.id, from: name(fromRegion), to: name(toRegion), form: form && (forms.get(form) ?? form), places: row.places, untilOn: row.untilOn, open: row.open, given: row.given, state, answers: state === "waits" && regions.includes(asked) };
    });
    return { agreements, balances: balancesOf(flows, regions).map((balance) => ({ ...balance, own: name(balance.own), other: name(balance.other) })) };
  },
});

export default function Agreements() {
  const { agreements, balances } = useLoaderData<typeof loader>();
  const words = useWords(spillOverWords);
  return (
    <Page title={words.title} intro={words.intro} back={{ to: "/region", label: words.toRegion }} wide>
      <ButtonLink to="/region/spill-over/new">{words.suggest}</ButtonLink>
      <Section title={words.agreements}>
        <AgreementTable agreements={agreements} />
      </Section>
      <Section title={words.balance}>
        <p>{words.balanceIntro}</p>
        <DataTable
          caption={words.balance}
          captionHidden
          empty={words.balanceNone}
          rows={balances}
          rowKey={({ own, other }) => `${own} ${other}`}
          columns={[
            { label: words.own, cell: ({ own }) => own },
            { label: words.other, cell: ({ other }) => other },
            { label: words.given, numeric: true, cell: ({ given }) => given },
            { label: words.taken, numeric: true, cell: ({ taken }) => taken },
          ]}
        />
      </Section>
    </Page>
  );
}
