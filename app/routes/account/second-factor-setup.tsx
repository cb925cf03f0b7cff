import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { setUpSecondFactor } from "../../commands/set-up-second-factor.ts";
import { Button } from "../../components/button.tsx";
import { TextField } from "../../components/field.tsx";
import { Form } from "../../components/form.tsx";
import { Page, Section } from "../../components/page.tsx";
import { useWords } from "../../components/words.tsx";
import { limited } from "../../http/attempts.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { offeredFactor } from "../../http/factor-offer.ts";
import { invalid } from "../../http/respond.ts";
import { newSessionCookie } from "../../http/session-cookie.ts";
import { carryOn, maySetUp, signInAgain, signedInAtAll } from "../../http/way-in.ts";
import { accountProblems } from "../../words/account-problems.ts";
import { secondFactorWords } from "../../words/second-factor.ts";

export const loader = defineLoader({
  permission: "second-factor.set-up",
  async load({ db, request, context }) {
    const { actor, session } = await signedInAtAll(context, request);
    maySetUp(actor, request);
    return offeredFactor(db, actor, session.publicId, context.secrets);
  },
});

export const action = defineAction({
  permission: "second-factor.set-up",
  form: z.object({ code: z.string({ error: "code-missing" }).trim().min(1, "code-missing").max(20, "code-wrong") }),
  async act({ db, occasion, form, request, context }) {
    const { actor, session } = await signedInAtAll(context, request);
    maySetUp(actor, request);
    return limited(context, "second-factor", actor.personId, async () => {
      const { tokenHash, line } = await newSessionCookie(context);
      const decision = await setUpSecondFactor(db, occasion, actor, { code: form.code, session, newTokenHash: tokenHash, secrets: context.secrets });
      if (decision.kind === "proceed") return { kind: "go", to: carryOn("/second-factor/recovery-codes", request), cookies: [line] };
      return decision.reason === "code-wrong" ? invalid({ field: "code", code: "code-wrong" }) : signInAgain(request);
    });
  },
});

export default function SecondFactorSetup() {
  const { picture, groups } = useLoaderData<typeof loader>();
  const words = useWords(secondFactorWords).setUp;
  return (
    <Page title={words.title} intro={words.intro}>
      <Section title={words.step1}>
        <p>{words.step1Text}</p>
      </Section>
      <Section title={words.step2}>
        <img className="factor-picture" src={picture} alt={words.qr} width={232} height={232} />
        <p>{words.typeInstead}</p>
        <p className="factor-secret">
          <code translate="no">{groups.join(" ")}</code>
        </p>
      </Section>
      <Section title={words.step3}>
        <Form problemWords={useWords(accountProblems)}>
          <TextField name="code" label={useWords(secondFactorWords).factor.code} inputMode="numeric" autoComplete="one-time-code" width="short" spellCheck={false} />
          <Button>{words.submit}</Button>
        </Form>
      </Section>
    </Page>
  );
}
