import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { feedOf } from "../../../db/calendar-feeds.ts";
import { makeCalendarAddress } from "../../commands/make-calendar-address.ts";
import { Button } from "../../components/button.tsx";
import { Form } from "../../components/form.tsx";
import { Notice } from "../../components/notice.tsx";
import { Page } from "../../components/page.tsx";
import { Day } from "../../components/when.tsx";
import { useWords } from "../../components/words.tsx";
import { defineAction, defineLoader } from "../../http/door.ts";
import { refused, shown } from "../../http/respond.ts";
import { caseloadWords } from "../../words/caseload.ts";

export const loader = defineLoader({
  permission: "calendar.view",
  load: async ({ db }) => ({ feed: await feedOf(db) }),
});

export const action = defineAction({
  permission: "calendar.make",
  form: z.object({}),
  async act({ db, occasion, context }) {
    const token = await makeCalendarAddress(db, occasion);
    return token ? shown({ address: `${context.publicOrigin}/calendar/${token}.ics` }) : refused("/caseload", "profile-missing");
  },
});

/** The secret address for a calendar: shown once, stopped at any time. */
export default function Calendar() {
  const { feed } = useLoaderData<typeof loader>();
  const made = useActionData<typeof action>() as { shown?: { address?: string } } | undefined;
  const words = useWords(caseloadWords).feed;
  const address = made?.shown?.address;
  return (
    <Page title={words.title} intro={words.intro} back={{ to: "/caseload", label: words.back }}>
      {address && (
        <Notice tone="done" title={words.once}>
          <p>{words.address}:</p>
          <p className="secret-address">{address}</p>
        </Notice>
      )}
      <p>{feed ? <>{words.madeOn} <Day on={feed.madeAt} />. {words.share}</> : words.none}</p>
      <Form>
        <Button>{feed ? words.makeNew : words.make}</Button>
        {feed && <p className="small-print">{words.makeNewHint}</p>}
      </Form>
      {feed && (
        <Form action="/caseload/calendar/revocation">
          <Button purpose="danger">{words.revoke}</Button>
        </Form>
      )}
    </Page>
  );
}
