import { instruments, type ScoredCode } from "../domain/screening/instruments.ts";
import { scaleField } from "../domain/screening/read-score.ts";
import { highestTotal, type Scoring, type ScreeningScore } from "../domain/screening/score.ts";
import { screeningFormWords } from "../words/screening-form.ts";
import { screeningWords } from "../words/screening.ts";
import { Hidden } from "./field.tsx";
import { SummaryList } from "./summary-list.tsx";
import { useWords } from "./words.tsx";

/** How far it is, and once it is complete what it comes to. Only with scripts: without them the server adds up. */
export function ScoreSoFar({ code, scoring }: { code: ScoredCode; scoring: Scoring | null }) {
  const words = useWords(screeningFormWords);
  const all = instruments[code].items.length;
  if (scoring === null) return null;
  const missing = scoring.kind === "refused" ? scoring.missing : [];
  return (
    <section className="score-so-far" aria-label={words.score}>
      <p className="score-progress">{words.answered(all - missing.length, all)}</p>
      {missing.length > 0 && missing.length < all && <p className="small-print">{words.open(missing.join(", "))}</p>}
      <output>{scoring.kind === "scored" && <Outcome code={code} score={scoring.score} />}</output>
      <Hidden name="missing" value={missing.join(",")} />
    </section>
  );
}

function Outcome({ code, score }: { code: ScoredCode; score: ScreeningScore }) {
  const words = useWords(screeningFormWords);
  const names = useWords(screeningWords);
  const { total, scales, band, pattern } = score;
  return (
    <>
      <p className="score-outcome">
        <strong>{names.bands[band]}</strong>: {words.outOf(total, highestTotal(code))}
      </p>
      {pattern && pattern !== "none" && <p>{names.patterns[pattern]}</p>}
      <p>{names.bandMeans[band]}</p>
      <SummaryList items={Object.entries(scales).map(([scale, sum]) => ({ term: names.scales[scale] ?? scale, detail: sum }))} />
      {Object.entries(scales).map(([scale, sum]) => <Hidden key={scale} name={scaleField(scale)} value={sum} />)}
      <Hidden name="band" value={band} />
    </>
  );
}
