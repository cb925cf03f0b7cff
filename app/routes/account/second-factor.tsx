import { useLocation } from "@remix-run/react";
import { z } from "zod";
import { passSecondFactor } from "../../commands/pass-second-factor.ts";
import { Button } from "../../components/button.tsx";
import { TextField } from "../../components/field.tsx";
import { Form } from "../../components/form.tsx";
import { Page } from "../../components/page.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { useWords } from "../../components/words.tsx";
import { limited } from "../../http/attempts.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { invalid } from "../../http/respond.ts";
import { newSessionCookie } from "../../http/session-cookie.ts";
import { destinationOf, owesCode, signInAgain, signedInAtAll } from "../../http/way-in.ts";
import { accountProblems } from "../../words/account-problems.ts";
import { secondFactorWords } from "../../words/second-factor.ts";

export const loader = defineLoader({
  permission: "second-factor.pass",
  load: async ({ actor, request }) => {
    owesCode(actor, request);
    return null;
  },
});

export const action = defineAction({
  permission: "second-factor.pass",
  form: z.object({ code: z.string({ error: "code-missing" }).trim().min(1, "code-missing").max(20, "code-wrong") }),
  async act({ db, occasion, form, request, context }) {
    const { actor, session } = await signedInAtAll(context, request);
    const half = owesCode(actor, request);
    return limited(context, "second-factor", half.personId, async () => {
      const { tokenHash, line } = await newSessionCookie(context);
      const pass = { code: form.code, tokenHash: session.tokenHash, newTokenHash: tokenHash, secrets: context.secrets };
      const decision = await passSecondFactor(db, occasion, half, pass);
      if (decision.kind === "proceed") return { kind: "go", to: destinationOf(request, decision.role), cookies: [line] };
      return decision.reason === "session-ended" ? signInAgain(request) : invalid({ field: "code", code: decision.reason });
    });
  },
});

export default function SecondFactor() {
  const words = useWords(secondFactorWords).factor;
  const { search } = useLocation();
  return (
    <Page title={words.title} intro={words.intro}>
      <Form problemWords={useWords(accountProblems)}>
        <TextField name="code" label={words.code} inputMode="numeric" autoComplete="one-time-code" width="short" spellCheck={false} />
        <Button>{words.submit}</Button>
      </Form>
      <p className="beside-form">
        <TextLink to={`/second-factor/recovery${search}`}>{words.noApp}</TextLink>
      </p>
    </Page>
  );
}
