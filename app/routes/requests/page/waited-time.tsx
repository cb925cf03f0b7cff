import { useWords } from "../../../components/words.tsx";
import type { WaitedDays } from "../../../domain/request-pause.ts";
import { requestPageWords } from "../../../words/request-page.ts";

/** How long somebody waits or waited, and apart from that how long on request. On the first day there is nothing to tell. */
export function WaitedTime({ waited, paused, over }: WaitedDays) {
  const words = useWords(requestPageWords);
  return waited === 0 ? null : <p className="small-print">{words.waited(waited, paused, over)}</p>;
}
