import type { ClockInShort } from "../../domain/dashboard/figures.ts";
import { type Clock, clocks } from "../../domain/waiting/clocks.ts";
import type { Period } from "../../domain/waiting/spell.ts";
import { dashboardWords } from "../../words/dashboard.ts";
import { figureWords } from "../../words/figures.ts";
import { regionWords } from "../../words/region.ts";
import { day } from "../../words/say.ts";
import { Section } from "../page.tsx";
import { TextLink } from "../text-link.tsx";
import { useLanguage, useWords } from "../words.tsx";
import { CountedAt } from "./counted-at.tsx";
import { address, type Asked } from "./list-address.ts";

type ClocksInShortProps = { clocks: Readonly<Record<Clock, ClockInShort>>; countedAt: Date | null; period: Period; asked: Asked };

/** Both clocks against the norm, a sentence or two each; the curves are a page away. */
export function ClocksInShort({ clocks: figures, countedAt, period, asked }: ClocksInShortProps) {
  const words = useWords(dashboardWords);
  const said = useWords(figureWords);
  const language = useLanguage();
  return (
    <Section title={words.clocks}>
      <dl className="clock-lines">
        {clocks.map((clock) => (
          <div key={clock}>
            <dt>{words.clock[clock]}</dt>
            <dd><ClockSaid clock={clock} figures={figures[clock]} /></dd>
          </div>
        ))}
      </dl>
      <p className="small-print">{words.clocksIntro(day(period.from, language), day(period.to, language))} <CountedAt at={countedAt} /></p>
      <p className="no-print"><TextLink to={address("/region/figures/clocks", asked)}>{said.moreOfClocks}</TextLink></p>
    </Section>
  );
}

function ClockSaid({ clock, figures: { medianDays, withinNorm, normDays } }: { clock: Clock; figures: ClockInShort }) {
  const words = useWords(dashboardWords);
  const { days } = useWords(regionWords);
  const weeks = normDays / 7;
  return (
    <>
      <strong>{medianDays === null ? words.notReached[clock] : words.median[clock](days(medianDays))}</strong>{" "}
      {withinNorm === null ? words.notWatched(weeks) : words.within(String(Math.round(100 * withinNorm)), weeks)}
    </>
  );
}
