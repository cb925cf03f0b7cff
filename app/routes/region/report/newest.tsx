import { useLoaderData } from "@remix-run/react";
import { QuarterReport } from "../../../components/quarter/quarter-report.tsx";
import { defineLoader } from "../../../http/door.ts";
import { regionOfReport, reportOf } from "./report-of.ts";

/** The newest closed quarter, and the way to those before it. */
export const loader = defineLoader({
  permission: "report.view",
  load: ({ db, actor: { regions }, request }) => reportOf(db, regions, regionOfReport(request, regions), null),
});

export default function NewestReport() {
  return <QuarterReport {...useLoaderData<typeof loader>()} />;
}
