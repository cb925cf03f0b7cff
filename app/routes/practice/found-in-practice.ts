import { z } from "zod";
import type { Member, MovableCase } from "../../../db/transfers.ts";
import { onePage, saysAll } from "../../domain/one-page.ts";
import { wantedPage, wantedText } from "../../http/list-query.ts";

/** A screenful on a phone stays a few swipes long. */
const most = { members: 10, cases: 20 } as const;

export const WantedInPractice = z.object({ search: wantedText, page: wantedPage, cases: wantedPage });
type Wanted = z.infer<typeof WantedInPractice>;

/** The colleagues and cases that were looked for: by name, or by the number of a case, which finds who treats it too. */
export function foundInPractice(members: readonly Member[], cases: readonly MovableCase[], { search, ...pages }: Wanted) {
  const says = saysAll(search);
  const found = cases.filter(({ reference, therapist }) => says(`${reference} ${therapist}`));
  const treating = new Set(search !== "" ? found.map(({ therapist }) => therapist) : []);
  const colleagues = members.filter(({ name }) => says(name) || treating.has(name));
  return { members: onePage(colleagues, pages.page, most.members), cases: onePage(found, pages.cases, most.cases), isLong: members.length > most.members || cases.length > most.cases };
}
