import { z } from "zod";
import type { Member, MovableCase } from "../../../db/transfers.ts";

/** A screenful on a phone stays a few swipes long. */
const most = { members: 10, cases: 20 } as const;

const numbered = z.coerce.number().int().min(1).catch(1);

/** An address that somebody changed by hand finds all, rather than being refused. */
export const WantedInPractice = z.object({ search: z.string().trim().catch("").transform((text) => text.slice(0, 120)), page: numbered, cases: numbered });
type Wanted = z.infer<typeof WantedInPractice>;

export type Found<Row> = { readonly rows: readonly Row[]; readonly total: number; readonly page: number; readonly perPage: number };

/** The colleagues and cases that were looked for: by name, or by the number of a case, which finds who treats it too. */
export function foundInPractice(members: readonly Member[], cases: readonly MovableCase[], { search, ...pages }: Wanted) {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const says = (text: string) => words.every((word) => text.toLowerCase().includes(word));
  const found = cases.filter(({ reference, therapist }) => says(`${reference} ${therapist}`));
  const treating = new Set(words.length > 0 ? found.map(({ therapist }) => therapist) : []);
  const colleagues = members.filter(({ name }) => says(name) || treating.has(name));
  return { members: onePage(colleagues, pages.page, most.members), cases: onePage(found, pages.cases, most.cases), isLong: members.length > most.members || cases.length > most.cases };
}

/** A page past the end is the last one. */
function onePage<Row>(all: readonly Row[], wanted: number, perPage: number): Found<Row> {
  const page = Math.max(1, Math.min(wanted, Math.ceil(all.length / perPage)));
  return { rows: all.slice((page - 1) * perPage, page * perPage), total: all.length, page, perPage };
}
