import { useLoaderData } from "@remix-run/react";
import { versionsOfTreatment } from "../../../../db/catalogue.ts";
import { Page, Section } from "../../../components/page.tsx";
import { TextLink } from "../../../components/text-link.tsx";
import { TreatmentSummary } from "../../../components/treatment-summary.tsx";
import { useLanguage, useWords } from "../../../components/words.tsx";
import { defineLoader } from "../../../http/door.ts";
import { catalogueWords } from "../../../words/catalogue.ts";
import { moment } from "../../../words/say.ts";
import { treatmentAddress, treatmentAt } from "./treatment-address.ts";

export const loader = defineLoader({
  permission: "treatment.view",
  address: treatmentAddress,
  load: async ({ db, address: { code } }) => ({ treatment: await treatmentAt(db, code), versions: await versionsOfTreatment(db, code) }),
});

export default function CatalogueTreatment() {
  const { treatment, versions } = useLoaderData<typeof loader>();
  const words = useWords(catalogueWords);
  const language = useLanguage();
  const here = `/national/treatments/${treatment.code}`;
  return (
    <Page title={treatment.name} back={{ to: "/national/treatments", label: words.back }}>
      <TreatmentSummary said={treatment} />
      <Section title={words.deeds}>
        <ul>
          <li><TextLink to={`${here}/change`}>{words.change}</TextLink></li>
          <li>{treatment.matchable ? <TextLink to={`${here}/closure`}>{words.close}</TextLink> : <TextLink to={`${here}/reopening`}>{words.reopen}</TextLink>}</li>
          <li><TextLink to={`/treatments/${treatment.code}`}>{words.seePublic}</TextLink></li>
        </ul>
      </Section>
      <Section title={words.versions}>
        {versions.length === 0 && <p>{words.versionsNone}</p>}
        {versions.map((version) => (
          <details key={version.id}>
            <summary>{words.heldUntil(moment(version.heldUntil, language), version.changedBy)}</summary>
            <TreatmentSummary said={version} />
          </details>
        ))}
      </Section>
    </Page>
  );
}
