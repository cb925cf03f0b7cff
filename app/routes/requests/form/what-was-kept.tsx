import type { ComponentProps } from "react";
import { Notice } from "../../../components/notice.tsx";
import { useTyped } from "../../../components/typed.ts";
import { useWords } from "../../../components/words.tsx";
import { draftWords } from "../../../words/drafts.ts";
import { DraftDifferences } from "./draft-differences.tsx";

/** After a form came back: the two versions where a colleague was there too, else that the rest was kept. */
export function WhatWasKept(stored: ComponentProps<typeof DraftDifferences>) {
  const { problems } = useTyped();
  const { keptRest } = useWords(draftWords);
  if (problems.length === 0) return null;
  const isConflict = problems.some(({ code }) => code === "draft-changed");
  return isConflict ? <DraftDifferences {...stored} /> : <Notice tone="done">{keptRest}</Notice>;
}
