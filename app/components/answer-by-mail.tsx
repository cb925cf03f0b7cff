import { answerByMailWords } from "../words/answer-by-mail.ts";
import { day } from "../words/say.ts";
import { Button } from "./button.tsx";
import { Form } from "./form.tsx";
import { Page } from "./page.tsx";
import { TextLink } from "./text-link.tsx";
import { useLanguage, useWords } from "./words.tsx";

type Answer = "no-place" | "not-this-one" | "still-right" | "no-place-this-month";

/** Behind a link in a mail: what the button does, and the button. Nothing about whom it is. `until` is a day without places. */
export function AnswerByMail({ answer, until }: { answer: Answer; until: string | null }) {
  const words = useWords(answerByMailWords);
  const language = useLanguage();
  const { title, text, button } = words.answers[answer];
  return (
    <Page title={title} intro={text(until === null ? "" : day(until, language))}>
      <Form>
        <Button>{button}</Button>
      </Form>
      <p className="small-print">
        {words.orElse} <TextLink to="/sign-in">{words.signIn}</TextLink>
      </p>
    </Page>
  );
}
