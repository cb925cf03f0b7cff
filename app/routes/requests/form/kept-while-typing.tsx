import { useFetcher, useNavigation } from "@remix-run/react";
import { type FocusEvent, type FormEvent, useEffect, useRef, useState } from "react";
import { Hidden } from "../../../components/field.tsx";
import { Notice } from "../../../components/notice.tsx";
import { useLanguage, useWords } from "../../../components/words.tsx";
import { householdWords } from "../../../words/household.ts";
import { clock } from "../../../words/say.ts";
import type { DraftKnown } from "./form-setting.ts";

/** What the door says when nobody pressed a button. */
export type KeptAnswer = { readonly keptAt: string; readonly without: readonly string[] } | { readonly notKept: "changed-meanwhile" | "sent-meanwhile" | "discarded-meanwhile" };

/** After so long without a key the form is kept. Long enough to type a sentence, short enough to lose none. */
const pauseMilliseconds = 1_500;

export type Kept = { readonly watch: { readonly onInput: (event: FormEvent<HTMLElement>) => void; readonly onBlur: (event: FocusEvent<HTMLElement>) => void }; readonly answer: KeptAnswer | undefined };

/**
 * Keeps what is typed a moment after somebody pauses, one at a time; once somebody else was there it stops. Without
 * JavaScript the buttons do the same. As soon as a button is pressed nothing is kept by itself any more.
 */
export function useKeptWhileTyping({ household }: DraftKnown): Kept {
  const fetcher = useFetcher<{ shown?: KeptAnswer }>();
  const navigation = useNavigation();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef({ fetcher, going: false });
  useEffect(() => {
    latest.current = { fetcher, going: navigation.state !== "idle" };
  });
  const answer = fetcher.data?.shown;
  const stopped = answer !== undefined && "notKept" in answer;
  const keep = (form: HTMLFormElement) => {
    const { fetcher: now, going } = latest.current;
    if (going || !form.isConnected) return;
    if (now.state !== "idle") return arm(form);
    const data = new FormData(form);
    data.set("whileTyping", "yes");
    now.submit(data, { method: "post", action: `/requests/drafts/${household}` });
  };
  const arm = (form: HTMLFormElement) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      timer.current = undefined;
      keep(form);
    }, pauseMilliseconds);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  const onInput = (event: FormEvent<HTMLElement>) => {
    const form = event.currentTarget.closest("form");
    if (form && !stopped) arm(form);
  };
  // Whoever goes on to another field, or to another page, need not wait for the pause.
  const onBlur = (event: FocusEvent<HTMLElement>) => {
    const form = event.currentTarget.closest("form");
    if (!form || timer.current === undefined) return;
    clearTimeout(timer.current);
    timer.current = undefined;
    keep(form);
  };
  return { watch: { onInput, onBlur }, answer };
}

/** Says when it was kept, quietly; only what the writer must know is said aloud. */
export function KeptState({ kept: { answer } }: { kept: Kept }) {
  const words = useWords(householdWords);
  const language = useLanguage();
  if (!answer) return null;
  if ("notKept" in answer) {
    return (
      <div role="alert">
        <Notice tone="warning">
          <p>{words.notKept[answer.notKept]}</p>
        </Notice>
      </div>
    );
  }
  const time = clock(answer.keptAt, language);
  return <p className="small-print kept-state">{answer.without.includes("note") ? words.keptBut(time) : words.kept(time)}</p>;
}

/**
 * What the page knew when it was opened, for the door to compare. It stays as it was: loaders run again by themselves,
 * and a page that took over a newer version unseen would write over it.
 */
export function HiddenKnown({ known }: { known: DraftKnown }) {
  const [{ household, page, seen, seenShared }] = useState(known);
  return (
    <>
      <Hidden name="household" value={household} />
      <Hidden name="page" value={page} />
      {seen !== undefined && <Hidden name="seen" value={seen ?? ""} />}
      {seenShared !== undefined && <Hidden name="seenShared" value={seenShared ?? ""} />}
    </>
  );
}
