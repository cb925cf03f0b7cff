import { joinAnswerDoor } from "./join-answer-door.ts";

/** The owner of a practice does not let somebody in; who asked goes on alone. */
export const action = joinAnswerDoor(false);
