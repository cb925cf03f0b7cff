import { useLoaderData } from "@remix-run/react";
import { careCase } from "../../../db/care-cases.ts";
import { careView } from "../../../db/care-page.ts";
import { endedCasesOf } from "../../../db/caseload.ts";
import type { Database } from "../../../db/connect.ts";
import { proposalsTo, treatmentNames } from "../../../db/proposal-pages.ts";
import { transfersToAnswer } from "../../../db/transfers.ts";
import { CaseloadList, EndedCases } from "../../components/care/caseload-list.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { Page, Section } from "../../components/page.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { TransfersToAnswer } from "../../components/transfers-to-answer.tsx";
import { useWords } from "../../components/words.tsx";
import type { Person } from "../../domain/actor.ts";
import { defineLoader } from "../../http/door.ts";
import { caseloadWords } from "../../words/caseload.ts";

const pastShown = 20;

/** All who are in care with this therapist. Nobody has more than some dozens, so each is read as its own page reads it. */
export const loader = defineLoader({
  permission: "case.list",
  async load({ db, actor, now }) {
    return { asked: await transfersToAnswer(db), running: await running(db, actor, now), ended: await endedCasesOf(db, pastShown), names: await treatmentNames(db) };
  },
  listed: ({ running: lines, ended }) => ({ kind: "proposal", ids: [...lines, ...ended].map(({ id }) => id) }),
});

async function running(db: Database, actor: Person, now: Date) {
  const lines = [];
  for (const { id, need } of (await proposalsTo(db, actor.personId)).accepted) {
    const held = need && (await careCase(db, actor, { id }));
    if (!held) continue;
    const { next, appointments, status } = await careView(db, held, now);
    lines.push({ id, need, status, next, talk: appointments.talk });
  }
  return lines.toSorted((one, other) => pressing(one.next) - pressing(other.next));
}

/** What is late first, then what has a day, then what has its own rhythm. */
function pressing({ late, dueOn }: { late: boolean; dueOn: string | null }): number {
  return late ? 0 : dueOn ? 1 : 2;
}

export default function Caseload() {
  const { asked, running: lines, ended, names } = useLoaderData<typeof loader>();
  const words = useWords(caseloadWords);
  return (
    <Page title={words.title} intro={words.intro}>
      <TransfersToAnswer transfers={asked} />
      <Section title={words.running}>
        <CaseloadList lines={lines} names={names} empty={<EmptyState title={words.none}>{words.noneText}</EmptyState>} />
      </Section>
      {ended.length > 0 && (
        <Section title={words.past}>
          <EndedCases ended={ended} />
        </Section>
      )}
      <p className="page-end">
        <TextLink to="/caseload/calendar">{words.calendar}</TextLink>
      </p>
    </Page>
  );
}
