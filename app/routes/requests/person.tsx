import { randomUUID } from "node:crypto";
import { type ShouldRevalidateFunction, useLoaderData } from "@remix-run/react";
import { requestFormSetting } from "../../../db/request-offer.ts";
import { Page } from "../../components/page.tsx";
import { useWords } from "../../components/words.tsx";
import { amsterdamClock } from "../../domain/amsterdam-time.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { turnedBack } from "../../http/respond.ts";
import { householdWords } from "../../words/household.ts";
import { personAddress } from "./draft-address.ts";
import { openDraft } from "./open-draft.ts";
import { usePersonName } from "./family/person-name.ts";
import { keepDraft } from "./form/keep-draft.ts";
import { PersonForm } from "./form/person-form.tsx";
import { PostedForm } from "./form/posted-form.ts";
import { WhatWasKept } from "./form/what-was-kept.tsx";

export const loader = defineLoader({
  permission: "draft.view",
  address: personAddress,
  viewed: ({ draft }) => ({ kind: "draft", id: draft }),
  async load({ db, now, context, address: { draft: id, person: personId } }) {
    const draft = await openDraft(id, { db, context });
    const person = draft.people.find((each) => each.id === personId);
    // Sent or taken out meanwhile: the family says who is still there.
    if (!person) throw await turnedBack(`/requests/drafts/${id}/family`, "person-not-here", context);
    const setting = await requestFormSetting(db, amsterdamClock(now).date);
    return { ...setting, answers: person.answers, known: { household: id, person: personId, page: randomUUID(), seen: person.changedAt.toISOString() } };
  },
});

/** Keeps what was typed about one person of a family. */
export const action = defineAction({
  permission: "draft.save",
  address: personAddress,
  form: PostedForm,
  act: ({ db, occasion, address: { draft, person }, form }) => keepDraft({ db, occasion, draft, person, form, onward: "family" }),
});

export const shouldRevalidate: ShouldRevalidateFunction = ({ formData }) => !formData?.has("whileTyping");

export default function FamilyMember() {
  const { known, answers, ...setting } = useLoaderData<typeof loader>();
  const words = useWords(householdWords);
  const nameOf = usePersonName();
  return (
    <Page title={answers.personKind ? nameOf(answers) : words.personTitle} back={{ to: `/requests/drafts/${known.household}/family`, label: words.back }}>
      <WhatWasKept stored={answers} offer={setting.offer} asked="personal" />
      <PersonForm key={known.page} {...setting} known={known} answers={answers} />
    </Page>
  );
}
