import { reasonLength } from "../domain/reason.ts";
import { reviewWords } from "../words/therapist-review.ts";
import { Button } from "./button.tsx";
import { Form } from "./form.tsx";
import { Page, type Crumb } from "./page.tsx";
import { TextArea } from "./text-area.tsx";
import { useWords } from "./words.tsx";

/** A decision that asks for a written reason: what it does, why, and the button. */
export function ReasonPage({ title, intro, back, send }: { title: string; intro: string; back: Crumb; send: string }) {
  const words = useWords(reviewWords);
  return (
    <Page title={title} intro={intro} back={back}>
      <Form problemWords={words.problems}>
        <TextArea name="reason" label={words.reason} hint={words.reasonHint} atMost={reasonLength} />
        <Button purpose="danger">{send}</Button>
      </Form>
    </Page>
  );
}
