import { z } from "zod";
import { openData } from "../../../db/publications.ts";
import { columnName, quarterName, tableTitle } from "../../components/published-names.ts";
import { IsoDate } from "../../domain/iso-date.ts";
import { publicationCsv } from "../../domain/publication/open-csv.ts";
import { defineLoader } from "../../http/door.ts";
import { chooseLanguage } from "../../http/language.ts";
import { notFound } from "../../http/respond.ts";
import { openDataWords } from "../../words/open-data.ts";

/** The tables of one quarter as a file for Excel, in the language of the reader. */
export const loader = defineLoader({
  permission: "public.view",
  address: z.object({ quarter: IsoDate }),
  async load({ db, address: { quarter }, request, context }) {
    const { quarterOn, publication, names } = await openData(db, quarter);
    if (quarterOn === null || publication === null) throw notFound();
    const language = await chooseLanguage(request, context, (await context.signIn()).language);
    const words = openDataWords[language];
    const text = publicationCsv(quarterName(quarterOn, language), publication, {
      head: words.head, total: words.total, pooled: words.pooled, hidden: words.hidden,
      table: (name) => tableTitle(name, language),
      region: (slug) => names[slug] ?? slug,
      column: (table, code) => columnName(table, code, names, language),
    });
    return new Response(text, { headers: { "Content-Type": "text/csv; charset=utf-8", "Content-Disposition": `attachment; filename="schakel-${quarterOn}.csv"` } });
  },
});
