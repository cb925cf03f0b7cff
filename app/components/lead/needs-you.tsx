import { Link } from "@remix-run/react";
import type { LeadDeed } from "../../domain/dashboard/needs-lead.ts";
import { dashboardWords } from "../../words/dashboard.ts";
import { Section } from "../page.tsx";
import { useWords } from "../words.tsx";
import { type Asked, listBehind } from "./list-address.ts";

type NeedsYouProps = { deeds: readonly { deed: LeadDeed; requests: number }[]; approvals: number; pastNorm: number; normWeeks: number; asked: Asked };

/** What waits for the lead, most urgent first, each with the way to it. */
export function NeedsYou({ deeds, approvals, pastNorm, normWeeks, asked }: NeedsYouProps) {
  const words = useWords(dashboardWords);
  const items = [
    ...deeds.map(({ deed, requests }) => ({ to: listBehind(asked, { deed }), text: words.deeds[deed](requests) })),
    ...(pastNorm > 0 ? [{ to: listBehind(asked, { waiting: "past-norm" }), text: words.pastNorm(pastNorm, normWeeks) }] : []),
    ...(approvals > 0 ? [{ to: "/region/therapists", text: words.approvals(approvals) }] : []),
  ];
  return (
    <Section title={words.needsYou} className="situation">
      {items.length === 0 ? <p>{words.nothing}</p> : (
        <ul>
          {items.map(({ to, text }) => (
            <li key={to}>
              <Link className="nl-link" to={to}>{text}</Link>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
