import { supervisionDoor } from "./supervision-door.ts";

export const action = supervisionDoor("declined");
