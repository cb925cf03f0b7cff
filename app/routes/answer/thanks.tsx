import { Page } from "../../components/page.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { useWords } from "../../components/words.tsx";
import { definePlainLoader } from "../../http/door.ts";
import { answerByMailWords } from "../../words/answer-by-mail.ts";

export const loader = definePlainLoader({ permission: "public.view", load: async () => null });

/** After an answer by mail, which a notice tells. Whoever made a mistake signs in. */
export default function Thanks() {
  const words = useWords(answerByMailWords).thanks;
  return (
    <Page title={words.title} intro={words.intro}>
      <p>
        <TextLink to="/sign-in">{words.signIn}</TextLink>
      </p>
    </Page>
  );
}
