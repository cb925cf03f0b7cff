import { Page } from "../../components/page.tsx";
import { Prose } from "../../components/prose.tsx";
import { useWords } from "../../components/words.tsx";
import { accessibilityWords } from "../../words/accessibility.ts";

/** Who can use this site, and what is not good yet. */
export default function Accessibility() {
  const words = useWords(accessibilityWords);
  return (
    <Page title={words.title} intro={words.intro}>
      <Prose parts={words.parts} />
    </Page>
  );
}
