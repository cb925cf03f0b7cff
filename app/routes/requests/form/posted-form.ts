import { z } from "zod";
import type { Save } from "../../../commands/save-draft.ts";
import { type AnswerProblem, readAnswers, type ReadAnswers } from "../../../domain/read-answers.ts";
import { personalOf, sharedOf } from "../../../domain/request-answers.ts";

/** Empty for what was not kept before. */
const moment = z.preprocess((value) => (value === "" ? null : value), z.iso.datetime("form-outdated").nullable().optional());

/**
 * A form as it was posted: the person whose request it becomes, the household it is of, and the open page it was typed
 * in. A page that asks only what a family shares has no person. The questions are read by the domain.
 */
export const PostedForm = z
  .object({
    submissionKey: z.uuid("form-outdated").optional(),
    household: z.uuid("form-outdated").optional(),
    page: z.uuid("form-outdated").optional(),
    /** When the person and what is shared were last changed, as far as the page knew. A page that asks nothing shared does not say. */
    seen: moment,
    seenShared: moment,
    /** Sent by the page itself, while somebody types. */
    whileTyping: z.literal("yes").optional(),
    /** Where the button leads once everything is kept. */
    onward: z.enum(["family", "review"]).optional().catch(undefined),
  })
  .catchall(z.union([z.string(), z.array(z.string())]));
export type PostedForm = z.infer<typeof PostedForm>;

/** The same for a page that sends one person. */
export const PostedRequest = PostedForm.extend({ submissionKey: z.uuid("form-outdated") });

export function answersIn({ submissionKey: _key, household: _household, page: _page, seen: _seen, seenShared: _shared, whileTyping: _typing, onward: _onward, ...posted }: PostedForm): ReadAnswers {
  return readAnswers(posted);
}

/** The parts of the draft that this form is of, with what may be kept of them, and what may not. */
export function partsIn(id: string, form: PostedForm, person = form.submissionKey): { readonly save: Save; readonly problems: readonly AnswerProblem[] } {
  const { answers, problems } = answersIn(form);
  const { household, page, seen = null, whileTyping } = form;
  // A page of the version before this one asked everything at once, and named no household.
  const seenShared = household === undefined ? null : form.seenShared;
  return {
    problems,
    save: {
      id, page, whileTyping: whileTyping !== undefined,
      ...(seenShared !== undefined && { shared: { seen: seenShared, answers: sharedOf(answers) } }),
      ...(person !== undefined && { person: { id: person, seen, answers: personalOf(answers) } }),
    },
  };
}
