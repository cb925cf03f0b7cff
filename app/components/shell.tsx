import { SkipLink } from "@nl-design-system-candidate/skip-link-react";
import type { ReactNode } from "react";
import { fill } from "../words/fill.ts";
import { noticeWords } from "../words/notices.ts";
import { shellWords } from "../words/shell.ts";
import { Masthead } from "./masthead.tsx";
import { Notice } from "./notice.tsx";
import { PageFooter } from "./page-footer.tsx";
import { QuickExit } from "./quick-exit.tsx";
import { useRootData } from "./root-data.ts";
import { TextLink } from "./text-link.tsx";
import { useWords } from "./words.tsx";

/** The frame of every page. The way out is the first thing on it, for eyes and for the Tab key. */
export function Shell({ children }: { children: ReactNode }) {
  const words = useWords(shellWords);
  return (
    <>
      <header>
        <QuickExit />
        <SkipLink href="#main">{words.skip}</SkipLink>
        <Masthead />
        <DemoBanner />
      </header>
      <main id="main" tabIndex={-1}>
        <DoneNotice />
        {children}
      </main>
      <PageFooter />
    </>
  );
}

function DemoBanner() {
  const words = useWords(shellWords);
  const data = useRootData();
  if (data?.actor.kind !== "person" || !data.actor.demo) return null;
  return (
    <div className="demo-banner">
      <p>
        <strong>{words.demoTitle}.</strong> {words.demo} {data.demoMail && <TextLink to="/demo/mail">{words.demoMail}</TextLink>}
      </p>
    </div>
  );
}

/** Tells how the deed before ended. The place is always there, so that a screen reader hears what comes into it. */
function DoneNotice() {
  const notice = useRootData()?.notice;
  const words = useWords(noticeWords);
  const sentence = notice && (words[notice.code] ?? words[notice.tone]);
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an output element may not hold paragraphs
    <div role="status" className="done-notice">
      {sentence && (
        <Notice tone={notice.tone === "done" ? "done" : "warning"}>
          <p>{fill(sentence, notice.with)}</p>
        </Notice>
      )}
    </div>
  );
}
