import { Form, useLoaderData } from "@remix-run/react";
import { regionsOnMap } from "../../../db/region-overview.ts";
import { Button } from "../../components/button.tsx";
import { DataTable } from "../../components/data-table.tsx";
import { Page } from "../../components/page.tsx";
import { RegionMap } from "../../components/region-map.tsx";
import { useWords } from "../../components/words.tsx";
import { defineLoader } from "../../http/door.ts";
import { nationalWords } from "../../words/national.ts";

export const loader = defineLoader({
  permission: "region.list",
  load: async ({ db }) => ({ regions: await regionsOnMap(db) }),
});

export default function NationalRegions() {
  const { regions } = useLoaderData<typeof loader>();
  const words = useWords(nationalWords);
  return (
    <Page title={words.regionsTitle} intro={words.regionsIntro} wide>
      <RegionMap regions={regions} own={[]} />
      <DataTable
        caption={words.regionsTitle}
        captionHidden
        rows={regions}
        rowKey={(region) => region.slug}
        columns={[
          { label: words.region, cell: (region) => region.name },
          { label: words.state, cell: (region) => (region.active ? words.on : words.off) },
          { label: words.action, cell: (region) => <Switch region={region} /> },
        ]}
      />
    </Page>
  );
}

function Switch({ region }: { region: { slug: string; name: string; active: boolean } }) {
  const words = useWords(nationalWords);
  return (
    <Form method="post" action={`/national/regions/${region.slug}/activity`}>
      <input type="hidden" name="on" value={region.active ? "no" : "yes"} />
      <Button purpose="secondary">{region.active ? words.switchOff(region.name) : words.switchOn(region.name)}</Button>
    </Form>
  );
}
