import { z } from "zod";
import { quarterPage } from "../../../../db/quarter-page.ts";
import { kindParts } from "../../../components/lead/kind-in-words.ts";
import { csv } from "../../../domain/publication/open-csv.ts";
import { defineLoader } from "../../../http/door.ts";
import { chooseLanguage } from "../../../http/language.ts";
import { csvFile, notFound } from "../../../http/respond.ts";
import { bottleneckWords } from "../../../words/bottlenecks.ts";

/**
 * The bottlenecks of one of the own regions for a gemeente: as they were kept when the last quarter was closed. Those of today
 * change with each child, and two files of two days would tell of one.
 */
export const loader = defineLoader({
  permission: "bottleneck.list",
  address: z.object({ region: z.string() }),
  async load({ db, actor, address: { region }, request, context }) {
    const { quarter, names } = await quarterPage(db, null);
    const list = actor.regions.includes(region) ? quarter?.bottlenecks[region] : undefined;
    if (!quarter || !list) throw notFound();
    const language = await chooseLanguage(request, context, (await context.signIn()).language);
    const words = bottleneckWords[language];
    const rows = list.shown.map(({ kind, about }) => [names[region] ?? region, ...kindParts(kind, language, names), about]);
    return csvFile(`schakel-${region}-${list.weighedOn}.csv`, csv([words.head, ...rows, ...(list.othersLeftOut ? [[words.rest]] : [])]));
  },
});
