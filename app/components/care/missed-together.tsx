import { careWords } from "../../words/care.ts";
import { Notice } from "../notice.tsx";
import { useWords } from "../words.tsx";

/** Missed appointments, said kindly and with what may help. It changes nothing for the child: no rule reads it. */
export function MissedTogether() {
  const { title, text, advice } = useWords(careWords).missed;
  return (
    <Notice title={title}>
      <p>{text}</p>
      <ul>
        {advice.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </Notice>
  );
}
