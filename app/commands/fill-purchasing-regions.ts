import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { endPurchasing, insertChange } from "../../db/gemeente-changes.ts";
import { gemeentenOn } from "../../db/gemeente-pages.ts";
import { addPurchasingRegions, beginBuying, lockBuyers, purchasingSlugs } from "../../db/purchasing-regions.ts";
import { regionsToMatch } from "../../db/regions-to-match.ts";
import { amsterdamClock } from "../domain/amsterdam-time.ts";
import { proceed, refuse } from "../domain/decision.ts";
import type { Grounds } from "../domain/gemeenten/change.ts";
import { type LineProblem, mostLines, type PurchasingLine, readPurchasingList, slugOf } from "../domain/gemeenten/purchasing-list.ts";
import { matchJobs } from "../domain/job.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";

/**
 * Fills in from a list which region buys youth care for a gemeente, from a day on. When any line is wrong nothing is
 * written, and every wrong line is told. A line that says what is known already changes nothing.
 */
export function fillPurchasingRegions(db: Database, occasion: Occasion, { list, grounds }: { list: string; grounds: Grounds }) {
  return asActor(db, occasion.actor, async (trx) => {
    const today = amsterdamClock(occasion.now).date;
    if (grounds.onDay < today && grounds.reason === null) return refuse("reason-for-past");
    if (list.split("\n").length > mostLines) return refuse("too-many-lines");
    const { lines, problems } = readPurchasingList(list, await knownGemeenten(trx, grounds.onDay));
    const buyers = await lockBuyers(trx);
    const later = new Set(buyers.filter(({ validFrom, validUntil }) => validFrom > grounds.onDay || (validUntil !== null && validUntil > grounds.onDay)).map(({ gemeente }) => gemeente));
    const late = laterLines(lines, later);
    if (problems.length + late.length > 0) return { kind: "lines", problems: [...problems, ...late].toSorted((one, other) => one.line - other.line) } as const;
    const slugs = await purchasingSlugs(trx);
    const named = lines.map((line) => ({ ...line, slug: slugs.get(line.region.toLowerCase()) ?? slugOf(line.region) }));
    const now = new Map(buyers.filter(({ validUntil }) => validUntil === null).map((row) => [row.gemeente, `${row.purchasingRegion} ${row.certainty}`]));
    const changed = named.filter(({ gemeente, slug, certainty }) => now.get(gemeente) !== `${slug} ${certainty}`);
    if (changed.length === 0) return refuse("nothing-new");
    await write(trx, occasion, grounds, { changed, known: new Set(slugs.values()) });
    return proceed({ gemeenten: changed.length });
  });
}

async function knownGemeenten(trx: Database, on: string): Promise<Map<string, string>> {
  const all = await gemeentenOn(trx, on, { text: "", region: "", certainty: "" });
  return new Map(all.flatMap(({ code, name }) => [[code.toLowerCase(), code], [name.toLowerCase(), code]]));
}

/** Where something is decided for a later day already: that has to be undone first. */
function laterLines(lines: readonly PurchasingLine[], later: ReadonlySet<string>): LineProblem[] {
  return lines.flatMap(({ gemeente, line }) => (later.has(gemeente) ? [{ line, code: "changes-later" as const }] : []));
}

type Filled = { changed: readonly (PurchasingLine & { slug: string })[]; known: ReadonlySet<string> };

async function write(trx: Database, occasion: Occasion, grounds: Grounds, { changed, known }: Filled): Promise<void> {
  const gemeenten = changed.map(({ gemeente }) => gemeente);
  const changeId = await insertChange(trx, { ...grounds, kind: "purchasing", gemeenten, madeBy: personAt(occasion).personId, madeAt: occasion.now });
  const added = new Map(changed.filter(({ slug }) => !known.has(slug)).map(({ slug, region }) => [slug, { slug, name: region }]));
  await addPurchasingRegions(trx, [...added.values()]);
  await endPurchasing(trx, changeId, grounds.onDay, gemeenten);
  await beginBuying(trx, changed, { on: grounds.onDay, changeId });
  await recordAudit(trx, occasion, "purchasing-region.fill", ...gemeenten.map((id) => ({ kind: "gemeente", id })));
  await enqueue(trx, ...matchJobs(await regionsToMatch(trx)));
}
