import { accountProblems } from "../words/account-problems.ts";
import { accountWords } from "../words/account.ts";
import { Button } from "./button.tsx";
import { Form } from "./form.tsx";
import { Page } from "./page.tsx";
import { PasswordField } from "./password-field.tsx";
import { useWords } from "./words.tsx";

/** A page that asks the own password again before something happens to the account. */
export function OwnPasswordPage({ title, intro, submit }: { title: string; intro: string; submit: string }) {
  const { presentPassword, toAccount } = useWords(accountWords);
  return (
    <Page title={title} intro={intro} back={{ to: "/account", label: toAccount }}>
      <Form problemWords={useWords(accountProblems)}>
        <PasswordField name="password" label={presentPassword} autoComplete="current-password" />
        <Button>{submit}</Button>
      </Form>
    </Page>
  );
}
