import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { openHomeRegionClaim } from "../../../../db/home-region-claims.ts";
import { therapistInRegions } from "../../../../db/therapist-review.ts";
import { refuseHomeRegion } from "../../../commands/refuse-home-region.ts";
import { ReasonPage } from "../../../components/reason-page.tsx";
import { useWords } from "../../../components/words.tsx";
import { readReason } from "../../../domain/reason.ts";
import { defineAction, defineLoader } from "../../../http/door.ts";
import { done, invalid, notFound } from "../../../http/respond.ts";
import { homeRegionWords } from "../../../words/home-region.ts";

const address = z.object({ id: z.uuid(), claim: z.uuid() });

export const loader = defineLoader({
  permission: "therapist.refuse-home-region",
  address,
  async load({ db, actor, address: { id, claim } }) {
    const who = await therapistInRegions(db, { id, regions: actor.regions });
    if (!who) throw notFound();
    const open = await openHomeRegionClaim(db, id);
    if (open?.id !== claim || !actor.regions.includes(open.toRegion)) throw notFound();
    return { id, name: who.name };
  },
});

export const action = defineAction({
  permission: "therapist.refuse-home-region",
  address,
  form: z.object({ reason: z.string().default("") }),
  async act({ db, occasion, address: { claim }, form }) {
    const read = readReason(form.reason);
    if (read.kind === "problem") return invalid({ field: "reason", code: read.code, at: read.at });
    if (!(await refuseHomeRegion(db, occasion, { claim, reason: read.reason }))) throw notFound();
    // The therapist is out of this lead's sight from here on.
    return done("/region/therapists", "home-region-refused");
  },
});

export default function HomeRegionRefusal() {
  const words = useWords(homeRegionWords);
  return <ReasonPage therapist={useLoaderData<typeof loader>()} title={words.refuseTitle} intro={words.refuseIntro} send={words.refuse} />;
}
