import { useLoaderData } from "@remix-run/react";
import { listDrafts } from "../../../db/drafts.ts";
import { settingOn } from "../../../db/settings.ts";
import { Button, ButtonLink } from "../../components/button.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { Form } from "../../components/form.tsx";
import { Page, Section } from "../../components/page.tsx";
import { Day, Moment } from "../../components/when.tsx";
import { useWords } from "../../components/words.tsx";
import { Worklist } from "../../components/worklist.tsx";
import { amsterdamClock } from "../../domain/amsterdam-time.ts";
import { addDays } from "../../domain/iso-date.ts";
import type { RequestAnswers } from "../../domain/request-answers.ts";
import { defineLoader } from "../../http/door.ts";
import { draftWords } from "../../words/drafts.ts";
import { requestFormWords } from "../../words/request-form.ts";

export const loader = defineLoader({
  permission: "draft.list",
  async load({ db, now }) {
    const { draftDays } = await settingOn(db, "retention", amsterdamClock(now).date);
    const drafts = await listDrafts(db);
    return drafts.map(({ id, answers: { personKind, ageYears, kind, urgency }, changedAt }) => ({
      id,
      answers: { personKind, ageYears, kind, urgency },
      changedAt: changedAt.toISOString(),
      deletedOn: addDays(amsterdamClock(changedAt).date, draftDays),
    }));
  },
  listed: (drafts) => ({ kind: "draft", ids: drafts.map(({ id }) => id) }),
});

export default function Drafts() {
  const drafts = useLoaderData<typeof loader>();
  const words = useWords(draftWords);
  const title = useTitleOf();
  return (
    <Page title={words.title} intro={words.intro} back={{ to: "/requests", label: words.toRequests }}>
      <Section title={words.list}>
      <Worklist
        label={words.list}
        empty={<EmptyState title={words.none}>{words.noneHint}</EmptyState>}
        items={drafts.map(({ id, answers, changedAt, deletedOn }) => ({
          key: id,
          title: title(answers),
          to: `/requests/drafts/${id}`,
          facts: [
            { term: words.changed, detail: <Moment at={changedAt} /> },
            { term: words.deleted, detail: <Day on={deletedOn} /> },
          ],
          action: <DraftActions id={id} />,
        }))}
      />
      </Section>
    </Page>
  );
}

/** "Kind, 9 jaar, een behandeling": enough to know it again, and nothing that says who. */
function useTitleOf() {
  const words = useWords(draftWords);
  const { kinds } = useWords(requestFormWords);
  return ({ personKind, ageYears, kind }: Pick<RequestAnswers, "personKind" | "ageYears" | "kind">) => {
    const parts = [personKind && words[personKind], ageYears && words.years(ageYears), kind && kinds[kind].toLowerCase()].filter(Boolean);
    return parts.length > 0 ? parts.join(", ") : words.someone;
  };
}

function DraftActions({ id }: { id: string }) {
  const words = useWords(draftWords);
  return (
    <>
      <ButtonLink to={`/requests/drafts/${id}`}>{words.continue}</ButtonLink>
      <details className="discard">
        <summary>{words.discard}</summary>
        <p>{words.discardHint}</p>
        <Form action={`/requests/drafts/${id}/removal`}>
          <Button purpose="danger">{words.discardConfirm}</Button>
        </Form>
      </details>
    </>
  );
}
