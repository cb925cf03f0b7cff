import { redirect } from "@remix-run/node";
import { z } from "zod";
import { agendaOf, meetingOf } from "../../../../db/meetings.ts";
import { amsterdamClock } from "../../../domain/amsterdam-time.ts";
import { defineLoader } from "../../../http/door.ts";
import { notFound } from "../../../http/respond.ts";

/** A meeting goes on with the first who was not discussed; when there is nobody, with its minutes. */
export const loader = defineLoader({
  permission: "meeting.view",
  address: z.object({ meeting: z.uuid() }),
  async load({ db, actor: { regions }, address, now }): Promise<never> {
    const meeting = await meetingOf(db, address.meeting, regions);
    if (!meeting) throw notFound();
    const [next] = meeting.closedAt ? [] : await agendaOf(db, meeting, amsterdamClock(now).date);
    throw redirect(next ? `/region/table/${meeting.id}/${next.reference}` : `/region/table/${meeting.id}/minutes`);
  },
});
