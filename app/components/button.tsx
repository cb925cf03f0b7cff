import { Button as NlButton } from "@nl-design-system-candidate/button-react";
import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { commonWords } from "../words/common.ts";
import { useFormBusy } from "./form-busy.ts";
import { useWords } from "./words.tsx";

type Purpose = "primary" | "secondary" | "danger" | "quiet";

type ButtonProps = { children: ReactNode; purpose?: Purpose; name?: string; value?: string; formAction?: string };

/** Sends the form it stands in. `danger` is for what cannot be taken back. */
export function Button({ children, purpose = "primary", ...rest }: ButtonProps) {
  const busy = useFormBusy();
  const wait = useWords(commonWords).busy;
  return (
    <NlButton type="submit" busy={busy} {...look(purpose)} {...rest}>
      {busy && purpose === "primary" ? wait : children}
    </NlButton>
  );
}

/** A link that looks like a button, for the one way on from a page. */
export function ButtonLink({ to, children, purpose = "primary" }: { to: string; children: ReactNode; purpose?: Purpose }) {
  return (
    <Link to={to} className={`nl-button nl-button--link ${classOf(purpose)}`}>
      {children}
    </Link>
  );
}

/** Buttons side by side; under each other on a phone. */
export function ButtonGroup({ children }: { children: ReactNode }) {
  return <div className="button-group">{children}</div>;
}

function look(purpose: Purpose) {
  if (purpose === "danger") return { purpose: "primary", hint: "negative" } as const;
  return { purpose: purpose === "quiet" ? "subtle" : purpose } as const;
}

function classOf(purpose: Purpose): string {
  if (purpose === "danger") return "nl-button--primary nl-button--negative";
  return `nl-button--${purpose === "quiet" ? "subtle" : purpose}`;
}
