import { redirect } from "@remix-run/node";
import QRCode from "qrcode";
import { ownAccount } from "../../db/accounts.ts";
import type { Database } from "../../db/connect.ts";
import { factorOffer, sealedRecoveryCodes } from "../../db/second-factor.ts";
import type { HalfSignedIn, Person } from "../domain/actor.ts";
import { authenticatorAddress } from "../secrets/authenticator.ts";
import { openSealed, type Secrets } from "../secrets/seal.ts";

/** The secret that this session offers to set up: as a picture to scan and in groups of four to type. */
export async function offeredFactor(db: Database, actor: HalfSignedIn | Person, publicId: string, secrets: Secrets) {
  const sealed = await factorOffer(db, publicId);
  const offer = sealed ? openSealed(sealed, { purpose: "second-factor", owner: actor.personId }, secrets) : null;
  // Somebody who is in has a page to ask for an offer; somebody on the way in gets a new one by signing in.
  if (offer === null) throw redirect(actor.kind === "person" ? "/account" : "/sign-in");
  const { email } = await ownAccount(db, actor.personId);
  const svg = await QRCode.toString(authenticatorAddress(offer.text, email), { type: "svg", errorCorrectionLevel: "M", margin: 2 });
  const picture = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
  return { picture, groups: offer.text.match(/.{1,4}/g) ?? [] };
}

/** New recovery codes that have not been kept yet; null when there are none to show. */
export async function waitingRecoveryCodes(db: Database, personId: string, publicId: string, secrets: Secrets): Promise<string[] | null> {
  const sealed = await sealedRecoveryCodes(db, publicId);
  const opened = sealed ? openSealed(sealed, { purpose: "recovery-codes", owner: personId }, secrets) : null;
  return opened?.text.split(" ") ?? null;
}
