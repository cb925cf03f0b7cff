import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { withdrawRequest } from "../../commands/withdraw-request.ts";
import { Button, ButtonGroup, ButtonLink } from "../../components/button.tsx";
import { RadioGroup } from "../../components/choices.tsx";
import { Form } from "../../components/form.tsx";
import { Notice } from "../../components/notice.tsx";
import { Page } from "../../components/page.tsx";
import { useWords } from "../../components/words.tsx";
import { withdrawalReasons } from "../../domain/request-reasons.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { optional } from "../../http/form.ts";
import { done, notFound, refused } from "../../http/respond.ts";
import { requestPageWords } from "../../words/request-page.ts";
import { requestProblemWords } from "../../words/request-problems.ts";
import { optionsOf } from "./form/options.ts";
import { openFor } from "./open-for.ts";
import { referenceAddress } from "./reference-address.ts";

export const loader = defineLoader({
  permission: "request.withdraw",
  address: referenceAddress,
  async load({ db, context, address: { reference } }) {
    const request = await openFor("withdraw", { db, context, reference });
    return { reference, hasProposal: request.hasProposal, relatives: request.relatives };
  },
});

export const action = defineAction({
  permission: "request.withdraw",
  address: referenceAddress,
  form: z.object({ reason: z.enum(withdrawalReasons, "reason-missing"), scope: optional(z.enum(["person", "family"], "scope-missing")) }),
  async act({ db, occasion, address: { reference }, form: { reason, scope = "person" } }) {
    const decision = await withdrawRequest(db, occasion, { reference, reason, scope });
    if (!decision) throw notFound();
    const page = `/requests/${reference}`;
    if (decision.kind === "refuse") return refused(page, decision.reason);
    const { withdrawn, goesOn } = decision;
    if (scope === "person") return done(page, "request-withdrawn", { reference });
    return done(page, goesOn.length > 0 ? "requests-withdrawn-some-go-on" : "requests-withdrawn", { withdrawn: withdrawn.join(", "), goesOn: goesOn.join(", ") });
  },
});

export default function Withdrawal() {
  const { reference, hasProposal, relatives } = useLoaderData<typeof loader>();
  const page = useWords(requestPageWords);
  const words = page.withdrawal;
  const back = `/requests/${reference}`;
  return (
    <Page title={words.title} intro={words.intro} back={{ to: back, label: `${page.title} ${reference}` }}>
      {hasProposal && <Notice tone="warning">{words.withProposal}</Notice>}
      <Form problemWords={useWords(requestProblemWords)}>
        {relatives > 0 && <RadioGroup name="scope" label={words.scope} options={optionsOf(words.scopes)} defaultValue="person" />}
        <RadioGroup name="reason" label={words.reason} options={optionsOf(page.reasons)} />
        <ButtonGroup>
          <Button purpose="danger">{words.confirm}</Button>
          <ButtonLink to={back} purpose="secondary">
            {words.keep}
          </ButtonLink>
        </ButtonGroup>
      </Form>
    </Page>
  );
}
