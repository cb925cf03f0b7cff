/** Part of a list: its rows, how many there are in all, and which page of how many rows this is. */
export type Found<Row> = { readonly rows: readonly Row[]; readonly total: number; readonly page: number; readonly perPage: number };

/** One page of a list, counted from 1. A page past the end is the last one. */
export function onePage<Row>(all: readonly Row[], wanted: number, perPage: number): Found<Row> {
  const page = Math.max(1, Math.min(wanted, Math.ceil(all.length / perPage)));
  return { rows: all.slice((page - 1) * perPage, page * perPage), total: all.length, page, perPage };
}

/** Whether a text holds each word that was typed, in any order and in capitals or not. Nothing typed is in every text. */
export function saysAll(typed: string): (text: string) => boolean {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return (text) => words.every((word) => text.toLowerCase().includes(word));
}
