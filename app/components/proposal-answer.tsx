import type { TimeLeft } from "../domain/answer-time.ts";
import { moment } from "../words/say.ts";
import { proposalWords } from "../words/proposals.ts";
import { Button, ButtonGroup, ButtonLink } from "./button.tsx";
import { Hidden } from "./field.tsx";
import { Form } from "./form.tsx";
import { useTimeLeft } from "./proposal-lists.tsx";
import { useLanguage, useWords } from "./words.tsx";

/** Until when there is to answer, in words. */
export function Deadline({ at, left }: { at: Date; left: TimeLeft }) {
  const words = useWords(proposalWords);
  const said = useTimeLeft();
  return <p className="deadline">{words.ask(moment(at, useLanguage()), said(left))}</p>;
}

/** Yes or no. On a phone it stays at the bottom of the screen, under the thumb. */
export function AnswerBar({ id, version }: { id: string; version: number }) {
  const words = useWords(proposalWords);
  return (
    <div className="answer-bar">
      <Form action={`/proposals/${id}/acceptance`}>
        <Hidden name="version" value={version} />
        <ButtonGroup>
          <Button>{words.accept}</Button>
          <ButtonLink to={`/proposals/${id}/decline`} purpose="secondary">
            {words.decline}
          </ButtonLink>
        </ButtonGroup>
      </Form>
    </div>
  );
}
