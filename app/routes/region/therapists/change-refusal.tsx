import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { openVersionOf } from "../../../../db/profile-versions.ts";
import { therapistInRegions } from "../../../../db/therapist-review.ts";
import { refuseChange } from "../../../commands/refuse-change.ts";
import { ReasonPage } from "../../../components/reason-page.tsx";
import { useWords } from "../../../components/words.tsx";
import { readReason } from "../../../domain/reason.ts";
import { defineAction, defineLoader } from "../../../http/door.ts";
import { done, invalid, notFound, refused, turnedBack } from "../../../http/respond.ts";
import { reviewWords } from "../../../words/therapist-review.ts";

const address = z.object({ id: z.uuid(), version: z.uuid() });

export const loader = defineLoader({
  permission: "therapist.refuse-change",
  address,
  async load({ db, actor, address: { id, version }, context }) {
    const who = await therapistInRegions(db, { id, regions: actor.regions });
    if (!who || !actor.regions.includes(who.homeRegion)) throw notFound();
    if ((await openVersionOf(db, id))?.id !== version) throw await turnedBack(`/region/therapists/${id}`, "therapist-change-gone", context);
    return { id, name: who.name };
  },
});

export const action = defineAction({
  permission: "therapist.refuse-change",
  address,
  form: z.object({ reason: z.string().default("") }),
  async act({ db, occasion, address: { id, version }, form }) {
    const read = readReason(form.reason);
    if (read.kind === "problem") return invalid({ field: "reason", code: read.code, at: read.at });
    const decision = await refuseChange(db, occasion, { therapistId: id, version, reason: read.reason });
    if (!decision) throw notFound();
    const to = `/region/therapists/${id}`;
    return decision.kind === "refuse" ? refused(to, `therapist-${decision.reason}`) : done(to, "therapist-change-refused");
  },
});

export default function ChangeRefusal() {
  const words = useWords(reviewWords);
  return <ReasonPage therapist={useLoaderData<typeof loader>()} title={words.refuseChangeTitle} intro={words.refuseChangeIntro} send={words.refuse} />;
}
