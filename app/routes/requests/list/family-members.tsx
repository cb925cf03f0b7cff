import { TextLink } from "../../../components/text-link.tsx";
import { useWords } from "../../../components/words.tsx";
import { requestPageWords } from "../../../words/request-page.ts";
import { requestsWords } from "../../../words/requests.ts";
import type { RequestRow } from "./shown-row.ts";

/** The others of a family, wherever they are in their own life: a click away. */
export function FamilyMembers({ members }: { members: RequestRow["family"] }) {
  const words = useWords(requestsWords);
  const { statuses } = useWords(requestPageWords);
  return (
    <ul className="family-members">
      {members.map(({ reference, personKind, ageYears, status }) => (
        <li key={reference}>
          <TextLink to={`/requests/${reference}`}>{reference}</TextLink> {words[personKind](ageYears)}: {statuses[status].toLowerCase()}
        </li>
      ))}
    </ul>
  );
}
