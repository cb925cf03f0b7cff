import { Button } from "../../../components/button.tsx";
import { Form } from "../../../components/form.tsx";
import { useWords } from "../../../components/words.tsx";
import { householdWords } from "../../../words/household.ts";

/** Folded away, because it cannot be taken back. */
export function RemovePerson({ to }: { to: string }) {
  const words = useWords(householdWords);
  return (
    <details className="discard">
      <summary>{words.remove}</summary>
      <p>{words.removeHint}</p>
      <Form action={to}>
        <Button purpose="danger">{words.removeConfirm}</Button>
      </Form>
    </details>
  );
}
