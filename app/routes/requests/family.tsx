import { randomUUID } from "node:crypto";
import { useLoaderData } from "@remix-run/react";
import { sentFamily } from "../../../db/sent-family.ts";
import { requestFormSetting } from "../../../db/request-offer.ts";
import { ButtonLink } from "../../components/button.tsx";
import { Page, Section } from "../../components/page.tsx";
import { useWords } from "../../components/words.tsx";
import { amsterdamClock } from "../../domain/amsterdam-time.ts";
import { progressOf } from "../../domain/draft-progress.ts";
import { isOfTwo } from "../../domain/request-offer.ts";
import { defineLoader } from "../../http/door.ts";
import { draftWords } from "../../words/drafts.ts";
import { householdWords } from "../../words/household.ts";
import { draftAddress } from "./draft-address.ts";
import { openDraft } from "./open-draft.ts";
import { AddPerson } from "./family/add-person.tsx";
import { usePersonName } from "./family/person-name.ts";
import { RelativeList } from "./family/relative-list.tsx";
import { RemovePerson } from "./family/remove-person.tsx";
import { TaskList, type TaskStatus } from "./family/task-list.tsx";

export const loader = defineLoader({
  permission: "draft.view",
  address: draftAddress,
  viewed: ({ draft }) => ({ kind: "draft", id: draft }),
  async load({ db, now, context, address: { draft: id } }) {
    const draft = await openDraft(id, { db, context });
    const { offer, today } = await requestFormSetting(db, amsterdamClock(now).date);
    const people = draft.people.map((person) => {
      const { missing } = progressOf(draft.answers, person.answers, offer, today);
      const { personKind, ageYears } = person.answers;
      return { id: person.id, personKind, ageYears, ofTwo: isOfTwo(person.answers, offer), status: statusOf(missing.length, Object.keys(person.answers).length) };
    });
    const { missingShared } = progressOf(draft.answers, {}, offer, today);
    const sent = await sentFamily(db, id);
    return { id, people, sent: sent?.relatives ?? [], nextPerson: randomUUID(), shared: statusOf(missingShared.length, Object.keys(draft.answers).length) };
  },
});

function statusOf(missing: number, answered: number): TaskStatus {
  if (missing === 0) return { kind: "ready" };
  return answered === 0 ? { kind: "untouched" } : { kind: "missing", count: missing };
}

export default function Family() {
  const { id, people, sent, nextPerson, shared } = useLoaderData<typeof loader>();
  const words = useWords(householdWords);
  const drafts = useWords(draftWords);
  const nameOf = usePersonName();
  const named = people.map((person) => ({ ...person, name: nameOf(person, person.ofTwo) }));
  const anybodyReady = shared.kind === "ready" && people.some(({ status }) => status.kind === "ready");
  const base = `/requests/drafts/${id}`;
  return (
    <Page title={words.listTitle} intro={words.listIntro} back={{ to: "/requests/drafts", label: drafts.back }}>
      <Section title={words.people}>
        <TaskList
          label={words.people}
          rows={[
            { key: "shared", to: `${base}/household`, name: words.sharedTask, status: shared },
            ...named.map((person) => ({
              key: person.id, to: `${base}/people/${person.id}`, name: person.name, status: person.status,
              aside: people.length + sent.length > 1 && <RemovePerson to={`${base}/people/${person.id}/removal`} />,
            })),
          ]}
        />
      </Section>
      {sent.length > 0 && (
        <Section title={words.sent}>
          <RelativeList relatives={sent} />
        </Section>
      )}
      <Section title={words.addTitle}>
        <AddPerson key={nextPerson} to={`${base}/people`} submissionKey={nextPerson} others={named} />
      </Section>
      <div className="page-end">
        {anybodyReady ? <ButtonLink to={`${base}/review`}>{words.toReview}</ButtonLink> : <p>{words.notYet}</p>}
        <p className="small-print">{words.later}</p>
      </div>
    </Page>
  );
}
