import { neighbourQuestions } from "../../../db/concessions.ts";
import type { Database } from "../../../db/connect.ts";
import { helpForLead } from "../../../db/region-requests.ts";
import { allRegions } from "../../../db/request-offer.ts";
import { treatmentNames } from "../../../db/treatment-names.ts";
import { withNames } from "../../domain/matching/concession.ts";

/** What would help a request, as a lead may know it, with names in place of codes; and what the shelter asks of the lead. */
export async function helpFor(db: Database, requestId: string) {
  const forms = await treatmentNames(db);
  const regions = await allRegions(db);
  const region = (slug: string) => regions.find(({ code }) => code === slug)?.name ?? slug;
  const help = await helpForLead(db, requestId);
  const questions = await neighbourQuestions(db, requestId);
  return {
    queue: help?.queue ?? null,
    concessions: withNames(help?.concessions ?? [], { form: (code) => forms.get(code) ?? code, region }),
    questions: questions.map((question) => ({
      region: question.region, name: region(question.region),
      answer: question.agreedAt ? ("agreed" as const) : question.declinedAt ? ("declined" as const) : ("asked" as const),
    })),
  };
}
