import type { ProposalExplanation } from "../domain/matching/explanation.ts";
import { boundPlaceWords } from "../words/bound-place.ts";
import { day } from "../words/say.ts";
import { partSaid, partsSaid } from "../words/week.ts";
import type { Group } from "./group-of-proposal.tsx";
import { Notice } from "./notice.tsx";
import { useLanguage, useWords } from "./words.tsx";

type Bound = Pick<ProposalExplanation, "placeKind" | "session" | "partsOfWeek">;

/** For the shelter: that the place is in a group, and from the yes on when that is; or on a half-day that was agreed on. */
export function BoundPlace({ why, group }: { why: Bound; group: Pick<Group, "startsOn" | "meetings" | "partOfWeek" | "place"> | null }) {
  const words = useWords(boundPlaceWords);
  const language = useLanguage();
  if (why.placeKind === "group") {
    return <Notice title={words.group}><p>{group ? `${words.groupIs(day(group.startsOn, language), partSaid(group.partOfWeek, language), group.meetings)} ${words.groupWhere[group.place]}` : words.groupLater}</p></Notice>;
  }
  if (!isHalfDay(why)) return null;
  return <Notice title={words.halfDay}><p>{words.comesToYou(partsSaid(why.partsOfWeek, language))}</p></Notice>;
}

/** For the therapist: that the place is on the half-day that was agreed with a shelter. */
export function OwnHalfDay({ explanation }: { explanation: Bound | null }) {
  const words = useWords(boundPlaceWords);
  const language = useLanguage();
  if (!explanation || !isHalfDay(explanation)) return null;
  return <Notice title={words.halfDay}><p>{words.yourHalfDay(partsSaid(explanation.partsOfWeek, language))}</p></Notice>;
}

/** A place at a shelter without an agreement is bound to no moment. */
function isHalfDay({ placeKind, session }: Bound): boolean {
  return placeKind === "on-site" && session !== undefined;
}
