import { z } from "zod";

/**
 * For whom not every trauma therapist is trained: people with a mild intellectual disability (LVB), trauma from before a
 * child could speak, and sexual abuse. A request names what applies, and only a therapist who works with that is asked.
 */
export const populations = ["lvb", "preverbal", "sexual-abuse"] as const;

export const Population = z.enum(populations);
export type Population = z.infer<typeof Population>;
