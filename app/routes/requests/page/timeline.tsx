import { Moment } from "../../../components/when.tsx";
import { useWords } from "../../../components/words.tsx";
import { timelineWords } from "../../../words/request-timeline.ts";
import type { RequestPage } from "../request.tsx";
import { useStory } from "./story.ts";

/** What happened, the newest first, each with its moment. */
export function Timeline({ timeline }: { timeline: RequestPage["timeline"] }) {
  const words = useWords(timelineWords);
  const tell = useStory();
  return (
    <>
      <p>{words.intro}</p>
      <ol className="timeline" reversed>
        {timeline.map((entry, index) => (
          <li key={index}>
            <span className="timeline-moment">
              <Moment at={entry.at} />
            </span>
            {tell(entry, index === timeline.length - 1).map((sentence) => (
              <span key={sentence}>{sentence}</span>
            ))}
          </li>
        ))}
      </ol>
    </>
  );
}
