import { Moment } from "../../../components/when.tsx";
import { useWords } from "../../../components/words.tsx";
import { withdrawalReasons } from "../../../domain/request-reasons.ts";
import { requestPageWords } from "../../../words/request-page.ts";
import type { RequestPage } from "../request.tsx";

type State = RequestPage["states"][number];

/** What happened, oldest first, each with its moment. */
export function Timeline({ states }: { states: readonly State[] }) {
  const tell = useStory();
  return (
    <ol className="timeline">
      {states.map((state, index) => (
        <li key={index}>
          <span className="timeline-moment">
            <Moment at={state.at} />
          </span>
          <span>{tell(state, index === 0)}</span>
        </li>
      ))}
    </ol>
  );
}

function useStory() {
  const words = useWords(requestPageWords);
  return ({ status, reason }: State, first: boolean): string => {
    if (status === "submitted" && !first) return [words.returned[reason ?? ""], words.again].filter(Boolean).join(" ");
    const why = status === "withdrawn" ? withdrawalReasons.find((each) => each === reason) : undefined;
    return why ? `${words.events[status]} ${words.reasons[why]}.` : words.events[status];
  };
}
