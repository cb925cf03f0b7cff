import { redirect } from "@remix-run/node";
import { z } from "zod";
import { confirmedFactor } from "../../../db/second-factor.ts";
import { replaceSecondFactor } from "../../commands/replace-second-factor.ts";
import { Button } from "../../components/button.tsx";
import { Form } from "../../components/form.tsx";
import { Page } from "../../components/page.tsx";
import { PasswordField } from "../../components/password-field.tsx";
import { useWords } from "../../components/words.tsx";
import { defineAction, defineLoader } from "../../http/door.ts";
import { afterOwnPassword, OwnPassword } from "../../http/own-password.ts";
import { accountProblems } from "../../words/account-problems.ts";
import { accountWords } from "../../words/account.ts";
import { secondFactorWords } from "../../words/second-factor.ts";

/** An account of the demo has no second factor, so there is nothing to do here. */
export const loader = defineLoader({
  permission: "second-factor.replace",
  async load({ db, actor }) {
    if (!(await confirmedFactor(db, actor.personId))) throw redirect("/account");
    return null;
  },
});

export const action = defineAction({
  permission: "second-factor.replace",
  form: z.object({ password: OwnPassword }),
  act: ({ db, actor, occasion, form, context }) =>
    afterOwnPassword(context, actor, "/second-factor/setup", (publicId) => replaceSecondFactor(db, occasion, actor, { ...form, publicId, secrets: context.secrets })),
});

export default function SecondFactorReplacement() {
  const words = useWords(secondFactorWords).replaceFactor;
  const { presentPassword, toAccount } = useWords(accountWords);
  return (
    <Page title={words.title} intro={words.intro} back={{ to: "/account", label: toAccount }}>
      <Form problemWords={useWords(accountProblems)}>
        <PasswordField name="password" label={presentPassword} autoComplete="current-password" />
        <Button>{words.submit}</Button>
      </Form>
    </Page>
  );
}
