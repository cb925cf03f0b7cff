import { z } from "zod";
import { bottleneckLists } from "../../../../db/bottlenecks.ts";
import { regionsOnMap } from "../../../../db/regions-on-map.ts";
import { settingOn } from "../../../../db/settings.ts";
import { treatmentNames } from "../../../../db/treatment-names.ts";
import { kindParts } from "../../../components/lead/kind-in-words.ts";
import { dutchDay } from "../../../domain/amsterdam-time.ts";
import { bottlenecksForOthers } from "../../../domain/dashboard/bottlenecks-for-others.ts";
import { csv } from "../../../domain/publication/open-csv.ts";
import { defineLoader } from "../../../http/door.ts";
import { chooseLanguage } from "../../../http/language.ts";
import { notFound } from "../../../http/respond.ts";
import { bottleneckWords } from "../../../words/bottlenecks.ts";

/** The bottlenecks of one of the own regions for a gemeente: a file for Excel in which small counts are not. */
export const loader = defineLoader({
  permission: "bottleneck.list",
  address: z.object({ region: z.string() }),
  async load({ db, actor, address: { region }, request, context, now }) {
    const [list] = actor.regions.includes(region) ? await bottleneckLists(db, [region]) : [];
    if (!list) throw notFound();
    const language = await chooseLanguage(request, context, (await context.signIn()).language);
    const words = bottleneckWords[language];
    const name = (await regionsOnMap(db)).find(({ slug }) => slug === region)?.name ?? region;
    const forms = Object.fromEntries(await treatmentNames(db));
    const { shown, othersLeftOut } = bottlenecksForOthers(list.kinds, await settingOn(db, "publication-rules", dutchDay(now)));
    const rows = shown.map(({ kind, about }) => [name, ...kindParts(kind, language, forms), about]);
    const text = csv([words.head, ...rows, ...(othersLeftOut ? [[words.rest]] : [])]);
    return new Response(text, { headers: { "Content-Type": "text/csv; charset=utf-8", "Content-Disposition": `attachment; filename="schakel-${region}-${dutchDay(list.weighedAt)}.csv"` } });
  },
});
