import { Button } from "../../../components/button.tsx";
import { TextField } from "../../../components/field.tsx";
import { Form } from "../../../components/form.tsx";
import { useTyped } from "../../../components/typed.ts";
import { useWords } from "../../../components/words.tsx";
import { requestProblemWords } from "../../../words/request-problems.ts";
import { requestsWords } from "../../../words/requests.ts";

/** For a number that somebody reads out over the phone. Folded away until then. */
export function ReferenceSearch() {
  const words = useWords(requestsWords).search;
  const { typed } = useTyped();
  return (
    <details className="reference-search" open={typed !== null}>
      <summary>{words.label}</summary>
      <Form problemWords={useWords(requestProblemWords)} label={words.label}>
        <TextField name="reference" label={words.field} hint={words.hint} width="medium" autoComplete="off" spellCheck={false} />
        <Button purpose="secondary">{words.button}</Button>
      </Form>
    </details>
  );
}
