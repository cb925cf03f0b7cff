import { standingConcessions } from "../../../../db/concessions.ts";
import type { Database } from "../../../../db/connect.ts";
import { questionsOfRequest } from "../../../../db/proposal-questions.ts";
import { explanationOf } from "../../../../db/proposals.ts";
import { handoverContact, liveProposal, type readRequest } from "../../../../db/request-page.ts";
import { groupOfProposal } from "../../../../db/therapy-groups.ts";
import { transfersToAnswer } from "../../../../db/transfers.ts";
import type { NamesOnPage } from "./names-on-page.ts";
import { givenRoom, offeredRoom } from "./room.ts";

type ReadRequest = NonNullable<Awaited<ReturnType<typeof readRequest>>>;

/** How the search for a therapist stands: who is asked or said yes, what they ask of us, what would help, what was given. */
export async function searchSoFar(db: Database, { id, reference, prospects }: ReadRequest, names: NamesOnPage) {
  const proposal = await liveProposal(db, id);
  const concessions = await standingConcessions(db, id);
  return {
    proposal: proposal ? { status: proposal.status, expiresAt: proposal.expiresAt, why: explanationOf(proposal.explanation), group: await groupOfProposal(db, proposal.id) } : null,
    contact: proposal?.status === "accepted" ? ((await handoverContact(db, proposal.id)) ?? null) : null,
    prospects: prospects && offeredRoom(prospects, concessions, names),
    given: givenRoom(concessions, names),
    questions: await questionsOfRequest(db, id),
    transfers: (await transfersToAnswer(db)).filter((transfer) => transfer.reference === reference),
  };
}
