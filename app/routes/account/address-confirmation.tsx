import { z } from "zod";
import { findAddressCheck } from "../../../db/address-checks.ts";
import { confirmAddress } from "../../commands/check-address.ts";
import { Button } from "../../components/button.tsx";
import { Form } from "../../components/form.tsx";
import { LinkEnded } from "../../components/link-ended.tsx";
import { Page } from "../../components/page.tsx";
import { useWords } from "../../components/words.tsx";
import { limited } from "../../http/attempts.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { MailedToken } from "../../http/mailed-token.ts";
import { done, notFound } from "../../http/respond.ts";
import { messageWords } from "../../words/messages.ts";

const mailedLink = z.object({ token: MailedToken });

export const loader = defineLoader({
  permission: "account.confirm-address",
  address: mailedLink,
  async load({ db, address, now }) {
    if (!(await findAddressCheck(db, address.token, now))) throw notFound();
    return null;
  },
});

export const action = defineAction({
  permission: "account.confirm-address",
  address: mailedLink,
  form: z.object({}),
  act: ({ db, occasion, address, context }) =>
    limited(context, "mailed-link", "", async () => {
      if (!(await confirmAddress(db, occasion, address.token))) throw notFound();
      return done("/sign-in", "address-confirmed");
    }),
});

export default function AddressConfirmation() {
  const { address } = useWords(messageWords);
  return (
    <Page title={address.confirmTitle} intro={address.confirmText}>
      <Form>
        <Button>{address.confirm}</Button>
      </Form>
    </Page>
  );
}

export function ErrorBoundary() {
  return <LinkEnded of="answer" />;
}
