import type { ReactNode } from "react";
import { GroupFrame, type FieldProps } from "./field-frame.tsx";
import { useChoices } from "./typed.ts";

export type Option = {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** Only to be chosen where no script can tell that it does not apply. */
  readonly withoutScripts?: boolean;
};

type GroupProps = FieldProps & { options: readonly Option[]; /** Side by side where there is room: only for short labels. */ columns?: boolean; /** Side by side on a phone as well: for a word or two each. */ pairs?: boolean };

/** What stands behind a line that opens: the options from this one on. */
type Folded = { readonly from: number; readonly summary: string; readonly open: boolean };

/** One of a few. */
export function RadioGroup({ defaultValue, ...props }: GroupProps & { defaultValue?: string | undefined }) {
  return <Choices {...props} type="radio" defaults={defaultValue === undefined ? [] : [defaultValue]} />;
}

/** Any number of a set, none included. */
export function CheckboxGroup({ defaultValue = [], ...props }: GroupProps & { defaultValue?: readonly string[] | undefined; folded?: Folded }) {
  return <Choices {...props} type="checkbox" defaults={defaultValue} />;
}

/** A single yes. Its value is posted only when it is ticked. */
export function Checkbox({ name, label, hint, defaultChecked = false }: FieldProps & { defaultChecked?: boolean | undefined }) {
  const { chosen, problem } = useChoices(name, defaultChecked ? ["yes"] : []);
  return (
    <GroupFrame name={name} label={<span className="visually-hidden">{label}</span>} problem={problem}>
      <Choice type="checkbox" name={name} id={name} option={{ value: "yes", label, hint }} checked={chosen.includes("yes")} invalid={problem !== undefined} />
    </GroupFrame>
  );
}

function Choices({ type, defaults, options, columns = false, pairs = false, folded, ...props }: GroupProps & { type: "radio" | "checkbox"; defaults: readonly string[]; folded?: Folded | undefined }) {
  const { chosen, problem } = useChoices(props.name, defaults);
  const drawn = options.map((option, index) => (
    <Choice
      key={option.value}
      {...{ type, name: props.name, option }}
      // The first one has the id of the group, so that the error summary can link to it.
      id={index === 0 ? props.name : `${props.name}-${option.value}`}
      checked={chosen.includes(option.value)}
      invalid={problem !== undefined}
    />
  ));
  const inFold = folded ? options.slice(folded.from) : [];
  return (
    <GroupFrame {...props} problem={problem}>
      <div className={`choices ${columns ? "choices--columns" : ""} ${pairs ? "choices--pairs" : ""}`}>
        {folded ? drawn.slice(0, folded.from) : drawn}
        {folded && (
          <details className="folded" open={folded.open || problem !== undefined || inFold.some(({ value }) => chosen.includes(value))}>
            <summary>{folded.summary}</summary>
            {drawn.slice(folded.from)}
          </details>
        )}
      </div>
    </GroupFrame>
  );
}

type ChoiceProps = { type: "radio" | "checkbox"; name: string; id: string; option: Option; checked: boolean; invalid: boolean };

function Choice({ type, name, id, option, checked, invalid }: ChoiceProps) {
  const look = type === "radio" ? "utrecht-radio-button utrecht-radio-button--html-input" : "utrecht-checkbox utrecht-checkbox--html-input";
  const hintId = `${name}-${option.value}-hint`;
  return (
    <div className={option.withoutScripts ? "choice without-scripts" : "choice"}>
      <input
        {...{ id, type, name, value: option.value, className: look, defaultChecked: checked }}
        aria-describedby={option.hint ? hintId : undefined}
        aria-invalid={invalid && type === "checkbox" ? true : undefined}
      />
      <label htmlFor={id}>{option.label}</label>
      {option.hint && (
        <div id={hintId} className="choice-hint">
          {option.hint}
        </div>
      )}
    </div>
  );
}
