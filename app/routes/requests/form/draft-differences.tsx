import type { OfferWithNames } from "../../../../db/request-offer.ts";
import { DataTable } from "../../../components/data-table.tsx";
import { Notice } from "../../../components/notice.tsx";
import { useTyped } from "../../../components/typed.ts";
import { useLanguage, useWords } from "../../../components/words.tsx";
import { personalQuestions, type Question, questions, type RequestAnswers, sharedQuestions } from "../../../domain/request-answers.ts";
import { draftWords } from "../../../words/drafts.ts";
import { listing } from "../../../words/say.ts";
import { useAnswerInWords } from "./answer-in-words.ts";

/** What a colleague saved beside what was typed here, where they differ, so that one of the two can be chosen. */
export function DraftDifferences({ stored, offer, asked = "all" }: { stored: RequestAnswers; offer: OfferWithNames; /** What the page asks: only that can differ. */ asked?: "all" | "shared" | "personal" | readonly Question[] }) {
  const words = useWords(draftWords).differences;
  const language = useLanguage();
  const { typed } = useTyped();
  const { question: nameOf, answer } = useAnswerInWords(offer);
  const compared = typeof asked === "string" ? { all: questions, shared: sharedQuestions, personal: personalQuestions }[asked] : asked;
  const rows = compared
    .map((question) => ({ question, stored: [stored[question] ?? []].flat().filter(Boolean), typed: [typed?.[question] ?? []].flat().filter(Boolean) }))
    .filter((row) => row.stored.toSorted().join("\n") !== row.typed.toSorted().join("\n").replaceAll("\r\n", "\n").trim());
  const say = (question: (typeof rows)[number]["question"], answers: readonly string[]) =>
    answers.length === 0 ? words.nothing : listing(answers.map((each) => answer(question, each)), language);
  return (
    <Notice tone="warning" title={words.title}>
      <p>{words.explain}</p>
      {rows.length === 0 ? (
        <p>{words.same}</p>
      ) : (
        <DataTable
          caption={words.caption}
          rows={rows}
          rowKey={(row) => row.question}
          columns={[
            { label: words.question, cell: (row) => nameOf(row.question) },
            { label: words.stored, cell: (row) => say(row.question, row.stored) },
            { label: words.typed, cell: (row) => say(row.question, row.typed) },
          ]}
        />
      )}
    </Notice>
  );
}
