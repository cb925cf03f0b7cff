import { z } from "zod";

/** When mail stops, how long a link that shows an address works, and how long a question for another contact waits. A dated setting: the programme's choice. */
export const MessageTerms = z.object({
  /** So many mails in a row that an address refused for good, and nothing is sent there until it is confirmed. */
  refusalsBeforeStop: z.int().min(1).max(20).default(3),
  /** So many days a question for another mailbox or phone of an organisation waits; then all stays as it was. */
  contactDays: z.int().min(1).max(92).default(14),
  addressLinkHours: z.int().min(1).max(168).default(24),
});
export type MessageTerms = z.infer<typeof MessageTerms>;
export const usualMessageTerms: MessageTerms = MessageTerms.parse({});
