import { RegionCertainty } from "./change.ts";

/** One gemeente (a CBS code) and the region in which it buys youth care, by name. */
export interface PurchasingLine {
  /** Counted from 1, as an editor counts them. */
  readonly line: number;
  readonly gemeente: string;
  readonly region: string;
  readonly certainty: RegionCertainty;
}

/** What is wrong with a line. */
export interface LineProblem {
  readonly line: number;
  readonly code: "cells" | "gemeente-unknown" | "gemeente-twice" | "region-name" | "certainty-unknown" | "changes-later";
}

export const mostLines = 1000;

/** A name as regions have: letters, numbers, spaces and a few signs. Nothing that a spreadsheet or a page would run. */
const regionName = /^[\p{L}\d][\p{L}\d '’.,/&()–-]{1,79}$/u;

/**
 * Reads a list as a spreadsheet saves it: gemeente (code or name), purchasing region, and perhaps how sure that is, with
 * a comma, a semicolon or a tab between them. A first line of headings is passed over. All lines, or the problem of each.
 * @param known the code of each gemeente of the day, by its code and by its name, both in small letters
 */
export function readPurchasingList(text: string, known: ReadonlyMap<string, string>): { readonly lines: readonly PurchasingLine[]; readonly problems: readonly LineProblem[] } {
  const seen = new Set<string>();
  const lines: PurchasingLine[] = [];
  const problems: LineProblem[] = [];
  for (const [index, row] of text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/).entries()) {
    if (row.trim() === "" || (index === 0 && isHeading(row))) continue;
    const read = readLine(row, known);
    const code = typeof read === "string" ? read : seen.has(read.gemeente) ? "gemeente-twice" : undefined;
    if (code) problems.push({ line: index + 1, code });
    if (typeof read === "string") continue;
    seen.add(read.gemeente);
    lines.push({ ...read, line: index + 1 });
  }
  return { lines, problems };
}

function readLine(row: string, known: ReadonlyMap<string, string>): Omit<PurchasingLine, "line"> | LineProblem["code"] {
  const [place = "", region = "", certainty = "source", ...more] = cellsOf(row);
  if (region === "" || more.some((cell) => cell !== "")) return "cells";
  const gemeente = known.get(place.toLowerCase());
  if (!gemeente) return "gemeente-unknown";
  if (!regionName.test(region)) return "region-name";
  const sure = RegionCertainty.safeParse(certaintyWords.get(certainty.toLowerCase()) ?? certainty.toLowerCase());
  return sure.success ? { gemeente, region, certainty: sure.data } : "certainty-unknown";
}

/** How sure a line may say it is, as the pages of both languages call it. */
const certaintyWords = new Map([["", "source"], ["nagekeken", "source"], ["checked", "source"], ["afgeleid", "derived"], ["aangenomen", "assumed"]]);

/** The sign between the cells is the first of the three that stands outside quotes. */
function cellsOf(row: string): string[] {
  const sign = /["](?:[^"]|"")*["]|([;\t,])/g;
  const between = [...row.matchAll(sign)].find(([, found]) => found)?.[1] ?? ",";
  const cells = row.matchAll(new RegExp(`(?:^|${between})(?:\\s*"((?:[^"]|"")*)"\\s*|([^${between}]*))`, "g"));
  return [...cells].map(([, quoted, plain]) => (quoted?.replaceAll('""', '"') ?? plain ?? "").trim());
}

const headings = new Set(["cbs_code", "code", "gemeente", "gemeentecode", "municipality"]);

function isHeading(row: string): boolean {
  return headings.has((cellsOf(row)[0] ?? "").toLowerCase());
}

/** The word for a region in addresses and rows: small letters, digits and dashes. */
export function slugOf(name: string): string {
  return name.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-+|-+$/g, "");
}
