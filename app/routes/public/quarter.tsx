import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { quarterPage } from "../../../db/quarter-page.ts";
import { OpenFigures } from "../../components/quarter/open-figures.tsx";
import { IsoDate } from "../../domain/iso-date.ts";
import { defineLoader } from "../../http/door.ts";
import { notFound } from "../../http/respond.ts";
import { regionToShow } from "./region-to-show.ts";

export const loader = defineLoader({
  permission: "public.view",
  address: z.object({ quarter: IsoDate }),
  async load({ db, request, address: { quarter } }) {
    const page = await quarterPage(db, quarter);
    if (page.quarter === null) throw notFound();
    return { ...page, region: regionToShow(request, page.regions) };
  },
});

export default function Quarter() {
  return <OpenFigures {...useLoaderData<typeof loader>()} />;
}
