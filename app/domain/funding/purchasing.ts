/** In which regions the gemeenten of a region buy youth care, and whether that is known of all of them. */
export interface Buying {
  readonly buyers: readonly string[];
  readonly whole: boolean;
}

/** Per region of the programme. One that is not here, or has no buyers, is taken as one buyer of its own. */
export type Purchasing = Readonly<Record<string, Buying>>;

export type ContractThere = "contracted" | "contract-to-check" | "none";

/**
 * Whether a contract with one of these regions holds in the region that pays. Gemeenten buy youth care in regions that are
 * not those of the programme [S] Wet verbetering beschikbaarheid jeugdzorg, regioatlas.nl; of a child we know the region,
 * never the gemeente. So where a region has several buyers a contract with it is to be checked; two regions with one and
 * the same buyer share their contracts; and where they share only part of their buyers, that is to be checked as well.
 */
export function contractWith(region: string, contracts: readonly string[], purchasing: Purchasing): ContractThere {
  const own = purchasing[region];
  if (contracts.includes(region)) return own && own.buyers.length > 1 ? "contract-to-check" : "contracted";
  if (!own) return "none";
  const elsewhere = contracts.flatMap((each) => purchasing[each] ?? []);
  if (elsewhere.some((other) => hasOneBuyer(own) && hasOneBuyer(other) && own.buyers[0] === other.buyers[0])) return "contracted";
  return elsewhere.some(({ buyers }) => buyers.some((buyer) => own.buyers.includes(buyer))) ? "contract-to-check" : "none";
}

function hasOneBuyer({ buyers, whole }: Buying): boolean {
  return whole && buyers.length === 1;
}
