import { randomUUID } from "node:crypto";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requestFormSetting } from "../../../db/request-offer.ts";
import { type Submitted, submitRequest } from "../../commands/submit-request.ts";
import { Notice } from "../../components/notice.tsx";
import { Page } from "../../components/page.tsx";
import { useTyped } from "../../components/typed.ts";
import { useWords } from "../../components/words.tsx";
import { amsterdamClock } from "../../domain/amsterdam-time.ts";
import { readAnswers } from "../../domain/read-answers.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { done, invalid } from "../../http/respond.ts";
import { requestFormWords } from "../../words/request-form.ts";
import { PostedDraft } from "./form/posted-form.ts";
import { RequestForm } from "./form/request-form.tsx";

export const loader = defineLoader({
  permission: "request.submit",
  async load({ db, now }) {
    return { ...(await requestFormSetting(db, amsterdamClock(now).date)), key: randomUUID() };
  },
});

export const action = defineAction({
  permission: "request.submit",
  form: PostedDraft,
  async act({ db, occasion, form: { submissionKey, seen, ...posted } }) {
    const sent = await submitRequest(db, occasion, { key: submissionKey, seen, read: readAnswers(posted) });
    if (sent.kind === "incomplete") return invalid(...sent.problems);
    return done(`/requests/${sent.reference}`, noticeOf(sent), { reference: sent.reference });
  },
});

function noticeOf(sent: Exclude<Submitted, { kind: "incomplete" }>): string {
  if (sent.kind === "already-submitted") return "request-already-submitted";
  return sent.otherVersion ? "request-submitted-other-version" : "request-submitted";
}

export default function NewRequest() {
  const { key, ...setting } = useLoaderData<typeof loader>();
  const words = useWords(requestFormWords);
  const { typed } = useTyped();
  // What came back goes on under its own key, so that a draft that was sent from here is still the same one.
  const formKey = z.uuid().safeParse(typed?.submissionKey).data ?? key;
  const seen = z.iso.datetime().safeParse(typed?.seen).data ?? null;
  if (setting.offer.desks.length === 0) return <NoDesk />;
  return (
    <Page title={words.title} intro={words.intro} back={{ to: "/requests", label: words.back }}>
      <RequestForm key={formKey} {...setting} formKey={formKey} seen={seen} answers={{}} />
    </Page>
  );
}

function NoDesk() {
  const words = useWords(requestFormWords);
  return (
    <Page title={words.title} back={{ to: "/requests", label: words.back }}>
      <Notice tone="warning" title={words.noDesk.title}>
        {words.noDesk.text}
      </Notice>
    </Page>
  );
}
