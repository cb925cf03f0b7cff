import { Fragment } from "react";

/** The plain text of a letter as a page: its paragraphs and lines, with links to our own site that can be followed. */
export function LetterText({ text, siteAddress }: { text: string; siteAddress: string }) {
  return text.trim().split(/\n{2,}/).map((paragraph, index) => (
    <p key={index}>
      {paragraph.split("\n").map((line, row) => (
        <Fragment key={row}>
          {row > 0 && <br />}
          <Line line={line} siteAddress={siteAddress} />
        </Fragment>
      ))}
    </p>
  ));
}

function Line({ line, siteAddress }: { line: string; siteAddress: string }) {
  if (!line.startsWith(`${siteAddress}/`)) return line;
  return (
    <a className="nl-link" href={line.slice(siteAddress.length)}>
      {line}
    </a>
  );
}
