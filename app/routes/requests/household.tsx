import { randomUUID } from "node:crypto";
import { type ShouldRevalidateFunction, useLoaderData } from "@remix-run/react";
import { findDraft } from "../../../db/drafts.ts";
import { sentFamily } from "../../../db/sent-family.ts";
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
import { draftAddress } from "./draft-address.ts";
import { DraftDifferences } from "./form/draft-differences.tsx";
import { HouseholdForm } from "./form/household-form.tsx";
import { keptOutcome } from "./form/kept-outcome.ts";
import { partsIn, PostedForm } from "./form/posted-form.ts";

export const loader = defineLoader({
  permission: "draft.view",
  address: draftAddress,
  viewed: ({ draft }) => ({ kind: "draft", id: draft }),
  async load({ db, now, address: { draft: id } }) {
    const draft = await findDraft(db, id);
    if (!draft) throw notFound();
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
  async act({ db, occasion, address: { draft }, form }) {
    const { save, problems } = partsIn(draft, form);
    const saved = await saveDraft(db, occasion, save);
    if (!saved) throw notFound();
    return keptOutcome(saved, problems, { now: occasion.now, whileTyping: false, onward: "family" });
  },
});

export const shouldRevalidate: ShouldRevalidateFunction = ({ formData }) => !formData?.has("whileTyping");

export default function Household() {
  const { known, answers, sent, ...setting } = useLoaderData<typeof loader>();
  const { problems } = useTyped();
  const words = useWords(householdWords);
  const drafts = useWords(draftWords);
  const conflict = problems.some(({ code }) => code === "draft-changed");
  return (
    <Page title={words.sharedTitle} intro={words.sharedIntro} back={{ to: `/requests/drafts/${known.household}/family`, label: words.back }}>
      {conflict && <DraftDifferences stored={answers} offer={setting.offer} asked="shared" />}
      {problems.length > 0 && !conflict && <Notice tone="done">{drafts.keptRest}</Notice>}
      <HouseholdForm key={known.page} {...setting} sent={sent} known={known} answers={answers} />
    </Page>
  );
}
