import { z } from "zod";

export const therapistStatuses = ["submitted", "approved", "refused", "suspended"] as const;
export type TherapistStatus = (typeof therapistStatuses)[number];

/** What a place is for. A place is a row, taken by at most one open proposal or running case. */
export const PlaceKind = z.enum(["treatment", "screening", "on-site", "group"]);
export type PlaceKind = z.infer<typeof PlaceKind>;

/** Trained, or in training with a supervisor who is named: both count as an offer. */
export const Level = z.enum(["trained", "in-training"]);
export type Level = z.infer<typeof Level>;

export const ZvwContract = z.enum(["all", "some", "none"]);
export type ZvwContract = z.infer<typeof ZvwContract>;
