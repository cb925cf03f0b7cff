import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { closeTreatment } from "../../../commands/close-treatment.ts";
import { Button, ButtonGroup, ButtonLink } from "../../../components/button.tsx";
import { Form } from "../../../components/form.tsx";
import { Page } from "../../../components/page.tsx";
import { useWords } from "../../../components/words.tsx";
import { defineAction, defineLoader } from "../../../http/door.ts";
import { done, notFound, refused, turnedBack } from "../../../http/respond.ts";
import { catalogueWords } from "../../../words/catalogue.ts";
import { treatmentAddress, treatmentAt } from "./treatment-address.ts";

export const loader = defineLoader({
  permission: "treatment.reopen",
  address: treatmentAddress,
  async load({ db, address: { code }, context }) {
    const { name, matchable } = await treatmentAt(db, code);
    if (matchable) throw await turnedBack(`/national/treatments/${code}`, "treatment-open-already", context);
    return { code, name };
  },
});

export const action = defineAction({
  permission: "treatment.reopen",
  address: treatmentAddress,
  form: z.object({}),
  async act({ db, occasion, address: { code } }) {
    const decision = await closeTreatment(db, occasion, { code, open: true });
    if (!decision) throw notFound();
    const page = `/national/treatments/${code}`;
    return decision.kind === "proceed" ? done(page, "treatment-reopened") : refused(page, decision.reason);
  },
});

export default function Reopening() {
  const { code, name } = useLoaderData<typeof loader>();
  const { reopening, closure } = useWords(catalogueWords);
  const page = `/national/treatments/${code}`;
  return (
    <Page title={reopening.title(name)} intro={reopening.intro} back={{ to: page, label: name }}>
      <Form>
        <ButtonGroup>
          <Button>{reopening.submit}</Button>
          <ButtonLink to={page} purpose="secondary">{closure.leave}</ButtonLink>
        </ButtonGroup>
      </Form>
    </Page>
  );
}
