import { joinAnswerDoor } from "./join-answer-door.ts";

/** The owner of a practice lets somebody in. */
export const action = joinAnswerDoor(true);
