import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { frozenQuarter } from "../../../../db/publications.ts";
import { remarkReport } from "../../../commands/remark-report.ts";
import { QuarterReport } from "../../../components/quarter/quarter-report.tsx";
import { asActor } from "../../../../db/connect.ts";
import { IsoDate } from "../../../domain/iso-date.ts";
import { readRemark } from "../../../domain/publication/remark.ts";
import { defineAction, defineLoader } from "../../../http/door.ts";
import { done, invalid, notFound } from "../../../http/respond.ts";
import { regionOfReport, reportOf } from "./report-of.ts";

const address = z.object({ quarter: IsoDate });

export const loader = defineLoader({
  permission: "report.view",
  address,
  load: ({ db, actor: { regions }, request, address: { quarter } }) => reportOf(db, regions, regionOfReport(request, regions), quarter),
});

export const action = defineAction({
  permission: "report.remark",
  address,
  form: z.object({ remark: z.string().default("") }),
  async act({ db, actor, occasion, request, address: { quarter: quarterOn }, form: { remark } }) {
    const region = regionOfReport(request, actor.regions);
    const quarter = await asActor(db, actor, (trx) => frozenQuarter(trx, quarterOn));
    if (!quarter) throw notFound();
    const read = readRemark(remark, quarter.rules);
    if (read.kind === "problem") return invalid({ field: "remark", code: read.code, at: read.at });
    if (!(await remarkReport(db, occasion, { region, quarterOn, remark: read.remark }))) throw notFound();
    return done(`/region/report/${quarterOn}?region=${region}`, read.remark === "" ? "report-unremarked" : "report-remarked");
  },
});

export default function Report() {
  return <QuarterReport {...useLoaderData<typeof loader>()} />;
}
