import { z } from "zod";
import { discardScreening, type Discarded } from "../../commands/discard-screening.ts";
import { defineAction } from "../../http/door.ts";
import { done, notFound } from "../../http/respond.ts";

export const action = defineAction({
  permission: "screening.discard",
  address: z.object({ result: z.uuid() }),
  form: z.object({}),
  async act({ db, occasion, address: { result: id } }) {
    const gone = await discardScreening(db, occasion, { id });
    if (!gone) throw notFound();
    return done(pageOf(gone), "screening-discarded");
  },
});

/** Where a result was is where one goes back to: a case, a request, or the page of screening. */
function pageOf({ caseId, reference }: Discarded): string {
  if (caseId) return `/caseload/${caseId}/screening`;
  return reference ? `/requests/${reference}` : "/screening";
}
