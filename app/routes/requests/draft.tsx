import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { findDraft } from "../../../db/drafts.ts";
import { requestFormSetting } from "../../../db/request-offer.ts";
import { saveDraft } from "../../commands/save-draft.ts";
import { Notice } from "../../components/notice.tsx";
import { Page } from "../../components/page.tsx";
import { useTyped } from "../../components/typed.ts";
import { useWords } from "../../components/words.tsx";
import { amsterdamClock } from "../../domain/amsterdam-time.ts";
import { readAnswers } from "../../domain/read-answers.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { done, invalid, notFound } from "../../http/respond.ts";
import { draftWords } from "../../words/drafts.ts";
import { requestFormWords } from "../../words/request-form.ts";
import { DraftDifferences } from "./form/draft-differences.tsx";
import { PostedDraft } from "./form/posted-form.ts";
import { RequestForm } from "./form/request-form.tsx";

const address = z.object({ draft: z.uuid() });

export const loader = defineLoader({
  permission: "draft.view",
  address,
  viewed: ({ draft }) => ({ kind: "draft", id: draft }),
  async load({ db, now, address: { draft: id } }) {
    const draft = await findDraft(db, id);
    if (!draft) throw notFound();
    return { ...(await requestFormSetting(db, amsterdamClock(now).date)), draft: { ...draft, changedAt: draft.changedAt.toISOString() } };
  },
});

/** Keeps what was typed under the key of the form. A text that the guard stops is not kept; the rest is, and the page says so. */
export const action = defineAction({
  permission: "draft.save",
  address,
  form: PostedDraft,
  async act({ db, occasion, address: { draft }, form: { seen, ...posted } }) {
    const { answers, problems } = readAnswers(posted);
    const saved = await saveDraft(db, occasion, { id: draft, seen, answers });
    if (!saved) throw notFound();
    if (saved.kind === "refuse") return invalid({ field: "", code: "draft-changed" });
    if (saved.as === "kept-apart") return done(`/requests/drafts/${saved.id}`, "draft-kept-apart");
    if (problems.length > 0) return invalid(...problems);
    return done("/requests/drafts", saved.as === "brought-back" ? "draft-brought-back" : "draft-saved");
  },
});

/** Also after a 422: what was kept, by us or by a colleague, is newer than what this page knew. */
export const shouldRevalidate = () => true;

export default function Draft() {
  const { draft, ...setting } = useLoaderData<typeof loader>();
  const { problems } = useTyped();
  const words = useWords(requestFormWords);
  const drafts = useWords(draftWords);
  const conflict = problems.some(({ code }) => code === "draft-changed");
  return (
    <Page title={words.draftTitle} intro={words.intro} back={{ to: "/requests/drafts", label: drafts.back }}>
      {conflict && <DraftDifferences stored={draft.answers} offer={setting.offer} />}
      {problems.length > 0 && !conflict && <Notice tone="done">{drafts.keptRest}</Notice>}
      <RequestForm key={draft.id} {...setting} formKey={draft.id} seen={draft.changedAt} answers={draft.answers} />
    </Page>
  );
}
