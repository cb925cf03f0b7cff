import { Link } from "@remix-run/react";
import { type NoticeCount, saidOnFirstPage } from "../../domain/lead-notice.ts";
import type { LeadDeed } from "../../domain/dashboard/needs-lead.ts";
import { dashboardWords } from "../../words/dashboard.ts";
import { leadNoticeWords } from "../../words/lead-notices.ts";
import { Section } from "../page.tsx";
import { TextLink } from "../text-link.tsx";
import { useWords } from "../words.tsx";
import { type Asked, listBehind } from "./list-address.ts";

type NeedsYouProps = { deeds: readonly { deed: LeadDeed; requests: number }[]; approvals: number; notices: readonly NoticeCount[]; pastNorm: number; normWeeks: number; asked: Asked };

/** What waits for the lead, most urgent first, each with the way to it. */
export function NeedsYou({ deeds, approvals, notices, pastNorm, normWeeks, asked }: NeedsYouProps) {
  const words = useWords(dashboardWords);
  const noticed = useWords(leadNoticeWords);
  const items = [
    ...deeds.map(({ deed, requests }) => ({ to: listBehind(asked, { deed }), text: words.deeds[deed](requests) })),
    ...saidOnFirstPage.flatMap((kind) => notices.filter((one) => one.kind === kind).map(({ many }) => ({ to: `/region/notices#${kind}`, text: noticed.lines[kind](many) }))),
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
      {notices.length > 0 && <p><TextLink to="/region/notices">{noticed.see}</TextLink></p>}
    </Section>
  );
}
