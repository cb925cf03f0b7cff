import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { forbidPair } from "../../../commands/forbid-pair.ts";
import { Button } from "../../../components/button.tsx";
import { Form } from "../../../components/form.tsx";
import { Page } from "../../../components/page.tsx";
import { Select } from "../../../components/select.tsx";
import { TextArea } from "../../../components/text-area.tsx";
import { useWords } from "../../../components/words.tsx";
import { readReason } from "../../../domain/reason.ts";
import { reasonLength } from "../../../domain/text-length.ts";
import { defineAction, defineLoader } from "../../../http/door.ts";
import { done, invalid, notFound, refused } from "../../../http/respond.ts";
import { meetingWords } from "../../../words/meeting.ts";
import { overrideWords } from "../../../words/overrides.ts";
import { referenceAddress } from "../../requests/reference-address.ts";
import { therapistsAtWork } from "../pairs-for.ts";
import { decidableRequest } from "./waiting-request.ts";

export const loader = defineLoader({
  permission: "override.forbid",
  address: referenceAddress,
  async load({ db, actor: { regions }, address: { reference }, context }) {
    await decidableRequest(db, { reference, regions }, ["submitted", "proposed", "parked", "interrupted"], context);
    const therapists = await therapistsAtWork(db, regions);
    return { reference, options: therapists.map(({ id, name, practice }) => ({ value: id, label: practice ? `${name}, ${practice}` : name })) };
  },
});

export const action = defineAction({
  permission: "override.forbid",
  address: referenceAddress,
  form: z.object({ therapist: z.uuid("therapist-missing"), reason: z.string().default("") }),
  async act({ db, occasion, address: { reference }, form: { therapist, reason } }) {
    const read = readReason(reason);
    if (read.kind === "problem") return invalid({ field: "reason", code: read.code, at: read.at });
    const decision = await forbidPair(db, occasion, { reference, therapistId: therapist, reason: read.reason });
    if (!decision) throw notFound();
    const page = `/region/requests/${reference}`;
    if (decision.kind === "proceed") return done(page, "override-forbidden");
    return decision.reason === "therapist-unknown" ? invalid({ field: "therapist", code: decision.reason }) : refused(page, decision.reason);
  },
});

export default function Forbid() {
  const { reference, options } = useLoaderData<typeof loader>();
  const words = useWords(overrideWords);
  const meeting = useWords(meetingWords);
  return (
    <Page title={words.forbidTitle} intro={words.forbidIntro} back={{ to: `/region/requests/${reference}`, label: words.back(reference) }}>
      <Form problemWords={meeting.problems}>
        <Select name="therapist" label={meeting.therapist} options={options} />
        <TextArea name="reason" label={words.why} hint={words.whyHint} atMost={reasonLength} />
        <Button purpose="danger">{words.confirmForbid}</Button>
      </Form>
    </Page>
  );
}
