/**
 * How long a written reason and the note of an advice may be, in characters. They stand apart from their readers, so that
 * a page which counts characters does not bring the guard with it before anybody types.
 */
export const reasonLength = 500;
/** A question before the yes, or its answer. */
export const messageLength = 400;
export const adviceNoteLength = 300;
