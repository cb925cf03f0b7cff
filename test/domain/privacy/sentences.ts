import { readFileSync } from "node:fs";
import type { IdentifierKind } from "../../../app/domain/privacy/guard.ts";
import type { Span } from "../../../app/domain/privacy/span.ts";

export interface Label extends Span {
  readonly kind: IdentifierKind;
}

export interface Sentence {
  readonly text: string;
  readonly labels: readonly Label[];
}

export const withIdentifiers = read("with-identifiers");
export const ordinary = read("ordinary");

/** One sentence a line, an identifier in it as [[kind:text]]; lines with # explain. */
function read(name: string): Sentence[] {
  const file = readFileSync(new URL(`./sentences/${name}.txt`, import.meta.url), "utf8");
  return file.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#")).map(parse);
}

function parse(line: string): Sentence {
  const labels: Label[] = [];
  let text = "";
  let done = 0;
  for (const match of line.matchAll(/\[\[([a-z-]+):(.*?)\]\](?!\])/g)) {
    text += line.slice(done, match.index);
    const found = match[2] ?? "";
    labels.push({ kind: match[1] as IdentifierKind, start: text.length, end: text.length + found.length });
    text += found;
    done = match.index + match[0].length;
  }
  return { text: text + line.slice(done), labels };
}
