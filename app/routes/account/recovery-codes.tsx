import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { keepRecoveryCodes } from "../../commands/keep-recovery-codes.ts";
import { Button } from "../../components/button.tsx";
import { Form } from "../../components/form.tsx";
import { Page } from "../../components/page.tsx";
import { useWords } from "../../components/words.tsx";
import { defineAction, defineLoader } from "../../http/door.ts";
import { waitingRecoveryCodes } from "../../http/factor-offer.ts";
import { done } from "../../http/respond.ts";
import { destinationOf } from "../../http/way-in.ts";
import { secondFactorWords } from "../../words/second-factor.ts";

export const loader = defineLoader({
  permission: "account.view",
  async load({ db, actor, request, context }) {
    const { session } = await context.signIn();
    const codes = session ? await waitingRecoveryCodes(db, actor.personId, session.publicId, context.secrets) : null;
    if (codes === null) throw redirect(destinationOf(request, actor.role));
    return { codes };
  },
});

export const action = defineAction({
  permission: "account.change",
  form: z.object({}),
  async act({ db, actor, occasion, request, context }) {
    const { session } = await context.signIn();
    if (session) await keepRecoveryCodes(db, occasion, session.publicId);
    return done(destinationOf(request, actor.role), "second-factor-ready");
  },
});

export default function RecoveryCodes() {
  const { codes } = useLoaderData<typeof loader>();
  const words = useWords(secondFactorWords).recoveryCodes;
  return (
    <Page title={words.title} intro={words.intro}>
      <ol className="recovery-codes" aria-label={words.list} translate="no">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <p>{words.how}</p>
      <Form className="no-print">
        <Button>{words.kept}</Button>
      </Form>
    </Page>
  );
}
