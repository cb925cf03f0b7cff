import { useEffect, useState } from "react";
import type { Finding } from "../domain/privacy/guard.ts";
import { guardCode } from "../domain/privacy/guard-code.ts";
import { guardWords } from "../words/guard.ts";
import { MarkedText } from "./marked-text.tsx";
import { useWords } from "./words.tsx";

/** In milliseconds: nobody wants to hear about half a word. */
const pauseInTyping = 500;

/**
 * Says under a field where its text tells who somebody is, and what to write instead, as soon as the typing pauses. Null
 * until something was typed: what the server said about the text before stands above it already.
 */
export function GuardWhileTyping({ text }: { text: string | null }) {
  const read = useFindings(text);
  const words = useWords(guardWords);
  return (
    <output className="guard-while-typing">
      {text !== null && read.found.length > 0 && (
        <div className="guard-found">
          <strong>{words.whileTyping}</strong> {words.found[guardCode(read.found)]}
          <MarkedText text={read.text} at={read.found} />
        </div>
      )}
    </output>
  );
}

type Read = { readonly text: string; readonly found: readonly Finding[] };

/** The text as it was at the last pause, with what the guard found. Its lists come over the line then, not with the page. */
function useFindings(text: string | null): Read {
  const [read, setRead] = useState<Read>({ text: "", found: [] });
  useEffect(() => {
    if (text === null) return;
    let stale = false;
    const wait = setTimeout(async () => {
      const guard = await import("../domain/privacy/guard.ts").catch(() => null);
      if (!stale) setRead({ text, found: guard?.findIdentifiers(text) ?? [] });
    }, pauseInTyping);
    return () => {
      stale = true;
      clearTimeout(wait);
    };
  }, [text]);
  return read;
}
