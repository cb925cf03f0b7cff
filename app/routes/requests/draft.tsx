import { randomUUID } from "node:crypto";
import { type ShouldRevalidateFunction, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { sentFamily } from "../../../db/sent-family.ts";
import { requestFormSetting } from "../../../db/request-offer.ts";
import { Page } from "../../components/page.tsx";
import { useTyped } from "../../components/typed.ts";
import { useWords } from "../../components/words.tsx";
import { amsterdamClock } from "../../domain/amsterdam-time.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { notFound } from "../../http/respond.ts";
import { draftWords } from "../../words/drafts.ts";
import { requestFormWords } from "../../words/request-form.ts";
import { draftAddress } from "./draft-address.ts";
import { openDraft } from "./open-draft.ts";
import { keepDraft } from "./form/keep-draft.ts";
import { PostedForm } from "./form/posted-form.ts";
import { WhatWasKept } from "./form/what-was-kept.tsx";
import { RequestForm } from "./form/request-form.tsx";

export const loader = defineLoader({
  permission: "draft.view",
  address: draftAddress,
  viewed: ({ draft }) => ({ kind: "draft", id: draft }),
  async load({ db, now, context, address: { draft: id } }) {
    const draft = await openDraft(id, { db, context });
    const [person] = draft.people;
    if (!person) throw notFound();
    return {
      ...(await requestFormSetting(db, amsterdamClock(now).date)),
      sent: (await sentFamily(db, id))?.relatives[0]?.reference ?? null,
      answers: { ...draft.answers, ...person.answers },
      known: { household: id, person: person.id, page: randomUUID(), seen: person.changedAt.toISOString(), seenShared: draft.changedAt.toISOString() },
    };
  },
});

/** Keeps what was typed. A text that the guard stops is not kept; the rest is, and the page says so. */
export const action = defineAction({
  permission: "draft.save",
  address: draftAddress,
  form: PostedForm,
  act: ({ db, occasion, address: { draft }, form }) => keepDraft({ db, occasion, draft, form, onward: form.onward }),
});

/** After a 422 too: what was kept, by us or by a colleague, is newer than what this page knew. But not while somebody types. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ formData }) => !formData?.has("whileTyping");

export default function Draft() {
  const { known, answers, sent, ...setting } = useLoaderData<typeof loader>();
  const { problems, typed } = useTyped();
  const words = useWords(requestFormWords);
  const drafts = useWords(draftWords);
  // What came back stays with the person it was typed for, also when that one was sent or taken out meanwhile.
  const person = z.uuid().safeParse(typed?.submissionKey).data ?? known.person;
  const same = { ...known, person, seen: person === known.person ? known.seen : null };
  return (
    <Page title={words.draftTitle} intro={words.intro} back={{ to: "/requests/drafts", label: drafts.back }}>
      <WhatWasKept stored={answers} offer={setting.offer} />
      <RequestForm key={problems.length > 0 ? known.page : person} {...setting} sent={sent} known={same} answers={answers} />
    </Page>
  );
}
