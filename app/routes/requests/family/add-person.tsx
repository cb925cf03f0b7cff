import { Button, ButtonGroup } from "../../../components/button.tsx";
import { Hidden } from "../../../components/field.tsx";
import { Form } from "../../../components/form.tsx";
import { Select } from "../../../components/select.tsx";
import { useWords } from "../../../components/words.tsx";
import { householdWords } from "../../../words/household.ts";

/** One button for each kind of person. What is often the same comes along from somebody who is there already. */
export function AddPerson({ to, submissionKey, others }: { to: string; submissionKey: string; others: readonly { readonly id: string; readonly name: string }[] }) {
  const words = useWords(householdWords);
  const [first] = others;
  return (
    <Form action={to} submissionKey={submissionKey} label={words.addTitle}>
      {others.length > 1 ? (
        <Select name="copyFrom" label={words.copyFrom} options={others.map(({ id, name }) => ({ value: id, label: name }))} empty={words.copyNobody} defaultValue={first?.id} />
      ) : (
        first && <Hidden name="copyFrom" value={first.id} />
      )}
      <ButtonGroup>
        <Button purpose="secondary" name="personKind" value="child">{words.addChild}</Button>
        <Button purpose="secondary" name="personKind" value="parent">{words.addParent}</Button>
      </ButtonGroup>
    </Form>
  );
}
