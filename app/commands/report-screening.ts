import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { personOfCase, type ScreenedPerson } from "../../db/screening-people.ts";
import { insertResult } from "../../db/screening-results.ts";
import { screeningRulesOn } from "../../db/screening-rules.ts";
import { treatmentsOnOffer } from "../../db/treatments.ts";
import { amsterdamClock } from "../domain/amsterdam-time.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";
import { suits } from "../domain/request-offer.ts";
import type { InstrumentCode } from "../domain/screening/instruments.ts";
import { type AdviceProblem, readAdvice } from "../domain/screening/read-advice.ts";
import type { PostedFields, ScoreProblem } from "../domain/screening/read-score.ts";
import { readScreening } from "../domain/screening/read-screening.ts";
import { careNews } from "./tell-care-news.ts";

type Report = { readonly proposalId: string; readonly key: string; readonly code: InstrumentCode; readonly posted: PostedFields };

export type Reported = { readonly kind: "reported" } | { readonly kind: "unreadable"; readonly problems: readonly (ScoreProblem | AdviceProblem)[] };

/**
 * The therapist tells what a screening gave. Of a case that only asks for the screening an advice belongs to it; of a
 * treatment it is one more measurement. Undefined for a case that is not, or no longer, this therapist's.
 */
export async function reportScreening(db: Database, occasion: Occasion, { proposalId, key, code, posted }: Report): Promise<Reported | undefined> {
  return asActor(db, occasion.actor, async (trx) => {
    const { personId } = personAt(occasion);
    const person = await personOfCase(trx, { id: proposalId, personId });
    if (!person) return undefined;
    const today = amsterdamClock(occasion.now).date;
    const { rules, rulesFrom } = await screeningRulesOn(trx, today);
    const read = readScreening(code, posted, { rules, today });
    const advice = person.kind === "screening" ? readAdvice(posted, await suitableForms(trx, person)) : null;
    const problems = [...(read.kind === "unreadable" ? read.problems : []), ...(advice?.kind === "unreadable" ? advice.problems : [])];
    if (read.kind === "unreadable" || advice?.kind === "unreadable") return { kind: "unreadable", problems };
    const { requestId, organisationId } = person;
    const id = await insertResult(trx, { organisationId, requestId, side: "therapist", personId, at: occasion.now, key, result: read.result, rulesFrom, advice: advice?.advice ?? null });
    if (!id) return { kind: "reported" };
    await recordAudit(trx, occasion, "screening.report", { kind: "request", id: requestId });
    await enqueue(trx, careNews({ proposalId, side: "therapist" }, occasion.now));
    return { kind: "reported" };
  });
}

/** The treatments that may be advised for this person: those that can be asked for. */
async function suitableForms(trx: Database, { personKind, ageYears }: ScreenedPerson): Promise<string[]> {
  return (await treatmentsOnOffer(trx)).filter((treatment) => suits(treatment, personKind, ageYears)).map(({ code }) => code);
}
