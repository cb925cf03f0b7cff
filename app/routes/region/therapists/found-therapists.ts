import { z } from "zod";
import type { Claimant } from "../../../../db/home-region-claims.ts";
import type { SilentTherapist } from "../../../../db/silent-therapists.ts";
import type { TherapistRow } from "../../../../db/therapist-review.ts";
import { onePage, saysAll } from "../../../domain/one-page.ts";
import { wantedPage, wantedText } from "../../../http/list-query.ts";

/** A screenful on a phone stays a few swipes long. */
const perPage = 10;

const page = wantedPage;
/** Each list of the page has its own place in the address. */
export const WantedTherapists = z.object({ search: wantedText, waiting: page, changes: page, claimants: page, silent: page, paused: page, suspended: page, approved: page, refused: page, closed: page });
type Wanted = z.infer<typeof WantedTherapists>;

type All = { readonly therapists: readonly TherapistRow[]; readonly claimants: readonly Claimant[]; readonly silent: readonly SilentTherapist[] };

/** The therapists that were looked for, by name, practice, region or treatment, each in the lists where a lead expects them. */
export function foundTherapists({ therapists, claimants, silent }: All, { search, ...pages }: Wanted) {
  const says = saysAll(search);
  const found = therapists.filter(({ name, practice, homeRegion, forms }) => says([name, practice ?? "", homeRegion, ...forms].join(" ")));
  const ids = new Set(found.map(({ id }) => id));
  const claiming = claimants.filter(({ name, practice, fromRegion }) => says([name, practice ?? "", fromRegion].join(" ")));
  const open = found.filter(({ closed }) => !closed);
  const approved = open.filter(({ status }) => status === "approved");
  const longestFirst = open.filter(({ changeSentAt }) => changeSentAt).toSorted((one, other) => Number(one.changeSentAt) - Number(other.changeSentAt));
  const list = <Row>(of: keyof typeof pages, rows: readonly Row[]) => onePage(rows, pages[of], perPage);
  return {
    waiting: list("waiting", open.filter(({ status }) => status === "submitted")),
    changes: list("changes", longestFirst),
    claimants: list("claimants", claiming),
    silent: list("silent", silent.filter(({ id }) => ids.has(id))),
    paused: list("paused", approved.filter(({ pausedAt }) => pausedAt)),
    suspended: list("suspended", open.filter(({ status }) => status === "suspended")),
    approved: list("approved", approved.filter(({ pausedAt }) => !pausedAt)),
    refused: list("refused", open.filter(({ status }) => status === "refused")),
    closed: list("closed", found.filter(({ closed }) => closed)),
    matching: new Set([...ids, ...claiming.map(({ therapistId }) => therapistId)]).size,
    isLong: therapists.length > perPage,
  };
}
