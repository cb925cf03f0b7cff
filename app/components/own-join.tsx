import type { OwnJoin as Join } from "../../db/practices.ts";
import { profileAskWords } from "../words/profile-asks.ts";
import { Button } from "./button.tsx";
import { Form } from "./form.tsx";
import { Notice } from "./notice.tsx";
import { Day } from "./when.tsx";
import { useWords } from "./words.tsx";

type Shown = Pick<Join, "practice" | "status"> & { readonly expiresAt: Date | string };

/** Which practice was asked, and how that stands. What was taken back says nothing any more. */
export function OwnJoin({ join, hasPractice }: { join: Shown | null; hasPractice: boolean }) {
  const words = useWords(profileAskWords).join;
  if (!join || join.status === "withdrawn") return null;
  if (join.status === "accepted") return <Notice tone="done"><p>{words.accepted(join.practice)}</p></Notice>;
  if (join.status !== "asked") return <Notice><p>{words[join.status](join.practice)} {hasPractice ? words.nothingChanges : words.alone}</p></Notice>;
  return (
    <Notice title={words.asked(join.practice)}>
      <p>{hasPractice ? words.unchanged : words.meanwhile} {words.until} <Day on={join.expiresAt} />.</p>
      <Form action="/practice/joins/withdrawal" label={words.withdraw}>
        <Button purpose="secondary">{words.withdraw}</Button>
      </Form>
    </Notice>
  );
}
