import { z } from "zod";
import { quarterPage } from "../../../db/quarter-page.ts";
import { labelsOf } from "../../components/published-names.ts";
import { IsoDate } from "../../domain/iso-date.ts";
import { quarterCsv } from "../../domain/publication/open-csv.ts";
import { defineLoader } from "../../http/door.ts";
import { chooseLanguage } from "../../http/language.ts";
import { csvFile, notFound } from "../../http/respond.ts";
import { openDataWords } from "../../words/open-data.ts";

/** All tables of one quarter, of all regions, as a file for Excel, in the language of the reader. */
export const loader = defineLoader({
  permission: "public.view",
  address: z.object({ quarter: IsoDate }),
  async load({ db, address, request, context }) {
    const { quarter, names } = await quarterPage(db, address.quarter);
    if (!quarter) throw notFound();
    const language = await chooseLanguage(request, context, (await context.signIn()).language);
    return csvFile(`schakel-${quarter.quarterOn}.csv`, quarterCsv(openDataWords[language].head, Object.entries(quarter.subjects), labelsOf(quarter.quarterOn, names, language)));
  },
});
