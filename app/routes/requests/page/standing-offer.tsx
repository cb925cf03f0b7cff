import { Button } from "../../../components/button.tsx";
import { Form } from "../../../components/form.tsx";
import { Notice } from "../../../components/notice.tsx";
import { Moment } from "../../../components/when.tsx";
import { useWords } from "../../../components/words.tsx";
import { moveWords } from "../../../words/request-move.ts";
import type { RequestPage } from "../request.tsx";

/** To whom this request is offered now, and the way to take that back. */
export function StandingOffer({ reference, moving }: { reference: string; moving: NonNullable<RequestPage["moving"]> }) {
  const words = useWords(moveWords);
  return (
    <Notice title={words.offered(moving.name ?? words.unnamed(moving.number), moving.regionName)}>
      <p>
        {words.offeredUntil} {moving.expiresAt && <Moment at={moving.expiresAt} />}.
      </p>
      <Form action={`/requests/${reference}/move/withdrawal`}>
        <Button purpose="secondary">{words.takeBack}</Button>
      </Form>
    </Notice>
  );
}
