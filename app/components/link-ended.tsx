import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import { accountWords } from "../words/account.ts";
import { FailurePage } from "./failure-page.tsx";
import { Page } from "./page.tsx";
import { TextLink } from "./text-link.tsx";
import { useWords } from "./words.tsx";

/** In the place of "not found": a link from a mail that was used, is too old, or never was. */
export function LinkEnded({ of }: { of: "reset" | "invitation" | "registration" | "answer" }) {
  const error = useRouteError();
  const words = useWords(accountWords);
  if (!isRouteErrorResponse(error) || error.status !== 404) return <FailurePage />;
  return (
    <Page title={words.linkEnded.title} intro={words.linkEnded[of]}>
      <p>
        {of === "reset" ? <TextLink to="/password/forgotten">{words.linkEnded.resetNext}</TextLink> : of === "registration" ? <TextLink to="/join">{words.linkEnded.registrationNext}</TextLink> : words.linkEnded[`${of}Next`]}
      </p>
      <p>
        <TextLink to="/sign-in">{words.toSignIn}</TextLink>
      </p>
    </Page>
  );
}
