import { useLoaderData } from "@remix-run/react";
import { refuseTherapist } from "../../../commands/refuse-therapist.ts";
import { ReasonPage } from "../../../components/reason-page.tsx";
import { useWords } from "../../../components/words.tsx";
import { refusal } from "../../../domain/approval.ts";
import { reviewWords } from "../../../words/therapist-review.ts";
import { reasonDoor } from "./reason-door.ts";

const door = reasonDoor({ permission: "therapist.refuse", rule: refusal, carryOut: refuseTherapist, notice: "therapist-refused" });
export const loader = door.loader;
export const action = door.action;

export default function Refusal() {
  const words = useWords(reviewWords);
  return <ReasonPage therapist={useLoaderData<typeof loader>()} title={words.refuseTitle} intro={words.refuseIntro} send={words.refuse} />;
}
