import type { Publication, Published } from "../privacy/suppression/publish.ts";
import { figuresOf, numberAt } from "./figures-of-region.ts";
import { languageTable } from "./therapist-tables.ts";

/** Beside each other, for one form or language: how many asked for it, how many still waited, and how many therapists offer it. */
export interface SupplyLine {
  readonly code: string;
  readonly asked: Published;
  readonly waiting: Published;
  readonly therapists: Published;
}

export interface PublishedSupply {
  readonly sent: Publication | null;
  readonly waiting: Publication | null;
  readonly therapists: Publication | null;
}

/** Three published numbers each, as the region has them, nothing added up. Lines without any number are left out. */
export function supplyPerForm(supply: PublishedSupply, region: string): SupplyLine[] {
  return linesOf(supply, region, { table: "asked", prefix: "treatment/", supplied: (code) => code });
}

export function supplyPerLanguage(supply: PublishedSupply, region: string): SupplyLine[] {
  return linesOf(supply, region, { table: "language", prefix: "", supplied: languageTable });
}

type Way = { readonly table: string; readonly prefix: string; readonly supplied: (code: string) => string };

function linesOf({ sent, waiting, therapists }: PublishedSupply, region: string, { table, prefix, supplied }: Way): SupplyLine[] {
  const [asks, waits, gives] = [figuresOf(sent, region), figuresOf(waiting, region), figuresOf(therapists, region)];
  const codes = [asks, waits].flatMap(({ tables }) => tables.find(({ name }) => name === table)?.lines ?? []).flatMap(({ code }) => (code.startsWith(prefix) && code !== "other" ? [code] : []));
  const lines = [...new Set(codes)].map((code): SupplyLine => ({
    code: code.slice(prefix.length), asked: numberAt(asks, table, code), waiting: numberAt(waits, table, code), therapists: numberAt(gives, supplied(code.slice(prefix.length)), "gives"),
  }));
  return lines.filter(({ asked, waiting: still, therapists: giving }) => [asked, still, giving].some((value) => value !== "hidden"));
}
