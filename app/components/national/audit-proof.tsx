import { auditWords } from "../../words/audit.ts";
import { count } from "../../words/say.ts";
import { Notice } from "../notice.tsx";
import { Section } from "../page.tsx";
import { Moment } from "../when.tsx";
import { useLanguage, useWords } from "../words.tsx";

type ShownProof = { readonly provenAt: Date | string; readonly position: number; readonly waiting: number; readonly keptUntil: number; readonly broken: string | null; readonly brokenAt: number | null };

/** Whether somebody changed the log, as it was found when it was proven last. */
export function AuditProof({ proof }: { proof: ShownProof | null }) {
  const words = useWords(auditWords);
  const language = useLanguage();
  if (!proof) return <Section title={words.proof}><p>{words.neverProven}</p></Section>;
  const { position, waiting, keptUntil, brokenAt, provenAt } = proof;
  return (
    <Section title={words.proof}>
      {brokenAt !== null && <Notice tone="danger" title={words.broken(count(brokenAt, language))}><p>{words.brokenText}</p></Notice>}
      <p>{words.proven(count(position, language))} {words.provenAt} <Moment at={provenAt} />.</p>
      <p>{keptUntil > 0 ? words.keptUntil(count(keptUntil, language)) : words.notKept} {waiting > 0 && words.waiting(count(waiting, language))}</p>
    </Section>
  );
}
