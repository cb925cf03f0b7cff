import { courseWords } from "../../words/region-course.ts";
import { meetingWords } from "../../words/meeting.ts";
import { regionWords } from "../../words/region.ts";
import { reportWords } from "../../words/report.ts";
import { spillOverWords } from "../../words/spill-over.ts";
import { TextLink } from "../text-link.tsx";
import { useWords } from "../words.tsx";

/** Where a lead does something with what the figures say. */
export function WaysOn() {
  const course = useWords(courseWords);
  return (
    <ul>
      <li><TextLink to="/region/requests">{useWords(regionWords).seeAll}</TextLink></li>
      <li><TextLink to="/region/table">{useWords(meetingWords).title}</TextLink></li>
      <li><TextLink to="/region/spill-over">{useWords(spillOverWords).title}</TextLink></li>
      <li><TextLink to="/region/report">{useWords(reportWords).link}</TextLink></li>
      <li><TextLink to="/region/what-if">{course.whatIf}</TextLink></li>
      <li><TextLink to="/region/scarcity">{useWords(regionWords).scarcity}</TextLink></li>
    </ul>
  );
}
