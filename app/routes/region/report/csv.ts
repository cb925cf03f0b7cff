import { z } from "zod";
import { quarterPage } from "../../../../db/quarter-page.ts";
import { labelsOf } from "../../../components/published-names.ts";
import { IsoDate } from "../../../domain/iso-date.ts";
import { figuresOf } from "../../../domain/publication/figures-of-region.ts";
import { regionCsv } from "../../../domain/publication/open-csv.ts";
import { defineLoader } from "../../../http/door.ts";
import { chooseLanguage } from "../../../http/language.ts";
import { csvFile, notFound } from "../../../http/respond.ts";
import { openDataWords } from "../../../words/open-data.ts";
import { regionOfReport } from "./report-of.ts";

/** The tables of the report as a file for Excel, in the language of the reader. */
export const loader = defineLoader({
  permission: "report.download",
  address: z.object({ quarter: IsoDate }),
  viewed: ({ quarter: id }) => ({ kind: "publication", id }),
  async load({ db, actor: { regions }, request, context, address }) {
    const region = regionOfReport(request, regions);
    const { quarter, names } = await quarterPage(db, address.quarter);
    if (!quarter) throw notFound();
    const language = await chooseLanguage(request, context, (await context.signIn()).language);
    const subjects = Object.entries(quarter.subjects).map(([subject, publication]) => [subject, figuresOf(publication, region)] as const);
    return csvFile(`schakel-${region}-${quarter.quarterOn}.csv`, regionCsv(openDataWords[language].headOfRegion, region, subjects, labelsOf(quarter.quarterOn, names, language)));
  },
});
