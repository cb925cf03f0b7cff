import type { ReactNode } from "react";
import { Button } from "../button.tsx";
import { DateField } from "../field.tsx";
import { Form } from "../form.tsx";
import type { ProblemWords } from "../typed.ts";

type DayFormProps = { readonly label: string; readonly hint?: string; readonly day: string | undefined; readonly from: string; readonly until: string; readonly submit: string; readonly problems: ProblemWords; readonly children?: ReactNode };

/** On which day something happened; and what else is asked about it. */
export function DayForm({ label, hint, day, from, until, submit, problems, children }: DayFormProps) {
  return (
    <Form problemWords={problems}>
      {children}
      <DateField name="on" label={label} hint={hint} defaultValue={day} min={from} max={until} />
      <Button>{submit}</Button>
    </Form>
  );
}
