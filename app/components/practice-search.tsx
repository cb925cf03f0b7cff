import { fill } from "../words/fill.ts";
import { practiceSearchWords } from "../words/practice-search.ts";
import { Button } from "./button.tsx";
import { TextField } from "./field.tsx";
import { Form } from "./form.tsx";
import { Pagination } from "./pagination.tsx";
import { TextLink } from "./text-link.tsx";
import { useWords } from "./words.tsx";

/** To find one colleague, or who treats a case: by name or by the number that is read out over the phone. */
export function PracticeSearch({ search, found }: { search: string; found: number }) {
  const words = useWords(practiceSearchWords);
  return (
    <>
      <Form method="get" className="line-form">
        <TextField name="search" type="search" label={words.search} defaultValue={search} autoComplete="off" />
        <Button purpose="secondary">{words.find}</Button>
      </Form>
      {search !== "" && <p>{words.found(found)} <TextLink to="/practice">{words.all}</TextLink></p>}
    </>
  );
}

type PagesProps = { of: "page" | "cases"; list: { readonly total: number; readonly page: number; readonly perPage: number }; kept: Readonly<Record<string, string>> };

/** To the next part of one list; the other one stays where it is. */
export function PracticePages({ of, list: { total, page, perPage }, kept }: PagesProps) {
  const words = useWords(practiceSearchWords);
  const at = (other: number) => `?${new URLSearchParams({ ...kept, [of]: String(other) }).toString()}`;
  return (
    <Pagination
      previous={page > 1 ? at(page - 1) : undefined}
      next={page * perPage < total ? at(page + 1) : undefined}
      position={fill(words.position, { from: (page - 1) * perPage + 1, to: Math.min(total, page * perPage), total })}
    />
  );
}
