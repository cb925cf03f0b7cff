import { useLoaderData } from "@remix-run/react";
import { lastChangeOf, listDrafts } from "../../../db/drafts.ts";
import { sentAmong } from "../../../db/sent-family.ts";
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
import { defineLoader } from "../../http/door.ts";
import { draftWords } from "../../words/drafts.ts";
import { usePersonName } from "./family/person-name.ts";

export const loader = defineLoader({
  permission: "draft.list",
  async load({ db, now }) {
    const { draftDays } = await settingOn(db, "retention", amsterdamClock(now).date);
    const drafts = await listDrafts(db);
    const sent = await sentAmong(db, drafts.map(({ id }) => id));
    return drafts.map((draft) => ({
      id: draft.id,
      inFamily: draft.people.length > 1 || sent.has(draft.id),
      people: draft.people.map(({ answers: { personKind, ageYears } }) => ({ personKind, ageYears })),
      changedAt: lastChangeOf(draft).toISOString(),
      deletedOn: addDays(amsterdamClock(lastChangeOf(draft)).date, draftDays),
    }));
  },
  listed: (drafts) => ({ kind: "draft", ids: drafts.map(({ id }) => id) }),
});

export default function Drafts() {
  const drafts = useLoaderData<typeof loader>();
  const words = useWords(draftWords);
  const nameOf = usePersonName();
  return (
    <Page title={words.title} intro={words.intro} back={{ to: "/requests", label: words.toRequests }}>
      <Section title={words.list}>
        <Worklist
          label={words.list}
          empty={<EmptyState title={words.none}>{words.noneHint}</EmptyState>}
          items={drafts.map(({ id, people, inFamily, changedAt, deletedOn }) => ({
            key: id,
            title: people.map((person) => nameOf(person)).join(" · "),
            to: draftPage(id, inFamily),
            facts: [
              { term: words.changed, detail: <Moment at={changedAt} /> },
              { term: words.deleted, detail: <Day on={deletedOn} /> },
            ],
            action: <DraftActions id={id} to={draftPage(id, inFamily)} />,
          }))}
        />
      </Section>
    </Page>
  );
}

/** Who is alone has one page with all questions; a family has a list. */
function draftPage(id: string, inFamily: boolean): string {
  return inFamily ? `/requests/drafts/${id}/family` : `/requests/drafts/${id}`;
}

function DraftActions({ id, to }: { id: string; to: string }) {
  const words = useWords(draftWords);
  return (
    <>
      <ButtonLink to={to}>{words.continue}</ButtonLink>
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
