import type { HTMLInputAutoCompleteAttribute } from "react";
import { FieldFrame, type FieldProps } from "./field-frame.tsx";
import { describedBy, useField } from "./typed.ts";

type Width = "short" | "medium" | "full";

type TextFieldProps = FieldProps & {
  defaultValue?: string | undefined;
  type?: "text" | "email" | "tel" | "url" | "search";
  autoComplete?: HTMLInputAutoCompleteAttribute;
  inputMode?: "text" | "numeric" | "email";
  /** About as wide as the answer: people read it as a hint. */
  width?: Width;
  spellCheck?: boolean;
  /** The id of a list of answers that the browser offers while one types. */
  list?: string;
};

/** One line of text. */
export function TextField({ defaultValue, type = "text", width = "full", ...props }: TextFieldProps) {
  const { name, hint, autoComplete, inputMode, spellCheck, list } = props;
  const { value, problem } = useField(name, defaultValue);
  return (
    <FieldFrame {...props} problem={problem}>
      <input
        {...{ id: name, name, type, autoComplete, inputMode, spellCheck, list }}
        className={inputClass(width, problem !== undefined)}
        defaultValue={value}
        aria-describedby={describedBy(name, Boolean(hint), problem !== undefined)}
        aria-invalid={problem ? true : undefined}
      />
    </FieldFrame>
  );
}

/** More digits than the usual field shows. */
const longNumber = /\d{7}/;

/** A whole number. A text box with a number keypad: spinners change a number by accident. */
export function NumberField({ defaultValue, unit, ...props }: FieldProps & { defaultValue?: number | undefined; unit?: string }) {
  const { name, hint } = props;
  const { value, problem } = useField(name, defaultValue);
  return (
    <FieldFrame {...props} problem={problem}>
      <span className="field-with-unit">
        <input
          {...{ id: name, name, inputMode: "numeric", autoComplete: "off" }}
          className={inputClass(longNumber.test(String(value ?? "")) ? "medium" : "short", problem !== undefined)}
          defaultValue={value}
          aria-describedby={describedBy(name, Boolean(hint), problem !== undefined)}
          aria-invalid={problem ? true : undefined}
        />
        {unit && <span>{unit}</span>}
      </span>
    </FieldFrame>
  );
}

/** A day, with the browser's own calendar; the value is "2026-11-22". */
export function DateField({ defaultValue, min, max, ...props }: FieldProps & { defaultValue?: string | undefined; min?: string; max?: string }) {
  const { name, hint } = props;
  const { value, problem } = useField(name, defaultValue);
  return (
    <FieldFrame {...props} problem={problem}>
      <input
        {...{ id: name, name, type: "date", min, max }}
        className={inputClass("medium", problem !== undefined)}
        defaultValue={value}
        aria-describedby={describedBy(name, Boolean(hint), problem !== undefined)}
        aria-invalid={problem ? true : undefined}
      />
    </FieldFrame>
  );
}

/** A value that travels with the form and that nobody sees. */
export function Hidden({ name, value }: { name: string; value: string | number }) {
  return <input type="hidden" name={name} value={value} />;
}

/** The classes of a text box: its width, and whether it needs another answer. */
export function inputClass(width: Width, invalid: boolean): string {
  return `utrecht-textbox utrecht-textbox--html-input field-${width} ${invalid ? "utrecht-textbox--invalid" : ""}`;
}
