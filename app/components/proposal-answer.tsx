import type { TimeLeft } from "../domain/answer-time.ts";
import { moment } from "../words/say.ts";
import { proposalWords } from "../words/proposals.ts";
import { Button, ButtonGroup, ButtonLink } from "./button.tsx";
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
export function AnswerBar({ id }: { id: string }) {
  const words = useWords(proposalWords);
  return (
    <div className="answer-bar">
      <Form action={`/proposals/${id}/acceptance`}>
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
