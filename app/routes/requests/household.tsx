import { randomUUID } from "node:crypto";
import { type ShouldRevalidateFunction, useLoaderData } from "@remix-run/react";
import { sentFamily } from "../../../db/sent-family.ts";
import { requestFormSetting } from "../../../db/request-offer.ts";
import { Page } from "../../components/page.tsx";
import { useWords } from "../../components/words.tsx";
import { amsterdamClock } from "../../domain/amsterdam-time.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { householdWords } from "../../words/household.ts";
import { draftAddress } from "./draft-address.ts";
import { openDraft } from "./open-draft.ts";
import { HouseholdForm } from "./form/household-form.tsx";
import { keepDraft } from "./form/keep-draft.ts";
import { PostedForm } from "./form/posted-form.ts";
import { WhatWasKept } from "./form/what-was-kept.tsx";

export const loader = defineLoader({
  permission: "draft.view",
  address: draftAddress,
  viewed: ({ draft }) => ({ kind: "draft", id: draft }),
  async load({ db, now, context, address: { draft: id } }) {
    const draft = await openDraft(id, { db, context });
    const setting = await requestFormSetting(db, amsterdamClock(now).date);
    const sent = await sentFamily(db, id);
    return { ...setting, sent: sent?.relatives[0]?.reference ?? null, answers: draft.answers, known: { household: id, page: randomUUID(), seenShared: draft.changedAt.toISOString() } };
  },
});

/** Keeps what holds for the whole family. */
export const action = defineAction({
  permission: "draft.save",
  address: draftAddress,
  form: PostedForm,
  act: ({ db, occasion, address: { draft }, form }) => keepDraft({ db, occasion, draft, form, onward: "family" }),
});

export const shouldRevalidate: ShouldRevalidateFunction = ({ formData }) => !formData?.has("whileTyping");

export default function Household() {
  const { known, answers, sent, ...setting } = useLoaderData<typeof loader>();
  const words = useWords(householdWords);
  return (
    <Page title={words.sharedTitle} intro={words.sharedIntro} back={{ to: `/requests/drafts/${known.household}/family`, label: words.back }}>
      <WhatWasKept stored={answers} offer={setting.offer} asked="shared" />
      <HouseholdForm key={known.page} {...setting} sent={sent} known={known} answers={answers} />
    </Page>
  );
}
