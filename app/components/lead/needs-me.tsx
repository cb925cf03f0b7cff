import { Link } from "@remix-run/react";
import { type NoticeCount, noticeRules } from "../../domain/lead-notice.ts";
import { leadNoticeWords } from "../../words/lead-notices.ts";
import { Notice } from "../notice.tsx";
import { TextLink } from "../text-link.tsx";
import { useWords } from "../words.tsx";

/** For the first page of a lead: what needs one, a line for each kind with the way to it. What cannot wait stands out. */
export function NeedsMe({ notices }: { notices: readonly NoticeCount[] }) {
  const words = useWords(leadNoticeWords);
  if (notices.length === 0) return null;
  const urgent = notices.some(({ kind }) => noticeRules[kind].urgent);
  return (
    <Notice tone={urgent ? "danger" : "warning"} title={words.title}>
      <ul>
        {notices.map(({ kind, many, unowned }) => (
          <li key={kind}>
            <Link className="nl-link" to={`/region/notices?kind=${kind}`}>{words.lines[kind](many)}</Link>
            {unowned > 0 && unowned < many && ` (${words.unowned(unowned)})`}
          </li>
        ))}
      </ul>
      <p><TextLink to="/region/notices">{words.see}</TextLink></p>
    </Notice>
  );
}
