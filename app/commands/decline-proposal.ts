import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { writeNo } from "../../db/proposal-declines.ts";
import { holdProposal } from "../../db/proposals.ts";
import { settingOn } from "../../db/settings.ts";
import { holdTherapistRow } from "../../db/therapists.ts";
import { amsterdamClock } from "../domain/amsterdam-time.ts";
import { type Decline, declined } from "../domain/decline.ts";
import { later, minutes } from "../domain/duration.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";

type Refused = { readonly proposalId: string; readonly decline: Decline };

/**
 * The therapist says no, with a reason that acts. For some minutes it can be taken back: until then the proposal stays
 * open, holds its place and its request, and nobody else is asked. Undefined for a proposal to somebody else.
 */
export async function declineProposal(db: Database, occasion: Occasion, { proposalId, decline }: Refused) {
  return asActor(db, occasion.actor, async (trx) => {
    const { personId } = personAt(occasion);
    await holdTherapistRow(trx, personId);
    const proposal = await holdProposal(trx, { id: proposalId, personId });
    if (!proposal) return undefined;
    const decision = declined(proposal, decline, occasion.now);
    if (decision.kind === "refuse") return decision;
    await writeNo(trx, proposal.id, decline, { saidAt: occasion.now, saidBy: personId, effectAt: await effectOf(trx, occasion.now) });
    await recordAudit(trx, occasion, "proposal.decline", { kind: "proposal", id: proposal.id });
    return decision;
  });
}

/** When a no that is said now counts. */
export async function effectOf(trx: Database, now: Date): Promise<Date> {
  const { undoMinutes } = await settingOn(trx, "proposal-terms", amsterdamClock(now).date);
  return later(now, minutes(undoMinutes));
}
