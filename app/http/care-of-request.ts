import { careCase } from "../../db/care-cases.ts";
import { careView } from "../../db/care-page.ts";
import type { Database } from "../../db/connect.ts";
import { latestConsent } from "../../db/consents.ts";
import { settingOn } from "../../db/settings.ts";
import type { Person } from "../domain/actor.ts";
import { dutchDay } from "../domain/amsterdam-time.ts";
import { blockersOfStart, needsConsent } from "../domain/consent-standing.ts";
import type { StatedAge } from "../domain/funding/age.ts";
import { isClosed, isWithTherapist } from "../domain/request-life.ts";
import type { PersonKind, RequestStatus } from "../domain/request.ts";

type About = { readonly id: string; readonly reference: string; readonly status: RequestStatus; readonly personKind: PersonKind; readonly age: StatedAge };

/** For the page of a request: how its case stands, from the yes on, and before that whether consent is settled. */
export async function careOfRequest(db: Database, actor: Person, { id, reference, status, personKind, age }: About, now: Date) {
  const held = isWithTherapist(status) || status === "completed" ? await careCase(db, actor, { reference }) : undefined;
  const care = held ? await careView(db, held, now) : null;
  if (care || isClosed(status) || !needsConsent({ personKind })) return { care, consent: null };
  const on = dutchDay(now);
  const ages = await settingOn(db, "consent-ages", on);
  return { care, consent: blockersOfStart({ personKind, age, ages, on }, await latestConsent(db, id)) };
}
