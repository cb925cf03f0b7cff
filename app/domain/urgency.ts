/** How soon a request asks for treatment, in queue order: what stands first is served first. */
export const urgencies = [
  "crisis",
  "high",
  "normal",
] as const;

export type Urgency = (typeof urgencies)[number];
