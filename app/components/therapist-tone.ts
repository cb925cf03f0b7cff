import type { TherapistStatus } from "../domain/therapist.ts";
import type { Tone } from "./tag.tsx";

/** How each status looks. */
export const therapistTone: Record<TherapistStatus, Tone> = { submitted: "busy", approved: "good", refused: "attention", suspended: "urgent" };
