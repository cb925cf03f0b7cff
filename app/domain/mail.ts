import type { Event } from "./job.ts";
import type { MessageKind } from "./message-kind.ts";

/** A letter that waits: which one, about what, to whom. Its words and its link are made while sending. */
export type WaitingMail = {
  readonly id: string;
  readonly letter: Event;
  readonly subjectId: string;
  readonly address: string;
  readonly language: "nl" | "en";
  readonly personId: string | null;
  /** What a digest brings: how much of each kind. */
  readonly lines?: readonly DigestLine[];
};

export type DigestLine = { readonly kind: MessageKind; readonly count: number };

/** What the demo keeps of a letter that it would have sent. */
export type KeptLetter = { readonly subject: string; readonly text: string };

/**
 * Brings a letter to the mail server, or, in the demo, gives back what it would have sent. Rejects when the server
 * does not take it. `token` is the secret of the link, for letters that carry one.
 */
export type Deliver = (mail: WaitingMail, token: string | null, now: Date) => Promise<KeptLetter | null>;

/** Letters with a link that is a secret: whoever holds it sets a password, makes an account or answers. */
export const lettersWithSecret = ["password-reset", "invitation", "registration-opened", "address-to-confirm", "proposal-made", "proposal-reminder", "confirmation-asked", "confirmation-reminded"] as const satisfies readonly Event[];
export type LetterWithSecret = (typeof lettersWithSecret)[number];

export function carriesSecret(letter: Event): letter is LetterWithSecret {
  return lettersWithSecret.some((one) => one === letter);
}

/** One mail per event, record and person. `turn` tells apart what may happen to one record more than once. */
export function mailKey(event: Event, subject: string, to: { readonly personId: string | null; readonly turn: number | null }): string {
  return [event, subject, to.turn ?? "once", to.personId ?? "address"].join(":");
}
