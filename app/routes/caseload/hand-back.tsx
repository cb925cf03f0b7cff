import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { handBackCase } from "../../commands/hand-back-case.ts";
import { Button, ButtonGroup, ButtonLink } from "../../components/button.tsx";
import { useCaseCrumb } from "../../components/care/case-crumb.ts";
import { RadioGroup } from "../../components/choices.tsx";
import { Form } from "../../components/form.tsx";
import { Page } from "../../components/page.tsx";
import { useWords } from "../../components/words.tsx";
import { handBackReasons } from "../../domain/care/handing-back.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { careWords } from "../../words/care.ts";
import { caseFormWords } from "../../words/case-forms.ts";
import { afterButton, pageOfCase, runningCaseAt } from "../care/case-address.ts";
import { optionsOf } from "../requests/form/options.ts";

const address = z.object({ id: z.uuid() });

export const loader = defineLoader({
  permission: "case.hand-back",
  address,
  async load({ db, actor, address: key, context }) {
    const held = await runningCaseAt({ db, actor, address: key, context });
    return { side: held.side, reference: held.reference, base: pageOfCase(key) };
  },
});

export const action = defineAction({
  permission: "case.hand-back",
  address,
  form: z.object({ reason: z.enum(handBackReasons, "reason-missing") }),
  async act({ db, occasion, address: key, form: { reason } }) {
    return afterButton(await handBackCase(db, occasion, key, reason), "/caseload", "case-handed-back");
  },
});

export default function HandBack() {
  const page = useLoaderData<typeof loader>();
  const words = useWords(caseFormWords);
  return (
    <Page title={words.handBack.title} intro={words.handBack.intro} back={useCaseCrumb(page)}>
      <Form problemWords={words.problems}>
        <RadioGroup name="reason" label={words.handBack.reason} options={optionsOf(useWords(careWords).handBackReasons)} />
        <ButtonGroup>
          <Button purpose="danger">{words.handBack.submit}</Button>
          <ButtonLink to={page.base} purpose="secondary">
            {words.handBack.keep}
          </ButtonLink>
        </ButtonGroup>
      </Form>
    </Page>
  );
}
