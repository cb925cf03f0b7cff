import { useLoaderData } from "@remix-run/react";
import { ownData, type KeptRow, type Part } from "../../../db/own-data.ts";
import { treatmentNames } from "../../../db/treatment-names.ts";
import { KeptRows } from "../../components/kept-rows.tsx";
import { Page, Section } from "../../components/page.tsx";
import { PrintButton } from "../../components/print-button.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { useWords } from "../../components/words.tsx";
import { defineLoader } from "../../http/door.ts";
import { accountWords } from "../../words/account.ts";
import { ownDataWords } from "../../words/own-data.ts";

/** More rows than this are read in the file. */
const mostShown = 50;

export const loader = defineLoader({
  permission: "account.view-data",
  async load({ db, actor }) {
    const data = await ownData(db);
    const parts = (Object.entries(data) as [Part, readonly KeptRow[]][]).map(([part, rows]) => ({ part, rows: rows.slice(0, mostShown), count: rows.length }));
    return { personId: actor.personId, isTherapist: actor.role === "therapist", parts, treatments: Object.fromEntries(await treatmentNames(db)) };
  },
  viewed: (_address, { personId }) => ({ kind: "person", id: personId }),
});

export default function OwnData() {
  const { isTherapist, parts, treatments } = useLoaderData<typeof loader>();
  const words = useWords(ownDataWords);
  const { toAccount } = useWords(accountWords);
  return (
    <Page title={words.title} intro={words.intro} back={{ to: "/account", label: toAccount }} wide>
      <p className="button-group">
        <a className="nl-button nl-button--link nl-button--secondary" href="/account/data/json" download>{words.download}</a>
        <PrintButton>{words.print}</PrintButton>
      </p>
      <p className="small-print">{words.notHere}</p>
      <Section title={words.correct}>
        <ul className="measure">
          <li><TextLink to="/account">{words.correctAccount}</TextLink></li>
          {isTherapist && <li><TextLink to="/profile">{words.correctProfile}</TextLink></li>}
          <li>{words.correctElse}</li>
        </ul>
      </Section>
      {parts.map(({ part, rows, count }) => (
        <KeptRows key={part} title={words.parts[part]} rows={rows} count={count} treatments={treatments} />
      ))}
    </Page>
  );
}
