import { ButtonLink } from "../../../components/button.tsx";
import { Notice } from "../../../components/notice.tsx";
import { useLanguage, useWords } from "../../../components/words.tsx";
import { may } from "../../../domain/request-life.ts";
import { noFormLeftWords } from "../../../words/no-form-left.ts";
import { listing } from "../../../words/say.ts";
import type { RequestPage } from "../request.tsx";

/** What was asked for cannot be asked for any more, and nobody thinks about it or said yes: the one way on is to ask for something else. */
export function NoFormLeft({ request: { reference, noFormLeft, forms, status, care } }: { request: RequestPage }) {
  const words = useWords(noFormLeftWords);
  const language = useLanguage();
  if (!noFormLeft || care || status === "proposed" || !may(status, "amend")) return null;
  return (
    <Notice tone="warning" title={words.title}>
      <p>{words.text(listing(forms, language), forms.length)}</p>
      <ButtonLink to={`/requests/${reference}/amendment/need`}>{words.choose}</ButtonLink>
    </Notice>
  );
}
