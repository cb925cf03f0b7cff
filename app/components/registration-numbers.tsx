import type { ReactNode } from "react";
import type { RegistrationNumbers as Numbers } from "../domain/registration-numbers.ts";
import { profileWords } from "../words/profile.ts";
import { SummaryList } from "./summary-list.tsx";
import { useWords } from "./words.tsx";

/** The numbers of a therapist, each with what the reader can do with it. */
export function RegistrationNumbers({ numbers, beside = {} }: { numbers: Numbers; beside?: Partial<Record<keyof Numbers, ReactNode>> }) {
  const words = useWords(profileWords);
  return (
    <SummaryList
      items={(["bigNumber", "agbCode", "skjNumber"] as const).map((name) => ({
        term: words[name],
        detail: (
          <>
            {numbers[name] ?? words.none}
            {numbers[name] && beside[name]}
          </>
        ),
      }))}
    />
  );
}
