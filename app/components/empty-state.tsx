import type { ReactNode } from "react";

/** A list with nothing in it: what that means, and what can be done. */
export function EmptyState({ title, children, action }: { title: ReactNode; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty-state">
      <p className="empty-state-title">{title}</p>
      {children && <div>{children}</div>}
      {action}
    </div>
  );
}
