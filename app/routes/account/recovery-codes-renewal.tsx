import { renewRecoveryCodes } from "../../commands/renew-recovery-codes.ts";
import { OwnPasswordPage } from "../../components/own-password-page.tsx";
import { useWords } from "../../components/words.tsx";
import { secondFactorWords } from "../../words/second-factor.ts";
import { ownPasswordDoor } from "./own-password-door.ts";

const door = ownPasswordDoor({ permission: "second-factor.renew-codes", next: "/second-factor/recovery-codes", deed: renewRecoveryCodes });
export const loader = door.loader;
export const action = door.action;

export default function RecoveryCodesRenewal() {
  return <OwnPasswordPage {...useWords(secondFactorWords).renewCodes} />;
}
