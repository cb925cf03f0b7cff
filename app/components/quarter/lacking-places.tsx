import type { FrozenBottlenecks } from "../../domain/publication/frozen-table.ts";
import { reportWords } from "../../words/report.ts";
import { count, day } from "../../words/say.ts";
import { kindInWords } from "../lead/kind-in-words.ts";
import { Section } from "../page.tsx";
import type { KnownNames } from "../published-names.ts";
import { useLanguage, useWords } from "../words.tsx";

type LackingPlacesProps = { list: FrozenBottlenecks | undefined; regionName: string; names: KnownNames };

/** The kinds of place that were lacking, in words, those that help most first. */
export function LackingPlaces({ list, regionName, names }: LackingPlacesProps) {
  const words = useWords(reportWords);
  const language = useLanguage();
  return (
    <Section id="lacking" title={words.bottlenecks} className="quarter-subject">
      {list === undefined && <p className="measure">{words.bottlenecksUnknown}</p>}
      {list && list.shown.length > 0 && (
        <>
          <p className="measure">{words.bottlenecksOn(day(list.weighedOn, language))}</p>
          <ul className="measure">{list.shown.map(({ kind, about }) => <li key={JSON.stringify(kind)}>{words.bottleneck(kindInWords(kind, regionName, language, names), count(about, language))}</li>)}</ul>
        </>
      )}
      {list?.othersLeftOut && <p className="measure">{words.bottlenecksOthers}</p>}
      {list && list.shown.length === 0 && !list.othersLeftOut && <p className="measure">{words.bottlenecksNone}</p>}
    </Section>
  );
}
