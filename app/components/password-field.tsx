import { useState } from "react";
import { commonWords } from "../words/common.ts";
import { inputClass } from "./field.tsx";
import { FieldFrame, type FieldProps } from "./field-frame.tsx";
import { describedBy, useField } from "./typed.ts";
import { useWords } from "./words.tsx";

type PasswordFieldProps = FieldProps & { autoComplete: "current-password" | "new-password" };

/** A password: never filled in again by us. With JavaScript it can be shown while typing. */
export function PasswordField({ autoComplete, ...props }: PasswordFieldProps) {
  const { name, hint } = props;
  const { problem } = useField(name, undefined);
  const [shown, setShown] = useState(false);
  const words = useWords(commonWords).password;
  return (
    <FieldFrame {...props} problem={problem}>
      <span className="password-field">
        <input
          {...{ id: name, name, autoComplete, type: shown ? "text" : "password", spellCheck: false, autoCapitalize: "none" }}
          className={inputClass("full", problem !== undefined)}
          aria-describedby={describedBy(name, Boolean(hint), problem !== undefined)}
          aria-invalid={problem ? true : undefined}
        />
        <button type="button" className="with-scripts nl-button nl-button--secondary" aria-controls={name} onClick={() => setShown(!shown)}>
          {shown ? words.hide : words.show}
          <span className="visually-hidden"> {props.label}</span>
        </button>
      </span>
      <output className="visually-hidden">{shown ? words.shown : ""}</output>
    </FieldFrame>
  );
}
