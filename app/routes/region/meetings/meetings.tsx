import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { agendaOf, meetingsOf } from "../../../../db/meetings.ts";
import { regionNames } from "../../../../db/organisations.ts";
import { settingOn } from "../../../../db/settings.ts";
import { openMeeting } from "../../../commands/open-meeting.ts";
import { Button } from "../../../components/button.tsx";
import { DataTable } from "../../../components/data-table.tsx";
import { Form } from "../../../components/form.tsx";
import { Page, Section } from "../../../components/page.tsx";
import { TextLink } from "../../../components/text-link.tsx";
import { Day } from "../../../components/when.tsx";
import { useWords } from "../../../components/words.tsx";
import { amsterdamClock } from "../../../domain/amsterdam-time.ts";
import { goesOn } from "../../../domain/meeting.ts";
import { defineAction, defineLoader } from "../../../http/door.ts";
import { done, notFound } from "../../../http/respond.ts";
import { meetingWords } from "../../../words/meeting.ts";

/** No meeting has this id: the agenda of one that has not begun. */
const notBegun = "00000000-0000-0000-0000-000000000000";

export const loader = defineLoader({
  permission: "meeting.list",
  async load({ db, actor: { regions }, now }) {
    const today = amsterdamClock(now).date;
    const terms = await settingOn(db, "lead-terms", today);
    const all = await meetingsOf(db, regions);
    const rows = [];
    for (const { slug, name } of await regionNames(db, regions)) {
      const open = all.find(({ region, closedAt, openedAt }) => region === slug && closedAt === null && goesOn(openedAt, now, terms));
      rows.push({ slug, name, goesOn: open !== undefined, waiting: (await agendaOf(db, { id: open?.id ?? notBegun, region: slug }, today)).length });
    }
    return { regions: rows, meetings: all };
  },
});

export const action = defineAction({
  permission: "meeting.open",
  form: z.object({ region: z.string() }),
  async act({ db, occasion, form: { region } }) {
    const id = await openMeeting(db, occasion, region);
    if (!id) throw notFound();
    return done(`/region/table/${id}`);
  },
});

export default function Meetings() {
  const { regions, meetings } = useLoaderData<typeof loader>();
  const words = useWords(meetingWords);
  return (
    <Page title={words.title} intro={words.intro} back={{ to: "/region", label: words.toRegion }}>
      {regions.map(({ slug, name, goesOn: runs, waiting }) => (
        <Form key={slug} label={name}>
          <p>{words.waits(waiting)}</p>
          <input type="hidden" name="region" value={slug} />
          <Button>{runs ? words.goOn(name) : words.begin(name)}</Button>
        </Form>
      ))}
      <Section title={words.earlier}>
        <DataTable
          caption={words.earlier}
          captionHidden
          empty={words.none}
          narrow="lines"
          rows={meetings}
          rowKey={({ id }) => id}
          columns={[
            { label: words.when, cell: ({ id, openedAt }) => <TextLink to={`/region/table/${id}/minutes`}><Day on={openedAt} /></TextLink> },
            { label: words.region, cell: ({ regionName }) => regionName },
            { label: words.decisions, numeric: true, cell: ({ decisions }) => decisions },
          ]}
        />
      </Section>
    </Page>
  );
}
