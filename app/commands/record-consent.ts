import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { consentCase, insertConsent, latestConsent } from "../../db/consents.ts";
import { settingOn } from "../../db/settings.ts";
import { dutchDay } from "../domain/amsterdam-time.ts";
import type { Side } from "../domain/care/side.ts";
import { type ConsentToRecord, recording, type RecordedConsent } from "../domain/consent-standing.ts";
import { proceed } from "../domain/decision.ts";
import type { StatedAge } from "../domain/funding/age.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";
import type { PersonKind } from "../domain/request.ts";
import { inCase } from "./in-case.ts";

type About = { readonly requestId: string; readonly personKind: PersonKind; readonly age: StatedAge; readonly side: Side };

/** The shelter records where consent stands, as soon as there is a request. Undefined when it has no such request. */
export function recordConsentAtShelter(db: Database, occasion: Occasion, reference: string, wanted: ConsentToRecord) {
  return asActor(db, occasion.actor, async (trx) => {
    const request = await consentCase(trx, reference, { hold: true });
    if (!request) return undefined;
    const decision = await record(trx, occasion, { ...request, side: "shelter" }, wanted);
    if (decision.kind === "proceed") await recordAudit(trx, occasion, "consent.record", { kind: "request", id: request.requestId });
    return decision;
  });
}

/** The therapist does so from the yes on: who treats also asks, often the parent whom nobody at the shelter speaks to. */
export function recordConsentInCase(db: Database, occasion: Occasion, id: string, wanted: ConsentToRecord) {
  return inCase(db, occasion, "consent.record", { id }, (trx, held) => record(trx, occasion, held, wanted));
}

async function record(trx: Database, occasion: Occasion, about: About, wanted: ConsentToRecord) {
  const on = dutchDay(occasion.now);
  const ages = await settingOn(trx, "consent-ages", on);
  const before = await latestConsent(trx, about.requestId);
  const decision = recording({ personKind: about.personKind, age: about.age, ages, on }, before, wanted);
  if (decision.kind === "refuse") return decision;
  const { state, childSays, canDecide, ageYears } = decision;
  const changed = !saysTheSame(before, decision);
  if (changed) {
    await insertConsent(trx, { requestId: about.requestId, side: about.side, personId: personAt(occasion).personId, at: occasion.now, state, childSays, canDecide, ageYears });
  }
  return proceed({ changed });
}

/** Both sides may record the same: that is one row, and the wait keeps the day on which it began. */
function saysTheSame(before: RecordedConsent | null, { state, childSays, canDecide, ageYears }: Omit<RecordedConsent, "at">): boolean {
  return before !== null && before.state === state && before.childSays === childSays && before.canDecide === canDecide && before.ageYears === ageYears;
}
