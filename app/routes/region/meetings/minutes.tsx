import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { agendaOf, decisionsOf, meetingOf } from "../../../../db/meetings.ts";
import { Button, ButtonGroup, ButtonLink } from "../../../components/button.tsx";
import { DataTable } from "../../../components/data-table.tsx";
import { Form } from "../../../components/form.tsx";
import { Page } from "../../../components/page.tsx";
import { PrintButton } from "../../../components/print-button.tsx";
import { useLanguage, useWords } from "../../../components/words.tsx";
import { amsterdamClock, dutchDay } from "../../../domain/amsterdam-time.ts";
import { defineLoader } from "../../../http/door.ts";
import { notFound } from "../../../http/respond.ts";
import { meetingWords } from "../../../words/meeting.ts";
import { day } from "../../../words/say.ts";

export const loader = defineLoader({
  permission: "meeting.view",
  address: z.object({ meeting: z.uuid() }),
  viewed: ({ meeting: id }) => ({ kind: "meeting", id }),
  async load({ db, actor: { regions }, address, now }) {
    const meeting = await meetingOf(db, address.meeting, regions);
    if (!meeting) throw notFound();
    const left = meeting.closedAt ? [] : await agendaOf(db, meeting, amsterdamClock(now).date);
    return { id: meeting.id, on: dutchDay(meeting.openedAt), region: meeting.regionName, closed: meeting.closedAt !== null, left: left.length, decisions: await decisionsOf(db, meeting.id) };
  },
});

export default function Minutes() {
  const { id, on, region, closed, left, decisions } = useLoaderData<typeof loader>();
  const words = useWords(meetingWords);
  const language = useLanguage();
  return (
    <Page title={words.minutesOf(day(on, language))} intro={region} back={{ to: "/region/table", label: words.title }} wide>
      {!closed && <p>{left === 0 ? words.done : words.waits(left)} {words.open}</p>}
      <DataTable
        caption={words.decisions}
        captionHidden
        empty={words.noDecisions}
        rows={decisions}
        rowKey={({ reference }) => reference}
        columns={[
          { label: words.number, cell: ({ reference }) => reference },
          { label: words.decision, cell: ({ decision, concession }) => <>{words.decisionNames[decision]}{concession && <span className="fact-aside">{words.concessions[concession as keyof typeof words.concessions]}</span>}</> },
          { label: words.noteColumn, cell: ({ note }) => note || "–" },
        ]}
      />
      <p className="small-print">{words.paper}</p>
      <ButtonGroup>
        <PrintButton>{words.print}</PrintButton>
        {!closed && left > 0 && <ButtonLink to={`/region/table/${id}`}>{words.goOnHere}</ButtonLink>}
      </ButtonGroup>
      {!closed && (
        <Form action={`/region/table/${id}/end`} label={words.end} className="no-print">
          <Button purpose={left > 0 ? "secondary" : "primary"}>{words.end}</Button>
        </Form>
      )}
    </Page>
  );
}
