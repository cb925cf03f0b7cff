import { z } from "zod";
import { closeMeeting } from "../../../commands/close-meeting.ts";
import { defineAction } from "../../../http/door.ts";
import { done, notFound } from "../../../http/respond.ts";

export const action = defineAction({
  permission: "meeting.close",
  address: z.object({ meeting: z.uuid() }),
  form: z.object({}),
  async act({ db, occasion, address: { meeting } }) {
    if (!(await closeMeeting(db, occasion, meeting))) throw notFound();
    return done(`/region/table/${meeting}/minutes`, "meeting-closed");
  },
});
