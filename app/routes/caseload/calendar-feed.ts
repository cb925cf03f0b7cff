import { z } from "zod";
import { intakesForCalendar } from "../../../db/calendar-feeds.ts";
import { calendarText } from "../../domain/care/calendar-text.ts";
import { defineLoader } from "../../http/door.ts";
import { notFound } from "../../http/respond.ts";
import { MailedToken } from "../../http/mailed-token.ts";
import { caseloadWords } from "../../words/caseload.ts";

/** How long an intake stands in a calendar: nobody tells us, and a calendar wants an end. */
const minutes = 60;

/** For programs, without signing in: whoever has the address reads when there are intakes, and nothing else. */
export const loader = defineLoader({
  permission: "calendar.read",
  address: z.object({ file: z.string().endsWith(".ics").transform((file) => file.slice(0, -4)).pipe(MailedToken) }),
  async load({ db, address: { file: hash } }) {
    const feed = await intakesForCalendar(db, hash);
    if (!feed) throw notFound();
    const { entry, name } = caseloadWords[feed.language].feed;
    const entries = feed.intakes.map(({ id, startsAt, plannedAt }) => ({ uid: `${id}@schakel`, startsAt, minutes, title: entry, changedAt: plannedAt }));
    return new Response(calendarText(name, entries), { headers: { "Content-Type": "text/calendar; charset=utf-8", "Content-Disposition": 'inline; filename="intakes.ics"' } });
  },
});
