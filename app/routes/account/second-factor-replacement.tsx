import { replaceSecondFactor } from "../../commands/replace-second-factor.ts";
import { OwnPasswordPage } from "../../components/own-password-page.tsx";
import { useWords } from "../../components/words.tsx";
import { secondFactorWords } from "../../words/second-factor.ts";
import { ownPasswordDoor } from "./own-password-door.ts";

const door = ownPasswordDoor({ permission: "second-factor.replace", next: "/second-factor/setup", deed: replaceSecondFactor });
export const loader = door.loader;
export const action = door.action;

export default function SecondFactorReplacement() {
  return <OwnPasswordPage {...useWords(secondFactorWords).replaceFactor} />;
}
