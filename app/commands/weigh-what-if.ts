import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { settingOn } from "../../db/settings.ts";
import { whatIfToWeigh, writeOutcome } from "../../db/what-ifs.ts";
import type { Occasion } from "../domain/occasion.ts";
import { compare } from "../domain/what-if/compare.ts";
import { outcomeFor } from "../domain/what-if/outcome.ts";
import { suppose } from "../domain/what-if/suppose.ts";
import { groupAsItIs } from "./group-as-it-is.ts";

/** Solves today as it is and as a lead supposes it, and keeps the counts for the region. Nothing else is written. One that was removed meanwhile is nothing to do. */
export function weighWhatIf(db: Database, occasion: Occasion, id: string): Promise<void> {
  return asActor(db, occasion.actor, async (trx) => {
    const whatIf = await whatIfToWeigh(trx, id);
    if (!whatIf) return;
    const today = await groupAsItIs(trx, whatIf.region, occasion.now);
    const comparison = compare(today, suppose(today, whatIf.assumptions), ({ region }) => region === whatIf.region);
    const outcome = outcomeFor(whatIf.assumptions, comparison, await settingOn(trx, "publication-rules", today.terms.on));
    await writeOutcome(trx, whatIf, outcome, occasion.now);
    await recordAudit(trx, occasion, "job.weigh-what-if", { kind: "what-if", id });
  });
}
