/** A part of an explanation: a title, paragraphs, and perhaps steps or points. */
export type ProsePart = { readonly title: string; readonly text: readonly string[]; readonly steps?: readonly string[]; readonly points?: readonly string[] };
