import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { neighbourQuestions } from "../../../db/concessions.ts";
import { regionRequest } from "../../../db/region-requests.ts";
import { regionNames } from "../../../db/organisations.ts";
import { answerNeighbour } from "../../commands/answer-neighbour.ts";
import { Button } from "../../components/button.tsx";
import { Checkbox, RadioGroup } from "../../components/choices.tsx";
import { Form } from "../../components/form.tsx";
import { Page } from "../../components/page.tsx";
import { useWords } from "../../components/words.tsx";
import { defineAction, defineLoader } from "../../http/door.ts";
import { ticked } from "../../http/form.ts";
import { done, invalid, notFound } from "../../http/respond.ts";
import { givingWayWords } from "../../words/giving-way.ts";
import { regionRequestWords } from "../../words/region-requests.ts";
import { referenceAddress } from "../requests/reference-address.ts";

const address = referenceAddress.extend({ region: z.string().regex(/^[a-z-]+$/) });

export const loader = defineLoader({
  permission: "neighbour.answer",
  address,
  async load({ db, actor: { regions }, address: { reference, region } }) {
    const request = await regionRequest(db, { reference, regions });
    const asked = request && (await neighbourQuestions(db, request.id)).find((question) => question.region === region);
    if (!asked || asked.agreedAt || asked.declinedAt) throw notFound();
    const name = (await regionNames(db, [region]))[0]?.name ?? region;
    return { reference, name };
  },
});

export const action = defineAction({
  permission: "neighbour.answer",
  address,
  form: z.object({ answer: z.enum(["yes", "no"], "answer-missing"), otherLead: ticked }),
  async act({ db, occasion, address: { reference, region }, form: { answer, otherLead } }) {
    if (answer === "yes" && !otherLead) return invalid({ field: "otherLead", code: "other-lead-missing" });
    if (!(await answerNeighbour(db, occasion, { reference, region, yes: answer === "yes" }))) throw notFound();
    return done(`/region/requests/${reference}`, answer === "yes" ? "neighbour-allowed" : "neighbour-refused");
  },
});

export default function Neighbour() {
  const { reference, name } = useLoaderData<typeof loader>();
  const words = useWords(givingWayWords);
  const { lead } = words;
  const page = useWords(regionRequestWords);
  return (
    <Page title={lead.pageTitle(name)} intro={lead.pageIntro} back={{ to: `/region/requests/${reference}`, label: page.back }}>
      <Form problemWords={words.problems}>
        <RadioGroup name="answer" label={lead.asked(name)} options={[{ value: "yes", label: lead.yes }, { value: "no", label: lead.no }]} />
        <Checkbox name="otherLead" label={lead.agreedByOther(name)} />
        <Button>{lead.answer}</Button>
      </Form>
    </Page>
  );
}
