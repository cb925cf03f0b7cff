import type { ReactNode } from "react";
import { commonWords } from "../words/common.ts";
import { MarkedText } from "./marked-text.tsx";
import type { Problem } from "../http/problem.ts";
import { useProblemSentence, useTyped } from "./typed.ts";
import { useWords } from "./words.tsx";

/** What every field takes. */
export type FieldProps = { name: string; label: ReactNode; hint?: ReactNode; optional?: boolean };

type FrameProps = FieldProps & { problem: Problem | undefined; children: ReactNode };

/** A label, a hint, the problem above the control, and the control. */
export function FieldFrame({ name, label, hint, optional, problem, children }: FrameProps) {
  return (
    <div className={frameClass(problem)}>
      <label className="utrecht-form-label field-label" htmlFor={name}>
        {label} <OptionalMark optional={optional} />
      </label>
      <Hint name={name}>{hint}</Hint>
      <ProblemText name={name} problem={problem} />
      {children}
    </div>
  );
}

/** The same for a group of controls: a legend instead of a label. */
export function GroupFrame({ name, label, hint, optional, problem, children }: FrameProps) {
  const described = [hint ? `${name}-hint` : "", problem ? `${name}-problem` : ""].filter(Boolean).join(" ");
  return (
    <fieldset className={`${frameClass(problem)} field-group`} aria-describedby={described || undefined}>
      <legend className="utrecht-form-label field-label">
        {label} <OptionalMark optional={optional} />
      </legend>
      <Hint name={name}>{hint}</Hint>
      <ProblemText name={name} problem={problem} />
      {children}
    </fieldset>
  );
}

function frameClass(problem: Problem | undefined): string {
  return problem ? "utrecht-form-field utrecht-form-field--invalid field" : "utrecht-form-field field";
}

function OptionalMark({ optional }: { optional: boolean | undefined }) {
  const word = useWords(commonWords).optional;
  return optional ? <span className="field-optional">({word})</span> : null;
}

function Hint({ name, children }: { name: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <div id={`${name}-hint`} className="utrecht-form-field-description field-hint">
      {children}
    </div>
  );
}

function ProblemText({ name, problem }: { name: string; problem: Problem | undefined }) {
  const sentence = useProblemSentence();
  const words = useWords(commonWords);
  const { typed } = useTyped();
  const text = typed?.[name];
  if (!problem) return null;
  return (
    <div id={`${name}-problem`} className="utrecht-form-field-error-message field-problem">
      <span className="visually-hidden">{words.error}</span>
      {sentence(problem)}
      {problem.at && typeof text === "string" && <MarkedText text={text} at={problem.at} />}
    </div>
  );
}
