/** A field that needs another answer. `code` names the sentence in the words; `at` marks places in what was typed. */
export type Problem = {
  readonly field: string;
  readonly code: string;
  /** What to fill in in the sentence. Never what somebody typed. */
  readonly with?: Readonly<Record<string, string>>;
  readonly at?: readonly { start: number; end: number }[];
  /** The page that asks this field, when it is another one; `code` names it in the words, `about` what it is about there. */
  readonly page?: { readonly to: string; readonly code: string; readonly about: string | null };
};
