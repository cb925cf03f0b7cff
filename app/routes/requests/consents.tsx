import { useLoaderData } from "@remix-run/react";
import { openConsents } from "../../../db/consents.ts";
import { settingOn } from "../../../db/settings.ts";
import { ButtonLink } from "../../components/button.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { Page, Section } from "../../components/page.tsx";
import { Tag } from "../../components/tag.tsx";
import { Day } from "../../components/when.tsx";
import { useWords } from "../../components/words.tsx";
import { Worklist } from "../../components/worklist.tsx";
import { dutchDay } from "../../domain/amsterdam-time.ts";
import { waitingConsent } from "../../domain/consent-deadline.ts";
import { ageForConsent, blockersOfStart } from "../../domain/consent-standing.ts";
import { defineLoader } from "../../http/door.ts";
import { careWords } from "../../words/care.ts";
import { consentListWords } from "../../words/consent-list.ts";
import { requestPageWords } from "../../words/request-page.ts";

const shownAtOnce = 50;

/** Everybody for whom the start waits on consent: what waits, since when, until when, and what to do. The latest deadline passed first. */
export const loader = defineLoader({
  permission: "consent.list",
  async load({ db, now }) {
    const on = dutchDay(now);
    const [ages, terms] = [await settingOn(db, "consent-ages", on), await settingOn(db, "care-terms", on)];
    const waiting = (await openConsents(db)).flatMap(({ request, consent }) => {
      const blockers = blockersOfStart({ personKind: request.personKind, age: request.age, ages, on }, consent);
      const line = waitingConsent(blockers, consent?.at ?? request.submittedAt, terms, on);
      return line ? [{ ...line, id: request.requestId, reference: request.reference, age: ageForConsent({ age: request.age, on }) }] : [];
    });
    const inOrder = waiting.toSorted((one, other) => one.dueOn.localeCompare(other.dueOn));
    return { lines: inOrder.slice(0, shownAtOnce), more: Math.max(0, inOrder.length - shownAtOnce) };
  },
  listed: ({ lines }) => ({ kind: "request", ids: lines.map(({ id }) => id) }),
});

export default function Consents() {
  const { lines, more } = useLoaderData<typeof loader>();
  const words = useWords(consentListWords);
  const care = useWords(careWords);
  const back = useWords(requestPageWords).back;
  return (
    <Page title={words.title} intro={words.intro} back={{ to: "/requests", label: back }}>
      <Section title={words.waits}>
        <Worklist
          label={words.title}
          empty={<EmptyState title={words.none}>{words.noneText}</EmptyState>}
          items={lines.map(({ reference, age, blockers, step, sinceOn, dueOn, late }) => ({
            key: reference,
            title: reference,
            to: `/requests/${reference}`,
            tag: late && <Tag tone="attention">{words.late}</Tag>,
            facts: [
              { term: words.who(age), detail: blockers.map((blocker) => care.blockers[blocker]).join(" ") },
              { term: words.since, detail: <Day on={sinceOn} /> },
              { term: words.due, detail: <Day on={dueOn} /> },
            ],
            action: <ButtonLink to={`/requests/${reference}/consent`}>{words.steps[step]}</ButtonLink>,
          }))}
        />
      </Section>
      {more > 0 && <p>{words.more(more)}</p>}
    </Page>
  );
}
