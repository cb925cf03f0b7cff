import { useWords } from "../../../components/words.tsx";
import { requestsWords } from "../../../words/requests.ts";

/** Prints this page of the list. Without scripts the browser's own menu does, so then there is no button. */
export function PrintButton() {
  const words = useWords(requestsWords);
  return (
    <p className="no-print worklist-print">
      <button type="button" className="nl-button nl-button--secondary with-scripts" onClick={() => window.print()}>
        {words.print}
      </button>
    </p>
  );
}
