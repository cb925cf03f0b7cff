import { saidNoWords } from "../words/said-no.ts";
import { clock } from "../words/say.ts";
import { Button } from "./button.tsx";
import { Form } from "./form.tsx";
import { Notice } from "./notice.tsx";
import { useLanguage, useWords } from "./words.tsx";

export type SaidNoFacts = { readonly id: string; readonly noCountsAt: Date; /** Whether the minutes to take it back still run. */ readonly undoable: boolean };

/** After a no: until when it can be taken back, and the button that does. */
export function SaidNo(no: SaidNoFacts) {
  const words = useWords(saidNoWords);
  const language = useLanguage();
  return (
    <Notice title={words.title}>
      <p>{no.undoable ? words.until(clock(no.noCountsAt, language)) : words.over}</p>
      {no.undoable && <TakeBack id={no.id} />}
    </Notice>
  );
}

export function TakeBack({ id }: { id: string }) {
  return (
    <Form action={`/proposals/${id}/decline/undo`}>
      <Button purpose="secondary">{useWords(saidNoWords).undo}</Button>
    </Form>
  );
}
