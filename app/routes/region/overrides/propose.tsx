import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { choosePair } from "../../../commands/choose-pair.ts";
import { Button } from "../../../components/button.tsx";
import { Form } from "../../../components/form.tsx";
import { WhomToPropose } from "../../../components/meeting-decision.tsx";
import { Page } from "../../../components/page.tsx";
import { TextArea } from "../../../components/text-area.tsx";
import { useWords } from "../../../components/words.tsx";
import { waivable } from "../../../domain/matching/override.ts";
import { readReason } from "../../../domain/reason.ts";
import { reasonLength } from "../../../domain/text-length.ts";
import { defineAction, defineLoader } from "../../../http/door.ts";
import { many } from "../../../http/form.ts";
import { done, invalid, notFound, refused } from "../../../http/respond.ts";
import { meetingWords } from "../../../words/meeting.ts";
import { overrideWords } from "../../../words/overrides.ts";
import { referenceAddress } from "../../requests/reference-address.ts";
import { pairsFor } from "../pairs-for.ts";
import { decidableRequest } from "./waiting-request.ts";

export const loader = defineLoader({
  permission: "override.propose",
  address: referenceAddress,
  async load({ db, actor: { regions }, now, address: { reference }, context }) {
    const request = await decidableRequest(db, { reference, regions }, ["submitted"], context);
    return { reference, pairs: await pairsFor(db, request, regions, now) };
  },
});

export const action = defineAction({
  permission: "override.propose",
  address: referenceAddress,
  form: z.object({ therapist: z.uuid("therapist-missing"), waived: many(z.enum(waivable)), reason: z.string().default("") }),
  async act({ db, occasion, address: { reference }, form: { therapist, waived, reason } }) {
    const read = readReason(reason);
    if (read.kind === "problem") return invalid({ field: "reason", code: read.code, at: read.at });
    const decision = await choosePair(db, occasion, { reference, therapistId: therapist, waived, reason: read.reason });
    if (!decision) throw notFound();
    const page = `/region/requests/${reference}`;
    if (decision.kind === "proceed") return done(page, "override-proposed");
    return decision.reason === "therapist-unknown" ? invalid({ field: "therapist", code: decision.reason }) : refused(page, decision.reason);
  },
});

export default function Propose() {
  const { reference, pairs } = useLoaderData<typeof loader>();
  const words = useWords(overrideWords);
  return (
    <Page title={words.proposeTitle} intro={words.proposeIntro} back={{ to: `/region/requests/${reference}`, label: words.back(reference) }}>
      <Form problemWords={useWords(meetingWords).problems}>
        <WhomToPropose pairs={pairs} />
        {pairs.length > 0 && <TextArea name="reason" label={words.why} hint={words.whyHint} atMost={reasonLength} />}
        {pairs.length > 0 && <Button>{words.confirmPropose}</Button>}
      </Form>
    </Page>
  );
}
