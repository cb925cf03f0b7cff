import { z } from "zod";
import { withdrawContact } from "../../commands/withdraw-contact.ts";
import { defineAction } from "../../http/door.ts";
import { done, refused } from "../../http/respond.ts";
import { contactChangeOf } from "../people/contact-address.ts";

export const action = defineAction({
  permission: "organisation.withdraw-contact",
  address: contactChangeOf,
  form: z.object({}),
  async act({ db, occasion, address: { change } }) {
    return (await withdrawContact(db, occasion, change)) ? done("/account/contact", "contact-withdrawn") : refused("/account/contact", "contact-over");
  },
});
