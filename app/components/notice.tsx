import type { ReactNode } from "react";

type NoticeTone = "info" | "done" | "warning" | "danger";

const look: Record<NoticeTone, string> = { info: "info", done: "ok", warning: "warning", danger: "error" };

/** Something to know before going on. `danger` is for risk to people, not for mistakes in a form. */
export function Notice({ tone = "info", title, children }: { tone?: NoticeTone; title?: ReactNode; children: ReactNode }) {
  return (
    <div className={`utrecht-alert utrecht-alert--${look[tone]} notice`}>
      <div className="utrecht-alert__content notice-content">
        {title && <p className="notice-title">{title}</p>}
        {children}
      </div>
    </div>
  );
}
