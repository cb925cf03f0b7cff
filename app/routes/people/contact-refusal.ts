import { z } from "zod";
import { decideContact } from "../../commands/decide-contact.ts";
import { defineAction } from "../../http/door.ts";
import { ownArea } from "../../http/own-area.ts";
import { done, notFound } from "../../http/respond.ts";
import { contactChangeOf } from "./contact-address.ts";

export const action = defineAction({
  permission: "organisation.refuse-contact",
  address: contactChangeOf,
  form: z.object({}),
  async act({ db, actor, occasion, address: { change }, request }) {
    const people = `${ownArea(actor, request)}/people`;
    if (!(await decideContact(db, occasion, change, null))) throw notFound();
    return done(people, "contact-refused");
  },
});
