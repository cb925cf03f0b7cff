import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { latestCode } from "../../../db/handover-codes.ts";
import { finishHandover } from "../../commands/finish-handover.ts";
import { Button } from "../../components/button.tsx";
import { useCaseCrumb } from "../../components/care/case-crumb.ts";
import { Checkbox } from "../../components/choices.tsx";
import { Form } from "../../components/form.tsx";
import { Notice } from "../../components/notice.tsx";
import { Page } from "../../components/page.tsx";
import { useWords } from "../../components/words.tsx";
import { defineAction, defineLoader } from "../../http/door.ts";
import { ticked } from "../../http/form.ts";
import { done, invalid, notFound, refused } from "../../http/respond.ts";
import { handoverWords } from "../../words/handover.ts";
import { caseAddress, pageOfCase, runningCaseAt } from "./case-address.ts";

export const loader = defineLoader({
  permission: "handover.finish",
  address: caseAddress,
  async load({ db, actor, address, context }) {
    const held = await runningCaseAt({ db, actor, address, context });
    const code = await latestCode(db, held.proposalId);
    const checked = Boolean(code?.heardAt.shelter && code.heardAt.therapist);
    return { side: held.side, reference: held.reference, base: pageOfCase(address), checked };
  },
});

export const action = defineAction({
  permission: "handover.finish",
  address: caseAddress,
  form: z.object({ unchecked: ticked }),
  async act({ db, occasion, address, form }) {
    const decision = await finishHandover(db, occasion, address, form);
    if (!decision) throw notFound();
    if (decision.kind === "proceed") return done(pageOfCase(address), "handover-done");
    if (decision.reason === "code-unchecked") return invalid({ field: "unchecked", code: "code-unchecked" });
    return refused(pageOfCase(address), decision.reason);
  },
});

/** The last step. Who did not check the code on both sides has to say so: then the other side looks twice. */
export default function HandoverDone() {
  const page = useLoaderData<typeof loader>();
  const words = useWords(handoverWords);
  const crumb = useCaseCrumb(page);
  return (
    <Page title={words.done.title} intro={words.done.intro} back={{ to: `${crumb.to}/handover`, label: words.title }}>
      {!page.checked && (
        <Notice tone="warning" title={words.done.uncheckedTitle}>
          <p>{words.done.uncheckedText}</p>
        </Notice>
      )}
      <Form problemWords={words.problems}>
        {!page.checked && <Checkbox name="unchecked" label={words.done.unchecked} />}
        <Button>{words.done.submit}</Button>
      </Form>
    </Page>
  );
}
