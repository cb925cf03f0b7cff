import { useLoaderData } from "@remix-run/react";
import { suspendTherapist } from "../../../commands/suspend-therapist.ts";
import { ReasonPage } from "../../../components/reason-page.tsx";
import { useWords } from "../../../components/words.tsx";
import { suspension } from "../../../domain/approval.ts";
import { reviewWords } from "../../../words/therapist-review.ts";
import { reasonDoor } from "./reason-door.ts";

const door = reasonDoor({ permission: "therapist.suspend", rule: suspension, carryOut: suspendTherapist, notice: "therapist-suspended" });
export const loader = door.loader;
export const action = door.action;

export default function Suspension() {
  const words = useWords(reviewWords);
  return <ReasonPage therapist={useLoaderData<typeof loader>()} title={words.suspendTitle} intro={words.suspendIntro} send={words.suspend} />;
}
