import { z } from "zod";

/** The form as it was posted, with the key that makes it one request however often it is sent. The questions are read by the domain. */
export const PostedForm = z.object({ submissionKey: z.uuid("form-outdated") }).catchall(z.union([z.string(), z.array(z.string())]));

/** The same with when the draft was last changed, as far as the page knew: nothing for one that was not kept before. */
export const PostedDraft = PostedForm.extend({
  seen: z.preprocess((value) => (value === "" || value === undefined ? null : value), z.iso.datetime("form-outdated").nullable()),
});
