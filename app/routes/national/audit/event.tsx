import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { eventById } from "../../../../db/audit-search.ts";
import { actionInWords, thingInWords } from "../../../components/national/action-text.ts";
import { WhoDidIt } from "../../../components/national/audit-events.tsx";
import { Page } from "../../../components/page.tsx";
import { SummaryList } from "../../../components/summary-list.tsx";
import { LogMoment } from "../../../components/national/log-moment.tsx";
import { useLanguage, useWords } from "../../../components/words.tsx";
import { defineLoader } from "../../../http/door.ts";
import { notFound } from "../../../http/respond.ts";
import { auditWords } from "../../../words/audit.ts";
import { count } from "../../../words/say.ts";

export const loader = defineLoader({
  permission: "audit.view",
  address: z.object({ event: z.string().regex(/^\d{1,15}$/).transform(Number) }),
  viewed: ({ event }) => ({ kind: "audit", id: String(event) }),
  async load({ db, address: { event: id } }) {
    const event = await eventById(db, id);
    if (!event) throw notFound();
    return event;
  },
});

export default function Event() {
  const event = useLoaderData<typeof loader>();
  const { at, action, subjectKind, subjectId, reference, listed, permission, role, position } = event;
  const words = useWords(auditWords);
  const language = useLanguage();
  return (
    <Page title={words.eventTitle} intro={actionInWords(action, language)} back={{ to: "/national/audit", label: words.back }}>
      <SummaryList
        items={[
          { term: words.when, detail: <LogMoment at={at} /> },
          { term: words.who, detail: <WhoDidIt {...event} /> },
          { term: words.kind, detail: <>{thingInWords(subjectKind, language)} {listed !== null && words.inList(listed)}</> },
          { term: words.id, detail: <span className="audit-id">{subjectId}</span> },
          { term: words.reference, detail: reference ?? words.noReference },
          { term: words.why, detail: <>{words.because((words.roles[role] ?? role).toLowerCase())}<span className="fact-aside audit-id">{permission}</span></> },
          { term: words.seal, detail: position === null ? words.unsealed : words.sealed(count(position, language)) },
        ]}
      />
    </Page>
  );
}
