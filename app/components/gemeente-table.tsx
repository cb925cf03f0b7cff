import type { PlacedGemeente } from "../../db/gemeente-pages.ts";
import { RegionCertainty } from "../domain/gemeenten/change.ts";
import { fill } from "../words/fill.ts";
import { gemeenteWords } from "../words/gemeenten.ts";
import { Button } from "./button.tsx";
import { DataTable } from "./data-table.tsx";
import { DateField, TextField } from "./field.tsx";
import { Form } from "./form.tsx";
import { Pagination } from "./pagination.tsx";
import { Select } from "./select.tsx";
import { Tag } from "./tag.tsx";
import { TextLink } from "./text-link.tsx";
import { useWords } from "./words.tsx";

type Search = { readonly search: string; readonly region: string; readonly certainty: string; readonly on: string };

type GemeenteTableProps = {
  gemeenten: readonly PlacedGemeente[];
  total: number;
  page: number;
  perPage: number;
  search: Search;
  regions: readonly { code: string; name: string }[];
};

export const certaintyTone = { source: "good", derived: "neutral", assumed: "attention" } as const;

/** The gemeenten of one day, with a way to find one. */
export function GemeenteTable({ gemeenten, total, page, perPage, search, regions }: GemeenteTableProps) {
  const words = useWords(gemeenteWords);
  const at = (other: number) => `?${new URLSearchParams({ ...search, page: String(other) }).toString()}`;
  const from = (page - 1) * perPage + 1;
  return (
    <>
      <Form method="get" className="line-form line-form--wide">
        <TextField name="search" type="search" label={words.search} defaultValue={search.search} />
        <Select name="region" label={words.region} empty={words.everyRegion} defaultValue={search.region} options={regions.map(({ code, name }) => ({ value: code, label: name }))} />
        <Select name="certainty" label={words.certainty} empty={words.everyCertainty} defaultValue={search.certainty} options={RegionCertainty.options.map((value) => ({ value, label: words.certainties[value] }))} />
        <DateField name="on" label={words.onDay} defaultValue={search.on} />
        <Button purpose="secondary">{words.find}</Button>
      </Form>
      <p>{words.found(total)}</p>
      <DataTable
        caption={words.title}
        captionHidden
        rows={gemeenten}
        rowKey={({ code }) => code}
        columns={[
          { label: words.name, cell: ({ code, name }) => <TextLink to={`/national/gemeenten/${code}`}>{name}</TextLink> },
          { label: words.region, cell: ({ regionName }) => regionName },
          { label: words.certainty, cell: ({ certainty }) => <Tag tone={certaintyTone[certainty]}>{words.certainties[certainty]}</Tag> },
          { label: words.buyer, cell: ({ purchasing }) => purchasing ?? <span className="fact-aside">{words.buyerUnknown}</span> },
        ]}
      />
      <Pagination
        previous={page > 1 ? at(page - 1) : undefined}
        next={page * perPage < total ? at(page + 1) : undefined}
        position={fill(words.position, { from, to: Math.min(total, page * perPage), total })}
      />
    </>
  );
}
