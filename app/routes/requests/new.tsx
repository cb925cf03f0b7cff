import { randomUUID } from "node:crypto";
import { type ShouldRevalidateFunction, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requestFormSetting } from "../../../db/request-offer.ts";
import { type Submitted, submitRequest } from "../../commands/submit-request.ts";
import { Notice } from "../../components/notice.tsx";
import { Page } from "../../components/page.tsx";
import { useTyped } from "../../components/typed.ts";
import { useWords } from "../../components/words.tsx";
import { amsterdamClock } from "../../domain/amsterdam-time.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { done, invalid } from "../../http/respond.ts";
import { requestFormWords } from "../../words/request-form.ts";
import { answersIn, PostedRequest } from "./form/posted-form.ts";
import { RequestForm } from "./form/request-form.tsx";

export const loader = defineLoader({
  permission: "request.submit",
  async load({ db, now }) {
    return { ...(await requestFormSetting(db, amsterdamClock(now).date)), key: randomUUID(), page: randomUUID() };
  },
});

export const action = defineAction({
  permission: "request.submit",
  form: PostedRequest,
  async act({ db, occasion, form }) {
    const { submissionKey: key, household, page, seen = null, seenShared } = form;
    const sent = await submitRequest(db, occasion, { key, household, page, seen, seenShared, read: answersIn(form) });
    if (sent.kind === "incomplete") return invalid(...sent.problems);
    return done(`/requests/${sent.reference}`, noticeOf(sent), { reference: sent.reference });
  },
});

/** What is kept while somebody types changes nothing on this page. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ formData, defaultShouldRevalidate }) => !formData?.has("whileTyping") && defaultShouldRevalidate;

function noticeOf(sent: Exclude<Submitted, { kind: "incomplete" }>): string {
  if (sent.kind === "already-submitted") return "request-already-submitted";
  return sent.otherVersion ? "request-submitted-other-version" : "request-submitted";
}

export default function NewRequest() {
  const { key, page, ...setting } = useLoaderData<typeof loader>();
  const words = useWords(requestFormWords);
  const known = useKnown(key, page);
  if (setting.offer.desks.length === 0) return <NoDesk />;
  return (
    <Page title={words.title} intro={words.intro} back={{ to: "/requests", label: words.back }}>
      <RequestForm key={known.person} {...setting} known={known} answers={{}} />
    </Page>
  );
}

/** What came back goes on as it was sent, so that a draft that was sent from here is still the same one. */
function useKnown(key: string, page: string) {
  const { typed } = useTyped();
  const id = (name: string, otherwise: string) => z.uuid().safeParse(typed?.[name]).data ?? otherwise;
  const moment = (name: string) => z.iso.datetime().safeParse(typed?.[name]).data ?? null;
  const person = id("submissionKey", key);
  return { person, household: id("household", person), page: id("page", page), seen: moment("seen"), seenShared: moment("seenShared") };
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
