import { useLoaderData } from "@remix-run/react";
import { quarterPage } from "../../../db/quarter-page.ts";
import { OpenFigures } from "../../components/quarter/open-figures.tsx";
import { defineLoader } from "../../http/door.ts";
import { regionToShow } from "./region-to-show.ts";

/** The newest quarter, and the way to those before it. */
export const loader = defineLoader({
  permission: "public.view",
  async load({ db, request }) {
    const page = await quarterPage(db, null);
    return { ...page, region: regionToShow(request, page.regions) };
  },
});

export default function NewestQuarter() {
  return <OpenFigures {...useLoaderData<typeof loader>()} />;
}
