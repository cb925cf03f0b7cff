import type { Relative } from "../../../../db/sent-family.ts";
import { TextLink } from "../../../components/text-link.tsx";
import { useWords } from "../../../components/words.tsx";
import { requestPageWords } from "../../../words/request-page.ts";
import { requestsWords } from "../../../words/requests.ts";

/** Others of a family who were sent, wherever they are in their own life: a click away. */
export function RelativeList({ relatives }: { relatives: readonly Relative[] }) {
  const words = useWords(requestsWords);
  const { statuses } = useWords(requestPageWords);
  return (
    <ul className="family-members">
      {relatives.map(({ reference, personKind, ageYears, status }) => (
        <li key={reference}>
          <TextLink to={`/requests/${reference}`}>{reference}</TextLink> {words[personKind](ageYears)}: {statuses[status].toLowerCase()}
        </li>
      ))}
    </ul>
  );
}
