import { recordAudit } from "../../db/audit.ts";
import { deleteEndedRounds } from "../../db/confirmation-rounds.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { deleteAddressChecks } from "../../db/address-checks.ts";
import { deleteContactChanges } from "../../db/contact-changes.ts";
import { deleteDigests } from "../../db/digests.ts";
import { deleteDeputies } from "../../db/deputies.ts";
import { deleteSolvedNotices } from "../../db/lead-notices.ts";
import { deleteEndedGroups } from "../../db/group-steps.ts";
import { deleteEndedNeeds } from "../../db/needs-to-tend.ts";
import { deleteWhatIfs } from "../../db/what-ifs.ts";
import { deleteStaleSteps, deleteUnusedRegistrations } from "../../db/registrations-to-watch.ts";
import { deleteCalendarFeeds, deleteCounts, deleteInvitations, deleteMail, deleteResets, deleteSessions } from "../../db/retention.ts";
import type { Occasion } from "../domain/occasion.ts";
import type { RetentionLimits } from "../domain/retention.ts";

/** What goes by the term of each kind. The log keeps one line per kind and night: until when it was forgotten. */
const kinds = [
  { kind: "session", forget: deleteSessions, limit: "session" },
  { kind: "password-reset", forget: deleteResets, limit: "link" },
  { kind: "invitation", forget: deleteInvitations, limit: "link" },
  { kind: "registration", forget: deleteUnusedRegistrations, limit: "link" },
  { kind: "registration-step", forget: deleteStaleSteps, limit: "draft" },
  { kind: "calendar-feed", forget: deleteCalendarFeeds, limit: "link" },
  { kind: "deputy", forget: deleteDeputies, limit: "link" },
  { kind: "structural-need", forget: deleteEndedNeeds, limit: "closedRequest" },
  { kind: "therapy-group", forget: deleteEndedGroups, limit: "closedRequest" },
  { kind: "confirmation-round", forget: deleteEndedRounds, limit: "closedRequest" },
  { kind: "what-if", forget: deleteWhatIfs, limit: "closedRequest" },
  { kind: "notice", forget: deleteSolvedNotices, limit: "mail" },
  { kind: "digest", forget: deleteDigests, limit: "mail" },
  { kind: "address-check", forget: deleteAddressChecks, limit: "link" },
  { kind: "contact-change", forget: deleteContactChanges, limit: "link" },
  { kind: "mail", forget: deleteMail, limit: "mail" },
] as const satisfies readonly { kind: string; forget: typeof deleteMail; limit: keyof RetentionLimits }[];

/** Ended sessions, links that are over, old mail and counts that ran out go. Returns how many of each. */
export function forgetWhatEnded(db: Database, occasion: Occasion, limits: RetentionLimits): Promise<Record<string, number>> {
  return asActor(db, occasion.actor, async (trx) => {
    const forgotten: Record<string, number> = { throttle: await deleteCounts(trx, occasion.now) };
    for (const { kind, forget, limit } of kinds) {
      const gone = await forget(trx, limits[limit]);
      forgotten[kind] = gone;
      if (gone > 0) await recordAudit(trx, occasion, "job.retention", { kind, id: `until:${limits[limit].toISOString()}` });
    }
    return forgotten;
  });
}
