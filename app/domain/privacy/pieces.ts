/** A piece of a text. What is found in it counts when it starts between the two places, counted in the piece. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly countsFrom: number;
  readonly countsUntil: number;
}

/** In characters: the longest piece, and how much of the piece before each one sees again. */
export const pieceLength = 800;
const sharedLength = 240;
const room = 200;

/**
 * Cuts a text into pieces that share some text with the one before, at a line, a sentence or a word where that can be.
 * Every pattern of the guard then runs over a bounded text, so that its work grows with the length of the whole and
 * not with the square of it, whatever somebody types. A finding counts in the piece that sees both its sides.
 */
export function piecesOf(text: string): Piece[] {
  const starts = startsOfPieces(text);
  return starts.map((start, index) => {
    const next = starts[index + 1];
    return {
      start,
      text: text.slice(start, start + pieceLength),
      countsFrom: start === 0 ? 0 : sharedLength / 2,
      countsUntil: next === undefined ? pieceLength : next - start + sharedLength / 2,
    };
  });
}

function startsOfPieces(text: string): number[] {
  const starts = [0];
  for (let end = pieceLength; end < text.length; ) {
    const start = cutAfter(text, end - sharedLength - room, end - sharedLength);
    starts.push(start);
    end = start + pieceLength;
  }
  return starts;
}

/** The last good place to cut between two places: behind a line, else behind a sentence, else behind a word. */
function cutAfter(text: string, from: number, to: number): number {
  const stretch = text.slice(from, to);
  const border = ["\n", ". ", " "].find((each) => stretch.includes(each));
  return border === undefined ? to : from + stretch.lastIndexOf(border) + border.length;
}
