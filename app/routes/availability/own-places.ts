import { z } from "zod";
import type { OwnPlaces } from "../../commands/set-number-of-places.ts";
import { OpenableKind } from "../../domain/capacity.ts";

/** Places of a kind, or those of the half-days at one shelter: the same doors, each under its own address. */
export const ownPlacesAddress = z.union([z.object({ kind: OpenableKind }), z.object({ arrangement: z.uuid() })]) satisfies z.ZodType<OwnPlaces>;
