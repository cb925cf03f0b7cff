import { commonWords } from "../words/common.ts";
import { useWords } from "./words.tsx";

type Place = { readonly start: number; readonly end: number };

/** What somebody typed, with the places marked that must change. */
export function MarkedText({ text, at }: { text: string; at: readonly Place[] }) {
  const words = useWords(commonWords);
  return (
    <span className="marked-text">
      <span className="marked-text-label">{words.marked}</span> {pieces(text, at).map((piece) => (piece.marked ? <mark key={piece.start}>{piece.text}</mark> : piece.text))}
    </span>
  );
}

type Piece = { readonly text: string; readonly start: number; readonly marked: boolean };

/** The text cut at its marked places, in order. Places that overlap are marked once. */
export function pieces(text: string, at: readonly Place[]): Piece[] {
  const cut: Piece[] = [];
  let from = 0;
  for (const place of at.toSorted((one, other) => one.start - other.start)) {
    const start = Math.max(place.start, from);
    if (place.end <= start) continue;
    if (start > from) cut.push({ text: text.slice(from, start), start: from, marked: false });
    cut.push({ text: text.slice(start, place.end), start, marked: true });
    from = place.end;
  }
  if (from < text.length) cut.push({ text: text.slice(from), start: from, marked: false });
  return cut;
}
