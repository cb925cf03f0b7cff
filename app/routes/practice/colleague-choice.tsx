import { Button, ButtonGroup } from "../../components/button.tsx";
import { RadioGroup } from "../../components/choices.tsx";
import { Form } from "../../components/form.tsx";
import { useWords } from "../../components/words.tsx";
import { practiceWords } from "../../words/practice.ts";

type ChoiceProps = { transfer: string; options: readonly { readonly therapistId: string; readonly name: string }[] };

/** One of the colleagues who could take over, or nobody after all. */
export function ColleagueChoice({ transfer, options }: ChoiceProps) {
  const { colleague: words } = useWords(practiceWords);
  return (
    <>
      {options.length > 0 && (
        <Form action={`/transfers/${transfer}/choice`} problemWords={words.problems}>
          <RadioGroup name="colleague" label={words.choose} options={options.map(({ therapistId, name }) => ({ value: therapistId, label: name }))} />
          <Button>{words.send}</Button>
        </Form>
      )}
      <Form action={`/transfers/${transfer}/decline`}>
        <ButtonGroup>
          <Button purpose="quiet">{words.stop}</Button>
        </ButtonGroup>
      </Form>
    </>
  );
}
