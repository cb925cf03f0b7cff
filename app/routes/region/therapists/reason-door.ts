import { z } from "zod";
import type { Database } from "../../../../db/connect.ts";
import { therapistInRegions } from "../../../../db/therapist-review.ts";
import type { Decision } from "../../../domain/decision.ts";
import type { Occasion } from "../../../domain/occasion.ts";
import { readReason } from "../../../domain/reason.ts";
import type { TherapistStatus } from "../../../domain/therapist.ts";
import { defineAction, defineLoader } from "../../../http/door.ts";
import { done, invalid, notFound, refused, turnedBack } from "../../../http/respond.ts";

type Refusal = Decision<object, string>;

/** A decision about a therapist that asks for a written reason. */
type DecisionWithReason = {
  readonly permission: "therapist.refuse" | "therapist.suspend";
  /** Whether it can be taken now. */
  readonly rule: (status: TherapistStatus) => Refusal;
  readonly carryOut: (db: Database, occasion: Occasion, input: { therapistId: string; reason: string }) => Promise<Refusal | undefined>;
  readonly notice: string;
};

/** The page that asks for the reason, and the deed: only for the lead of the home region, and only while it is possible. */
export function reasonDoor({ permission, rule, carryOut, notice }: DecisionWithReason) {
  const address = z.object({ id: z.uuid() });
  const pageOf = (id: string) => `/region/therapists/${id}`;
  const loader = defineLoader({
    permission,
    address,
    async load({ db, actor, address: { id }, context }) {
      const who = await therapistInRegions(db, { id, regions: actor.regions });
      if (!who || !actor.regions.includes(who.homeRegion)) throw notFound();
      const possible = rule(who.status);
      if (possible.kind === "refuse") throw await turnedBack(pageOf(id), `therapist-${possible.reason}`, context);
      return { id, name: who.name };
    },
  });
  const action = defineAction({
    permission,
    address,
    form: z.object({ reason: z.string().default("") }),
    async act({ db, occasion, address: { id }, form }) {
      const read = readReason(form.reason);
      if (read.kind === "problem") return invalid({ field: "reason", code: read.code, at: read.at });
      const decision = await carryOut(db, occasion, { therapistId: id, reason: read.reason });
      if (!decision) throw notFound();
      return decision.kind === "refuse" ? refused(pageOf(id), `therapist-${decision.reason}`) : done(pageOf(id), notice);
    },
  });
  return { loader, action };
}
