import type { Event } from "../domain/job.ts";
import type { WaitingMail } from "../domain/mail.ts";
import type { Bilingual } from "../words/bilingual.ts";
import type { LetterWords } from "../words/letters.ts";

/**
 * One letter: its words, and the address on our site that it points to. No letter says whom it is about, or what;
 * mail is read on shared screens and kept for years.
 */
export type Letter = {
  readonly words: Bilingual<LetterWords>;
  link(mail: WaitingMail, token: string | null): string;
  /** Answers that need no signing in: each to a page with one button. */
  readonly answers?: readonly Answer[];
};

export type Answer = { readonly words: Bilingual<string>; readonly link: (token: string) => string };

export type Letters = Readonly<Record<Event, Letter>>;
