import { randomUUID } from "node:crypto";
import { type ShouldRevalidateFunction, useLoaderData } from "@remix-run/react";
import { findDraft } from "../../../db/drafts.ts";
import { requestFormSetting } from "../../../db/request-offer.ts";
import { saveDraft } from "../../commands/save-draft.ts";
import { Notice } from "../../components/notice.tsx";
import { Page } from "../../components/page.tsx";
import { useTyped } from "../../components/typed.ts";
import { useWords } from "../../components/words.tsx";
import { amsterdamClock } from "../../domain/amsterdam-time.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { notFound } from "../../http/respond.ts";
import { draftWords } from "../../words/drafts.ts";
import { householdWords } from "../../words/household.ts";
import { personAddress } from "./draft-address.ts";
import { usePersonName } from "./family/person-name.ts";
import { DraftDifferences } from "./form/draft-differences.tsx";
import { keptOutcome } from "./form/kept-outcome.ts";
import { PersonForm } from "./form/person-form.tsx";
import { partsIn, PostedForm } from "./form/posted-form.ts";

export const loader = defineLoader({
  permission: "draft.view",
  address: personAddress,
  viewed: ({ draft }) => ({ kind: "draft", id: draft }),
  async load({ db, now, address: { draft: id, person: personId } }) {
    const draft = await findDraft(db, id);
    const person = draft?.people.find((each) => each.id === personId);
    if (!draft || !person) throw notFound();
    const setting = await requestFormSetting(db, amsterdamClock(now).date);
    return { ...setting, answers: person.answers, known: { household: id, person: personId, page: randomUUID(), seen: person.changedAt.toISOString() } };
  },
});

/** Keeps what was typed about one person of a family. */
export const action = defineAction({
  permission: "draft.save",
  address: personAddress,
  form: PostedForm,
  async act({ db, occasion, address: { draft, person }, form }) {
    const { save, problems } = partsIn(draft, form, person);
    const saved = await saveDraft(db, occasion, save);
    if (!saved) throw notFound();
    return keptOutcome(saved, problems, { now: occasion.now, whileTyping: false, onward: "family" });
  },
});

export const shouldRevalidate: ShouldRevalidateFunction = ({ formData }) => !formData?.has("whileTyping");

export default function FamilyMember() {
  const { known, answers, ...setting } = useLoaderData<typeof loader>();
  const { problems } = useTyped();
  const words = useWords(householdWords);
  const drafts = useWords(draftWords);
  const nameOf = usePersonName();
  const conflict = problems.some(({ code }) => code === "draft-changed");
  return (
    <Page title={answers.personKind ? nameOf(answers) : words.personTitle} back={{ to: `/requests/drafts/${known.household}/family`, label: words.back }}>
      {conflict && <DraftDifferences stored={answers} offer={setting.offer} asked="personal" />}
      {problems.length > 0 && !conflict && <Notice tone="done">{drafts.keptRest}</Notice>}
      <PersonForm key={known.page} {...setting} known={known} answers={answers} />
    </Page>
  );
}
