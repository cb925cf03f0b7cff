import type { Urgency } from "../domain/urgency.ts";
import type { Tone } from "./tag.tsx";

/** How each urgency looks. */
export const urgencyTone: Record<Urgency, Tone> = { crisis: "urgent", high: "attention", normal: "neutral" };
