import { Button, ButtonGroup } from "../../../components/button.tsx";
import { EmptyState } from "../../../components/empty-state.tsx";
import { Form } from "../../../components/form.tsx";
import { Moment } from "../../../components/when.tsx";
import { useLanguage, useWords } from "../../../components/words.tsx";
import { Worklist } from "../../../components/worklist.tsx";
import { moveWords } from "../../../words/request-move.ts";
import { listing } from "../../../words/say.ts";
import type { MovesPage } from "../moves.tsx";

/** What other shelters offer: the number that they also tell on the phone, and nothing about who it is. */
export function IncomingMoves({ moves }: { moves: MovesPage["incoming"] }) {
  const words = useWords(moveWords).list;
  const language = useLanguage();
  return (
    <>
      {moves.length > 0 && <p>{words.incomingText}</p>}
      <Worklist
        label={words.incoming}
        empty={<EmptyState title={words.none} />}
        items={moves.map(({ batch, references, expiresAt, regionName }) => ({
          key: batch,
          title: listing(references, language),
          facts: [{ term: words.until, detail: <Moment at={expiresAt} /> }, { term: words.region, detail: regionName }],
          action: <Answer batch={batch} />,
        }))}
      />
    </>
  );
}

function Answer({ batch }: { batch: string }) {
  const words = useWords(moveWords).list;
  return (
    <Form action={`/requests/moves/${batch}/acceptance`}>
      <ButtonGroup>
        <Button>{words.take}</Button>
        <Button purpose="secondary" formAction={`/requests/moves/${batch}/decline`}>
          {words.decline}
        </Button>
      </ButtonGroup>
    </Form>
  );
}
