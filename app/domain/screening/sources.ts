import type { InstrumentCode } from "./instruments.ts";

/** On what terms a form may be used. Which of it holds for this use, a lawyer confirms. */
export type Licence = "free-unchanged" | "free" | "free-not-commercial" | "free-register" | "own-site" | "paid";

/** Where the form itself is. We have the numbers of its items, and none of its sentences. */
export interface FormSource {
  readonly licence: Licence;
  readonly address: string;
}

const kjts = "https://kenniscentrum-kjp.nl/professionals/instrumenten-a-z/kind-en-jeugd-trauma-screener-kjts-nl/";
const cries = "https://www.nji.nl/instrumenten/childrens-revised-impact-of-event-scale-cries-13";
const publisher = "https://www.parinc.com";

/**
 * CRIES: free, and not to be changed without the Children and War Foundation [S]. CATS is free, CATS-2 is CC BY-NC, and
 * the Dutch form is at the Kenniscentrum [S]. PCL-5: free, the manual after registering at ARQ [S]. ITQ: freely available
 * [S]. SDQ: of Youthinmind, and electronic use needs a licence [GK]: so we take totals only. TSCC, TSCYC: commercial [S].
 */
export const formSources: Readonly<Record<InstrumentCode, FormSource>> = {
  "cries-13": { licence: "free-unchanged", address: cries },
  "cries-13-parent": { licence: "free-unchanged", address: cries },
  "cries-8": { licence: "free-unchanged", address: "https://www.childrenandwar.org" },
  "cats-2": { licence: "free-not-commercial", address: kjts },
  "cats-2-caregiver": { licence: "free-not-commercial", address: kjts },
  "cats-3-6": { licence: "free", address: kjts },
  "pcl-5": { licence: "free-register", address: "https://www.ptsd.va.gov/professional/assessment/adult-sr/ptsd-checklist.asp" },
  itq: { licence: "free", address: "https://www.traumameasuresglobal.com/itq" },
  tscc: { licence: "paid", address: publisher },
  tscyc: { licence: "paid", address: publisher },
  sdq: { licence: "own-site", address: "https://www.sdqinfo.org" },
};
