import { Form, useLocation } from "@remix-run/react";
import { shellWords } from "../words/shell.ts";
import { useLanguage, useWords } from "./words.tsx";

/** One button: the other language, in its own words. */
export function LanguageSwitch() {
  const { pathname, search } = useLocation();
  const other = useLanguage() === "nl" ? "en" : "nl";
  const words = useWords(shellWords);
  return (
    <Form method="post" action="/language">
      <input type="hidden" name="to" value={pathname + search} />
      <button className="masthead-button" name="language" value={other} lang={other} title={words.otherLanguageHint}>
        {words.otherLanguage}
      </button>
    </Form>
  );
}
