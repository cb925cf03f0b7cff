import { useLoaderData } from "@remix-run/react";
import { openData } from "../../../db/publications.ts";
import { PublishedTables } from "../../components/published-tables.tsx";
import { defineLoader } from "../../http/door.ts";

/** The newest quarter, and the way to those before it. */
export const loader = defineLoader({
  permission: "public.view",
  load: ({ db }) => openData(db, null),
});

export default function NewestQuarter() {
  return <PublishedTables {...useLoaderData<typeof loader>()} />;
}
