import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { openData } from "../../../db/publications.ts";
import { PublishedTables } from "../../components/published-tables.tsx";
import { IsoDate } from "../../domain/iso-date.ts";
import { defineLoader } from "../../http/door.ts";
import { notFound } from "../../http/respond.ts";

export const loader = defineLoader({
  permission: "public.view",
  address: z.object({ quarter: IsoDate }),
  async load({ db, address: { quarter } }) {
    const found = await openData(db, quarter);
    if (found.quarterOn === null) throw notFound();
    return found;
  },
});

export default function Quarter() {
  return <PublishedTables {...useLoaderData<typeof loader>()} />;
}
