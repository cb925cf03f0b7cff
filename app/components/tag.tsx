import type { ReactNode } from "react";

export type Tone = "neutral" | "busy" | "good" | "attention" | "urgent";

const shape: Record<Tone, string> = { neutral: "○", busy: "◐", good: "●", attention: "▲", urgent: "■" };

/** A state in one or two words. The shape says the same as the colour. */
export function Tag({ tone = "neutral", children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className={`tag tag--${tone}`}>
      <span className="tag-shape" aria-hidden="true">
        {shape[tone]}
      </span>
      {children}
    </span>
  );
}
