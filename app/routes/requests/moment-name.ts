import { useWords } from "../../components/words.tsx";
import { dayAndPart, type PartOfTheWeek } from "../../domain/working-week.ts";
import { commonWords } from "../../words/common.ts";

/** "mon-am" as people say it: maandag ochtend. */
export function useMomentName(): (part: PartOfTheWeek) => string {
  const { days, parts } = useWords(commonWords).week;
  return (code) => {
    const { day, part } = dayAndPart(code);
    return `${days[day - 1]} ${parts[part]}`;
  };
}
