import { commonWords } from "../words/common.ts";
import { FieldFrame, type FieldProps } from "./field-frame.tsx";
import { describedBy, useField } from "./typed.ts";
import { useWords } from "./words.tsx";

type SelectProps = FieldProps & {
  options: readonly { readonly value: string; readonly label: string }[];
  defaultValue?: string | undefined;
  /** The first, empty line. `null` leaves it out, when there is always an answer. */
  empty?: string | null;
};

/** One of many. For fewer than seven a radio group is easier. */
export function Select({ options, defaultValue, empty, ...props }: SelectProps) {
  const { name, hint } = props;
  const { value, problem } = useField(name, defaultValue);
  const choose = useWords(commonWords).choose;
  return (
    <FieldFrame {...props} problem={problem}>
      <select
        {...{ id: name, name, defaultValue: value }}
        className={`utrecht-select utrecht-select--html-select ${problem ? "utrecht-select--invalid" : ""}`}
        aria-describedby={describedBy(name, Boolean(hint), problem !== undefined)}
        aria-invalid={problem ? true : undefined}
      >
        {empty !== null && <option value="">{empty ?? choose}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
