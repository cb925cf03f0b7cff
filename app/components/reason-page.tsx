import { reasonLength } from "../domain/text-length.ts";
import { reviewWords } from "../words/therapist-review.ts";
import { Button } from "./button.tsx";
import { Form } from "./form.tsx";
import { Page } from "./page.tsx";
import { TextArea } from "./text-area.tsx";
import { useWords } from "./words.tsx";

type ReasonPageProps = { therapist: { id: string; name: string }; title: (name: string) => string; intro: string; send: string };

/** A decision about a therapist that asks for a written reason: what it does, why, and the button. */
export function ReasonPage({ therapist: { id, name }, title, intro, send }: ReasonPageProps) {
  const words = useWords(reviewWords);
  return (
    <Page title={title(name)} intro={intro} back={{ to: `/region/therapists/${id}`, label: name }}>
      <Form problemWords={words.problems}>
        <TextArea name="reason" label={words.reason} hint={words.reasonHint} atMost={reasonLength} />
        <Button purpose="danger">{send}</Button>
      </Form>
    </Page>
  );
}
