import { z } from "zod";
import type { Turn } from "../../../../db/worklists.ts";
import { type Worklist, worklists } from "../../../domain/request-life.ts";
import { WorklistFilter } from "../../../domain/worklist-filter.ts";
import { readTurn, writeTurn } from "./page-turn.ts";

const Shown = z.object({ list: z.enum(worklists).catch("my-action") });

/** Which list, narrowed to what, and which page of it. An address that was made up shows the first list. */
export function readAddress(search: URLSearchParams): { list: Worklist; filter: WorklistFilter; turn: Turn | null } {
  const plain = Object.fromEntries(search);
  return { list: Shown.parse(plain).list, filter: WorklistFilter.parse(plain), turn: readTurn(search) };
}

/** The address of another list or page with the same filter. */
export function addressOf(list: Worklist, filter: WorklistFilter, turn: Turn | null = null): string {
  const asked = Object.entries(filter).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return `?${new URLSearchParams([["list", list], ...asked, ...(turn ? [writeTurn(turn)] : [])])}`;
}
