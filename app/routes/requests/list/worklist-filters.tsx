import { Button } from "../../../components/button.tsx";
import { Form } from "../../../components/form.tsx";
import { Select } from "../../../components/select.tsx";
import { TextLink } from "../../../components/text-link.tsx";
import { useWords } from "../../../components/words.tsx";
import type { Worklist } from "../../../domain/request-life.ts";
import { isFiltered, senders, type WorklistFilter } from "../../../domain/worklist-filter.ts";
import { urgencies } from "../../../domain/urgency.ts";
import { requestsWords } from "../../../words/requests.ts";
import { addressOf } from "./worklist-address.ts";

type Region = { readonly slug: string; readonly name: string };

/** `standsIn`: the reader is somebody's deputy today. */
type FiltersProps = { list: Worklist; filter: WorklistFilter; regions: readonly Region[]; standsIn: boolean };

/** Narrows the lists down. Folded away until somebody wants it; the address holds only words that many requests share. */
export function WorklistFilters({ list, filter, regions, standsIn }: FiltersProps) {
  const words = useWords(requestsWords);
  const { filters } = words;
  const field = (name: keyof WorklistFilter, label: string, options: readonly { value: string; label: string }[]) => (
    <Select name={name} label={label} options={options} empty={filters.all} defaultValue={filter[name]} />
  );
  return (
    <details className="worklist-filters" open={isFiltered(filter)}>
      <summary>{filters.title}</summary>
      {/* Another address is another form: what was chosen before does not stay behind in it. */}
      <Form key={addressOf(list, filter)} method="get" label={filters.title} className="worklist-filter-form">
        <input type="hidden" name="list" value={list} />
        {field("person", filters.person, (["child", "parent"] as const).map((value) => ({ value, label: filters.persons[value] })))}
        {field("urgency", filters.urgency, urgencies.map((value) => ({ value, label: words.urgencies[value] })))}
        {field("from", filters.from, senders.filter((sender) => standsIn || sender !== "deputised").map((value) => ({ value, label: filters.senders[value] })))}
        {regions.length > 1 && field("region", filters.region, regions.map(({ slug, name }) => ({ value: slug, label: name })))}
        <Button purpose="secondary">{filters.button}</Button>
        {isFiltered(filter) && <p><TextLink to={addressOf(list, {})}>{filters.none}</TextLink></p>}
      </Form>
    </details>
  );
}
