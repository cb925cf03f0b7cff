import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { therapistInRegions } from "../../../../db/therapist-review.ts";
import { refuseTherapist } from "../../../commands/refuse-therapist.ts";
import { ReasonPage } from "../../../components/reason-page.tsx";
import { useWords } from "../../../components/words.tsx";
import { readReason } from "../../../domain/reason.ts";
import { defineAction, defineLoader } from "../../../http/door.ts";
import { done, invalid, notFound, refused } from "../../../http/respond.ts";
import { reviewWords } from "../../../words/therapist-review.ts";

const address = z.object({ id: z.uuid() });

export const loader = defineLoader({
  permission: "therapist.refuse",
  address,
  async load({ db, actor, address: { id } }) {
    const who = await therapistInRegions(db, { id, regions: actor.regions });
    if (!who || !actor.regions.includes(who.homeRegion)) throw notFound();
    return { id, name: who.name };
  },
});

export const action = defineAction({
  permission: "therapist.refuse",
  address,
  form: z.object({ reason: z.string().default("") }),
  async act({ db, occasion, address: { id }, form }) {
    const read = readReason(form.reason);
    if (read.kind === "problem") return invalid({ field: "reason", code: read.code, at: read.at });
    const decision = await refuseTherapist(db, occasion, { therapistId: id, reason: read.reason });
    if (!decision) throw notFound();
    const to = `/region/therapists/${id}`;
    return decision.kind === "refuse" ? refused(to, `therapist-${decision.reason}`) : done(to, "therapist-refused");
  },
});

export default function Refusal() {
  const { id, name } = useLoaderData<typeof loader>();
  const words = useWords(reviewWords);
  return <ReasonPage title={words.refuseTitle(name)} intro={words.refuseIntro} back={{ to: `/region/therapists/${id}`, label: name }} send={words.refuse} />;
}
