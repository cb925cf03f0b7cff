import { useEffect, useState, type MouseEvent } from "react";
import { shellWords } from "../words/shell.ts";
import { afterKey, noShifts } from "./shift-presses.ts";
import { useWords } from "./words.tsx";

/** A site that anybody may have open: the weather. */
const elsewhere = "https://www.buienradar.nl";

/**
 * Leaves this site at once: a link that also works without JavaScript. With it, a click or three presses of Shift
 * blank the page first, and the page does not stay behind as a step back. It cannot clear the history.
 */
export function QuickExit() {
  const words = useWords(shellWords).exit;
  const presses = useThreeShifts(leave);
  const said = ["", words.twoMore, words.oneMore, words.leaving][presses];
  return (
    <div className="quick-exit">
      <a className="quick-exit-link" href={elsewhere} rel="nofollow noreferrer noopener" onClick={leaveOnClick}>
        <span className="visually-hidden">{words.emergency}</span>
        {words.label}
      </a>
      <span className="quick-exit-hint">{words.hint}</span>
      <output className="visually-hidden">{said}</output>
    </div>
  );
}

function leaveOnClick(event: MouseEvent) {
  event.preventDefault();
  leave();
}

function leave() {
  document.documentElement.classList.add("leaving");
  document.title = "…";
  window.location.replace(elsewhere);
}

function useThreeShifts(onThird: () => void): number {
  const [presses, setPresses] = useState(noShifts);
  useEffect(() => {
    let current = noShifts;
    const onKey = (event: KeyboardEvent) => {
      if (event.repeat) return;
      current = afterKey(current, event.key, event.timeStamp);
      setPresses(current);
      if (current.count === 3) onThird();
    };
    // Somebody who comes back with the browser's own button finds the page again.
    const onReturn = () => document.documentElement.classList.remove("leaving");
    window.addEventListener("keydown", onKey);
    window.addEventListener("pageshow", onReturn);
    return () => {
      window.removeEventListener("keydown", onKey);
      window.removeEventListener("pageshow", onReturn);
    };
  }, [onThird]);
  return presses.count;
}
