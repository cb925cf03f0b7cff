import { z } from "zod";
import { revokeCalendarAddress } from "../../commands/revoke-calendar-address.ts";
import { defineAction } from "../../http/door.ts";
import { done, refused } from "../../http/respond.ts";

export const action = defineAction({
  permission: "calendar.revoke",
  form: z.object({}),
  async act({ db, occasion }) {
    return (await revokeCalendarAddress(db, occasion)) ? done("/caseload/calendar", "calendar-revoked") : refused("/caseload/calendar", "calendar-already-revoked");
  },
});
