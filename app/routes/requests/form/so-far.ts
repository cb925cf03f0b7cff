import { type FormEvent, useState } from "react";
import { useTyped } from "../../../components/typed.ts";
import type { RequestAnswers } from "../../../domain/request-answers.ts";

/** What the rest of the form depends on while somebody types. Without JavaScript every question is there. */
export type SoFar = { readonly ageYears: string; readonly personKind: string; readonly language: string };

const followed = ["ageYears", "personKind", "language"] as const;

export function useSoFar(answers: RequestAnswers) {
  const { typed } = useTyped();
  const start = (name: keyof SoFar) => String(typed?.[name] ?? answers[name] ?? "");
  const [soFar, setSoFar] = useState<SoFar>(() => ({ ageYears: start("ageYears"), personKind: start("personKind"), language: start("language") }));
  const onChange = ({ target }: FormEvent) => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    const { name, value } = target;
    if (followed.some((each) => each === name)) setSoFar((before) => ({ ...before, [name]: value.trim() }));
  };
  return { soFar, onChange };
}
