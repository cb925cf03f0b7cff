import type { CareCase, CaseKey } from "../../db/care-cases.ts";
import type { Database } from "../../db/connect.ts";
import { latestConsent } from "../../db/consents.ts";
import { settingOn } from "../../db/settings.ts";
import { dutchDay } from "../domain/amsterdam-time.ts";
import { blockersOfStart, type StartBlocker } from "../domain/consent-standing.ts";
import type { IsoDate } from "../domain/iso-date.ts";
import type { Occasion } from "../domain/occasion.ts";
import { inCase } from "./in-case.ts";
import { reportMilestone } from "./report-milestone.ts";

type Blocked = { readonly kind: "refuse"; readonly reason: "consent-missing"; readonly blockers: readonly StartBlocker[] };

/**
 * Either side tells that the treatment started, and on which day. Without consent a treatment does not start, so that is
 * not recorded, and both sides are told what waits. A start that is known already is only dated.
 */
export function reportStart(db: Database, occasion: Occasion, key: CaseKey, on: IsoDate) {
  return inCase(db, occasion, "start.report", key, async (trx, held) => {
    const blockers = held.status === "started" ? [] : await blockersNow(trx, held, occasion.now);
    if (blockers.length > 0 && !held.over) return { kind: "refuse", reason: "consent-missing", blockers } satisfies Blocked;
    return reportMilestone(trx, occasion, held, "started", on);
  });
}

/** What keeps a treatment from starting today. */
export async function blockersNow(db: Database, { requestId, personKind, age }: Pick<CareCase, "requestId" | "personKind" | "age">, now: Date): Promise<readonly StartBlocker[]> {
  const on = dutchDay(now);
  const ages = await settingOn(db, "consent-ages", on);
  return blockersOfStart({ personKind, age, ages, on }, await latestConsent(db, requestId));
}
