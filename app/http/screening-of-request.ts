import type { Database } from "../../db/connect.ts";
import { screeningBefore, treatmentAfter } from "../../db/screening-continuations.ts";
import { resultsOf } from "../../db/screening-results.ts";
import { screeningRulesOn } from "../../db/screening-rules.ts";
import type { IsoDate } from "../domain/iso-date.ts";
import type { RequestKind, RequestStatus } from "../domain/request.ts";
import { continuation } from "../domain/screening/continuation.ts";
import { shownResults } from "../domain/screening/recorded-result.ts";

type OfRequest = { readonly id: string; readonly kind: RequestKind; readonly status: RequestStatus; readonly today: IsoDate; readonly names: ReadonlyMap<string, string> };

/** All that the page of a request says about screening, for its own shelter. */
export async function screeningOfRequest(db: Database, { id, kind, status, today, names }: OfRequest) {
  const { rules } = await screeningRulesOn(db, today);
  const results = await resultsOf(db, id);
  const after = (await treatmentAfter(db, id))?.reference ?? null;
  return {
    results: shownResults(results, { rules, today, side: "shelter", names }),
    before: (await screeningBefore(db, id))?.reference ?? null,
    after,
    mayGoOn: after === null && continuation({ kind, status, results: results.length }).kind === "proceed",
  };
}
