import { useState } from "react";
import { commonWords } from "../words/common.ts";
import { fill } from "../words/fill.ts";
import { FieldFrame, type FieldProps } from "./field-frame.tsx";
import { GuardWhileTyping } from "./guard-while-typing.tsx";
import { describedBy, useField } from "./typed.ts";
import { useWords } from "./words.tsx";

type TextAreaProps = FieldProps & { defaultValue?: string | undefined; rows?: number; /** In characters. Longer text is never cut off; the server says no. */ atMost?: number; /** For a list of codes: no sentence is written here, and another reader stands before it. */ listOfCodes?: boolean };

/** Below this number of characters left, a screen reader hears the count as well. */
const nearTheEnd = 20;

/**
 * Several lines of text. The hint says how much fits. With JavaScript the rest is counted, and what tells who somebody is
 * is marked while it is typed: every such field of the product is read by the guard when it arrives.
 */
export function TextArea({ defaultValue, rows = 5, atMost, listOfCodes = false, ...props }: TextAreaProps) {
  const { name } = props;
  const { value, problem } = useField(name, defaultValue);
  const [text, setText] = useState<string | null>(null);
  const length = (text ?? String(value ?? "")).length;
  const words = useWords(commonWords);
  const fits = atMost === undefined ? null : fill(words.charactersAtMost, { count: atMost });
  const hint = props.hint || fits ? <>{props.hint} {fits}</> : undefined;
  return (
    <FieldFrame {...props} hint={hint} problem={problem}>
      <textarea
        {...{ id: name, name, rows }}
        className={`utrecht-textarea utrecht-textarea--html-textarea ${problem ? "utrecht-textarea--invalid" : ""}`}
        defaultValue={value}
        onChange={(event) => setText(event.target.value)}
        aria-describedby={describedBy(name, hint !== undefined, problem !== undefined)}
        aria-invalid={problem ? true : undefined}
      />
      {!listOfCodes && <GuardWhileTyping text={text} />}
      {atMost !== undefined && <Remaining left={atMost - length} />}
    </FieldFrame>
  );
}

function Remaining({ left }: { left: number }) {
  const words = useWords(commonWords);
  const text = fill(left < 0 ? words.charactersOver : words.charactersLeft, { count: Math.abs(left) });
  return (
    <>
      <div className={`with-scripts field-count ${left < 0 ? "field-count--over" : ""}`} aria-hidden="true">
        {text}
      </div>
      <output className="visually-hidden">{left <= nearTheEnd ? text : ""}</output>
    </>
  );
}
