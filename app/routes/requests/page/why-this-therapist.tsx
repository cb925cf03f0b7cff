import { PointsTable, ReasonLists } from "../../../components/reason-lists.tsx";
import { useWords } from "../../../components/words.tsx";
import { reasonsOf } from "../../../domain/matching/explain-reasons.ts";
import type { ProposalExplanation } from "../../../domain/matching/explanation.ts";
import { shelterFitWords } from "../../../words/shelter-reasons.ts";
import type { RequestPage } from "../request.tsx";

/** Why this therapist was asked, for the shelter that does not know yet who it is. */
export function WhyThisTherapist({ why, details }: { why: ProposalExplanation; details: RequestPage["details"] }) {
  const words = useWords(shelterFitWords);
  return (
    <>
      <h3>{words.title}</h3>
      <ReasonLists reasons={reasonsOf(why, details)} sentences={words} lessTitle={words.lessTitle} />
      <PointsTable parts={why.parts} demand={why.demand} total={why.fit} />
    </>
  );
}
