import type { Found } from "../domain/one-page.ts";
import { fill } from "../words/fill.ts";
import { listSearchWords } from "../words/list-search.ts";
import { Button } from "./button.tsx";
import { TextField } from "./field.tsx";
import { Form } from "./form.tsx";
import { Pagination } from "./pagination.tsx";
import { TextLink } from "./text-link.tsx";
import { useWords } from "./words.tsx";

/** To find somebody in the lists of a page. `found` says how many there are, once something was looked for; `to` shows all again. */
export function ListSearch({ label, search, found, to }: { label: string; search: string; found: string; to: string }) {
  const words = useWords(listSearchWords);
  return (
    <>
      <Form method="get" className="line-form">
        <TextField name="search" type="search" label={label} defaultValue={search} autoComplete="off" />
        <Button purpose="secondary">{words.find}</Button>
      </Form>
      {search !== "" && <p>{found} <TextLink to={to}>{words.all}</TextLink></p>}
    </>
  );
}

type PagesProps = { of: string; list: Omit<Found<unknown>, "rows">; kept: Readonly<Record<string, string>> };

/** To the next part of one list, at the section with its name for id; the others stay where they are, and so does what was looked for. */
export function ListPages({ of, list: { total, page, perPage }, kept }: PagesProps) {
  const words = useWords(listSearchWords);
  const at = (other: number) => `?${new URLSearchParams({ ...kept, [of]: String(other) }).toString()}#${of}`;
  return (
    <Pagination
      previous={page > 1 ? at(page - 1) : undefined}
      next={page * perPage < total ? at(page + 1) : undefined}
      position={fill(words.position, { from: (page - 1) * perPage + 1, to: Math.min(total, page * perPage), total })}
    />
  );
}
