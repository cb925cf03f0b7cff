import type { Database } from "../../db/connect.ts";
import { type AmendableRequest, writeWishes } from "../../db/request-amendments.ts";
import { changesBetween } from "../domain/amendment.ts";
import type { Wishes } from "../domain/giving-way.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";
import { answersOf } from "../domain/request-answers-of.ts";
import type { AmendmentReason } from "../domain/request-reasons.ts";

/** Writes other wishes into a request that is held, with its history as for any amendment. Gives the version that it has since. */
export function changeWishes(trx: Database, occasion: Occasion, was: AmendableRequest, { wishes, reason }: { wishes: Wishes; reason: AmendmentReason }): Promise<number> {
  const now = { ...was, details: { ...was.details, ...wishes } };
  const changes = changesBetween(answersOf(was), answersOf(now));
  return writeWishes(trx, was, { wishes, changes, reason, personId: personAt(occasion).personId, at: occasion.now });
}

/** The part of a request on which a shelter can give way. */
export function wishesIn({ details: { interpreterOk, places, partsOfWeek, forms } }: Pick<AmendableRequest, "details">): Wishes {
  return { interpreterOk, places, partsOfWeek, forms };
}
