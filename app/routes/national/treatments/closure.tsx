import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { regionsAsking, treatmentUse } from "../../../../db/catalogue.ts";
import { closeTreatment } from "../../../commands/close-treatment.ts";
import { Button, ButtonGroup, ButtonLink } from "../../../components/button.tsx";
import { DataTable } from "../../../components/data-table.tsx";
import { Form } from "../../../components/form.tsx";
import { Notice } from "../../../components/notice.tsx";
import { Page } from "../../../components/page.tsx";
import { useWords } from "../../../components/words.tsx";
import { defineAction, defineLoader } from "../../../http/door.ts";
import { done, notFound, refused, turnedBack } from "../../../http/respond.ts";
import { catalogueWords } from "../../../words/catalogue.ts";
import { treatmentAddress, treatmentAt } from "./treatment-address.ts";

export const loader = defineLoader({
  permission: "treatment.close",
  address: treatmentAddress,
  async load({ db, address: { code }, context }) {
    const { name, matchable } = await treatmentAt(db, code);
    if (!matchable) throw await turnedBack(`/national/treatments/${code}`, "treatment-closed-already", context);
    return { code, name, use: await treatmentUse(db, code), regions: (await regionsAsking(db, code)).filter(({ requests }) => requests > 0) };
  },
});

export const action = defineAction({
  permission: "treatment.close",
  address: treatmentAddress,
  form: z.object({}),
  async act({ db, occasion, address: { code } }) {
    const decision = await closeTreatment(db, occasion, { code, open: false });
    if (!decision) throw notFound();
    const page = `/national/treatments/${code}`;
    return decision.kind === "proceed" ? done(page, "treatment-closed") : refused(page, decision.reason);
  },
});

/** Asks first, and says whom it touches: in numbers, and where to call. */
export default function Closure() {
  const { code, name, use, regions } = useLoaderData<typeof loader>();
  const words = useWords(catalogueWords).closure;
  const counts = ["requests", "onlyThis", "proposals", "cases", "therapists", "therapistsOnly", "groups"] as const;
  const touched = counts.filter((each) => use[each] > 0);
  const page = `/national/treatments/${code}`;
  return (
    <Page title={words.title(name)} intro={words.intro} back={{ to: page, label: name }}>
      <Notice tone="warning">
        {touched.length === 0 ? <p>{words.nobody}</p> : <ul>{touched.map((each) => <li key={each}>{words[each](use[each])}</li>)}</ul>}
      </Notice>
      {regions.length > 0 && (
        <DataTable
          caption={words.regions}
          narrow="lines"
          rows={regions}
          rowKey={({ region }) => region}
          columns={[{ label: words.region, cell: (region) => region.name }, { label: words.count, numeric: true, cell: ({ requests }) => requests }]}
        />
      )}
      <Form>
        <ButtonGroup>
          <Button purpose="danger">{words.submit}</Button>
          <ButtonLink to={page} purpose="secondary">{words.leave}</ButtonLink>
        </ButtonGroup>
      </Form>
    </Page>
  );
}
