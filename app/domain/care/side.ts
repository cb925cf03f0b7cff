/** The two who look after a running case. The words are those of their roles. */
export const sides = ["shelter", "therapist"] as const;
export type Side = (typeof sides)[number];

export function otherSide(side: Side): Side {
  return side === "shelter" ? "therapist" : "shelter";
}
