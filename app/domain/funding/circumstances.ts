/** What is seldom the case, and then changes the answer. */
export const circumstances = ["criminal-law", "sexual-violence", "address-in-doubt"] as const;
export type Circumstance = (typeof circumstances)[number];
