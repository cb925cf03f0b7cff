import type { ReactNode } from "react";
import type { regionRequest } from "../../db/region-requests.ts";
import type { DecidedEntry } from "../../db/lead-timeline.ts";
import type { Concession } from "../domain/matching/concession.ts";
import type { Waivable } from "../domain/matching/override.ts";
import { meetingWords } from "../words/meeting.ts";
import { HelpForLead, type Question } from "./help-for-lead.tsx";
import { MeetingDecisionForm } from "./meeting-decision.tsx";
import { Page, Section } from "./page.tsx";
import { NeedForLead } from "./region-request.tsx";
import { Tag } from "./tag.tsx";
import { WhyNobody } from "./why-nobody-for-lead.tsx";
import { useWords } from "./words.tsx";

type Request = Omit<NonNullable<Awaited<ReturnType<typeof regionRequest>>>, "exactAge"> & { readonly forms: readonly string[] };

export type TurnData = {
  readonly meetingId: string;
  readonly request: Request;
  /** What leads decided before about this request. */
  readonly decided: DecidedEntry[];
  readonly days: number;
  readonly intakeWeeks: number;
  readonly longestHoldDays: number;
  readonly left: number;
  readonly done: number;
  readonly next: string | null;
  readonly help: { readonly queue: { readonly place: number; readonly of: number } | null; readonly concessions: readonly Concession[]; readonly questions: readonly Question[] };
  readonly pairs: readonly { readonly id: string; readonly name: string; readonly practice: string | null; readonly toWaive: readonly Waivable[] }[];
  readonly neighbours: readonly { readonly code: string; readonly name: string }[];
  readonly from: string;
  readonly usual: string;
  readonly until: string;
};

/** One request on the table of the meeting: what is needed, how long, why nobody, what would help, and the decision beside it. */
export function MeetingTurn({ said, before, ...data }: TurnData & { said: { gender: string; interpreter: string; moments: string }; before: ReactNode }) {
  const words = useWords(meetingWords);
  const { request, days, intakeWeeks, left, done, help, meetingId } = data;
  const { reference, failedOnly, lookedAt, nobodyFits } = request;
  const beyond = days > intakeWeeks * 7;
  return (
    <Page
      title={words.request(reference)}
      intro={words.progress(left, done)}
      back={{ to: `/region/table/${meetingId}/minutes`, label: words.minutes }}
      aside={<Tag tone={beyond ? "attention" : "neutral"}>{words.waitsFor(days)}</Tag>}
      wide
    >
      <div className="meeting">
        <div>
          <p>{words.norm(intakeWeeks)} {beyond && words.beyond}</p>
          <Section title={words.need}>
            <NeedForLead request={request} said={said} />
          </Section>
          {failedOnly && lookedAt && <WhyNobody {...{ failedOnly, lookedAt, nobodyFits }} />}
          <HelpForLead reference={reference} {...help} />
          {before && <Section title={words.before}>{before}</Section>}
        </div>
        <Section title={words.decide} className="meeting-decision">
          <MeetingDecisionForm {...data} />
        </Section>
      </div>
    </Page>
  );
}
