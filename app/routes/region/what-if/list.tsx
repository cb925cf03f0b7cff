import { Link, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { regionsOnMap } from "../../../../db/regions-on-map.ts";
import { whatIfs } from "../../../../db/what-ifs.ts";
import { makeWhatIf } from "../../../commands/make-what-if.ts";
import { Button } from "../../../components/button.tsx";
import { DataTable } from "../../../components/data-table.tsx";
import { TextField } from "../../../components/field.tsx";
import { Form } from "../../../components/form.tsx";
import { Page, Section } from "../../../components/page.tsx";
import { Select } from "../../../components/select.tsx";
import { useWords } from "../../../components/words.tsx";
import { ChangeInWords } from "../../../components/lead/what-if-outcome.tsx";
import { readWhatIfName } from "../../../domain/what-if/name.ts";
import { defineAction, defineLoader } from "../../../http/door.ts";
import { done, invalid } from "../../../http/respond.ts";
import { whatIfWords } from "../../../words/what-if.ts";

export const loader = defineLoader({
  permission: "what-if.list",
  async load({ db, actor: { regions } }) {
    const own = (await regionsOnMap(db)).filter(({ slug }) => regions.includes(slug));
    return { own: own.map(({ slug, name }) => ({ slug, name })), saved: await whatIfs(db, regions) };
  },
});

export const action = defineAction({
  permission: "what-if.make",
  form: z.object({ name: z.string(), region: z.string().default("") }),
  async act({ db, actor, occasion, form }) {
    const read = readWhatIfName(form.name);
    if ("code" in read) return invalid({ field: "name", code: read.code });
    const region = actor.regions.length === 1 ? actor.regions[0] : actor.regions.find((slug) => slug === form.region);
    if (region === undefined) return invalid({ field: "region", code: form.region === "" ? "region-missing" : "region-not-yours" });
    return done(`/region/what-if/${await makeWhatIf(db, occasion, { region, name: read.name })}`, "what-if-made");
  },
});

export default function WhatIfs() {
  const { own, saved } = useLoaderData<typeof loader>();
  const words = useWords(whatIfWords);
  return (
    <Page title={words.title} intro={words.intro} back={{ to: "/region", label: words.back }}>
      <Section title={words.saved}>
        <DataTable
          caption={words.saved}
          captionHidden
          empty={words.none}
          rows={saved}
          rowKey={({ id }) => id}
          columns={[
            { label: words.name, cell: ({ id, name }) => <Link className="nl-link" to={`/region/what-if/${id}`}>{name}</Link> },
            ...(own.length > 1 ? [{ label: words.region, cell: ({ region }: { region: string }) => own.find(({ slug }) => slug === region)?.name ?? region }] : []),
            { label: words.outcome, cell: ({ outcome, assumptions }) => (assumptions.length === 0 ? words.nothingYet : outcome === null ? words.weighing : <ChangeInWords outcome={outcome} />) },
          ]}
        />
      </Section>
      <Section title={words.new}>
        <Form problemWords={words.problems}>
          {own.length > 1 && <Select name="region" label={words.region} options={own.map(({ slug, name }) => ({ value: slug, label: name }))} />}
          <TextField name="name" label={words.name} hint={words.nameHint} />
          <Button>{words.make}</Button>
        </Form>
      </Section>
    </Page>
  );
}
