import { z } from "zod";

/**
 * For whom of a family something is done: their numbers. A page that asks posts an empty one along, so that nobody
 * chosen is told apart from a question that was not asked: then it is for the person of the page.
 */
export const whoField = z.preprocess(
  (value) => (value === undefined ? undefined : [value].flat().filter((each) => each !== "")),
  z.array(z.string().max(20)).min(1, "who-missing").max(40).optional(),
);
