import type { Database } from "../../db/connect.ts";
import { replaceRecoveryCodes } from "../../db/second-factor.ts";
import { newRecoveryCodes, recoveryCodeHash } from "../secrets/recovery-code.ts";
import { seal, type Secrets } from "../secrets/seal.ts";

/** Ten new codes instead of all old ones. Only this session can show them, until the person has kept them. */
export async function makeRecoveryCodes(trx: Database, personId: string, publicId: string, secrets: Secrets): Promise<void> {
  const codes = newRecoveryCodes();
  const sealed = seal(codes.join(" "), { purpose: "recovery-codes", owner: personId }, secrets);
  const hashes = codes.map((code) => recoveryCodeHash(code, secrets));
  await replaceRecoveryCodes(trx, personId, { hashes, sealed, publicId });
}
