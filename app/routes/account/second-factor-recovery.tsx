import { useLocation } from "@remix-run/react";
import { z } from "zod";
import { recoverSecondFactor } from "../../commands/recover-second-factor.ts";
import { Button } from "../../components/button.tsx";
import { TextField } from "../../components/field.tsx";
import { Form } from "../../components/form.tsx";
import { Page } from "../../components/page.tsx";
import { useWords } from "../../components/words.tsx";
import { limited } from "../../http/attempts.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { invalid } from "../../http/respond.ts";
import { newSessionCookie } from "../../http/session-cookie.ts";
import { owesCode, signInAgain, signedInAtAll } from "../../http/way-in.ts";
import { accountProblems } from "../../words/account-problems.ts";
import { secondFactorWords } from "../../words/second-factor.ts";

export const loader = defineLoader({
  permission: "second-factor.recover",
  load: async ({ actor, request }) => {
    owesCode(actor, request);
    return null;
  },
});

export const action = defineAction({
  permission: "second-factor.recover",
  form: z.object({ code: z.string({ error: "code-missing" }).trim().min(1, "code-missing").max(40, "recovery-code-wrong") }),
  async act({ db, occasion, form, request, context }) {
    const { actor, session } = await signedInAtAll(context, request);
    const half = owesCode(actor, request);
    return limited(context, "second-factor", half.personId, async () => {
      const { tokenHash, line } = await newSessionCookie(context);
      const recovery = { code: form.code, tokenHash: session.tokenHash, newTokenHash: tokenHash, secrets: context.secrets };
      const decision = await recoverSecondFactor(db, occasion, half, recovery);
      if (decision.kind === "refuse") return decision.reason === "session-ended" ? signInAgain(request) : invalid({ field: "code", code: "recovery-code-wrong" });
      const notice = { tone: "done", code: "signed-in-with-recovery-code", with: { left: String(decision.left) } } as const;
      return { kind: "go", to: "/account", notice, cookies: [line] };
    });
  },
});

export default function SecondFactorRecovery() {
  const words = useWords(secondFactorWords).recover;
  const { search } = useLocation();
  return (
    <Page title={words.title} intro={words.intro} back={{ to: `/second-factor${search}`, label: words.back }}>
      <Form problemWords={useWords(accountProblems)}>
        <TextField name="code" label={words.code} hint={words.codeHint} autoComplete="off" width="medium" spellCheck={false} />
        <Button>{words.submit}</Button>
      </Form>
      <p className="beside-form">{words.noCodes}</p>
    </Page>
  );
}
