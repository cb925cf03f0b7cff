import { createHash } from "node:crypto";
import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { insertChange, lockStretches, namesOn, writePlan } from "../../db/gemeente-changes.ts";
import { openRequestsByOrigin } from "../../db/gemeente-pages.ts";
import { settingOn } from "../../db/settings.ts";
import { amsterdamClock } from "../domain/amsterdam-time.ts";
import { refuse } from "../domain/decision.ts";
import { type GemeenteChange, gemeentenIn, type Grounds, type Stretch } from "../domain/gemeenten/change.ts";
import { type Plan, planChange } from "../domain/gemeenten/plan-change.ts";
import { previewChange, regionsTouched } from "../domain/gemeenten/preview-change.ts";
import type { IsoDate } from "../domain/iso-date.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";

/** `seen`: the mark of the preview that somebody agreed with; null when none was shown yet. */
export type GemeenteOrder = { readonly change: GemeenteChange; readonly grounds: Grounds; readonly seen: string | null };

/**
 * Changes the table of gemeenten from a day on, but only as it was shown: who has not seen what it does now, gets to see
 * that first, and nothing is written. So what a colleague changed in between comes back as a new preview.
 */
export function changeGemeenten(db: Database, occasion: Occasion, { change, grounds, seen }: GemeenteOrder) {
  return asActor(db, occasion.actor, async (trx) => {
    const today = amsterdamClock(occasion.now).date;
    const codes = gemeentenIn(change);
    const stretches = await lockStretches(trx, codes);
    const names = await namesOn(trx, codes, grounds.onDay);
    const decision = planChange(change, grounds, { today, stretches, names });
    if (decision.kind === "refuse") return refuse(decision.reason);
    const mark = markOf([change, grounds, decision.plan, stretches]);
    if (seen !== mark) return { kind: "preview", mark, ...(await preview(trx, today, { change, grounds, plan: decision.plan, names, stretches })) } as const;
    const { personId } = personAt(occasion);
    const id = await insertChange(trx, { ...grounds, kind: change.kind, gemeenten: codes, madeBy: personId, madeAt: occasion.now });
    await writePlan(trx, id, grounds.onDay, decision.plan);
    await recordAudit(trx, occasion, `gemeente.${change.kind}`, ...codes.map((code) => ({ kind: "gemeente", id: code })));
    return { kind: "made", id } as const;
  });
}

type Planned = { change: GemeenteChange; grounds: Grounds; plan: Plan; names: Record<string, string>; stretches: readonly Stretch[] };

/** Before and after, and how many open requests come from the regions between which a gemeente moves: coarse, as what leaves a region is. */
async function preview(trx: Database, today: IsoDate, { change, grounds, plan, names, stretches }: Planned) {
  const standing = stretches.filter(({ validFrom, validUntil }) => validFrom <= grounds.onDay && (validUntil === null || validUntil > grounds.onDay));
  const lines = previewChange(change, plan, names, standing);
  const { threshold, roundTo } = await settingOn(trx, "publication-rules", today);
  const open = await openRequestsByOrigin(trx);
  const coarse = (many: number) => (many < threshold ? null : Math.round(many / roundTo) * roundTo);
  return { onDay: grounds.onDay, lines, threshold, regions: regionsTouched(lines).map((region) => ({ region, requests: coarse(open[region] ?? 0) })) };
}

function markOf(what: unknown): string {
  return createHash("sha256").update(JSON.stringify(what)).digest("hex").slice(0, 32);
}
